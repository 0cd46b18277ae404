package vn.danchieu.indexer.source.web;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.indexer.source.content.FileText;
import vn.danchieu.indexer.source.content.Unreadable;
import vn.danchieu.indexer.source.script.Decoding;
import vn.danchieu.indexer.source.script.MisreadLetters;

/** A web page somebody saved. */
public final class SavedPage {
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]{3,30})", Pattern.CASE_INSENSITIVE);

  private static final int HEAD = 4096;

  /** Vietnamese prose has a mark on every third letter; this is far below any. */
  private static final double VIETNAMESE = 0.02;

  private static final int JUDGED = 400;

  private SavedPage() {}

  public static FileText read(Path file) throws IOException {
    Document page = Jsoup.parse(decode(Files.readAllBytes(file)));
    Site site = Site.of(page);
    Element body =
        site.body(page)
            .orElseThrow(() ->
                new Unreadable(
                    "trang lưu từ %s không có toàn văn. Mở trang đó ở thẻ toàn văn (Nội dung), lưu lại rồi nạp lại."
                        .formatted(site.title())));
    String text =
        VietnameseText.compose(
            MisreadLetters.withoutSoftHyphens(MisreadLetters.repair(Html.text(body))));
    Map<String, String> facts = PageFacts.of(page, site, body, text);
    if (isForeign(text)) {
      throw new Unreadable(
          "trang là bản dịch của văn bản %s, không phải bản tiếng Việt. Lưu trang bản tiếng Việt rồi nạp lại."
              .formatted(facts.getOrDefault("number", "này"))
              .replace(" này,", ","));
    }
    return new FileText(text, facts, List.of());
  }

  private static boolean isForeign(String text) {
    long letters = text.chars().filter(Character::isLetter).limit(100_000).count();
    long marked =
        text.chars().limit(200_000).filter(c -> c > 0x7f && Character.isLetter(c)).count();
    return letters > JUDGED && marked < letters * VIETNAMESE;
  }

  /** Unicode where the bytes are; else the table the page names, and letters as they stand. */
  private static String decode(byte[] bytes) {
    return Decoding.unicode(bytes).orElseGet(() -> new String(bytes, declared(bytes)));
  }

  private static Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher named = DECLARED.matcher(head);
    Optional<Charset> found = Optional.empty();
    try {
      found =
          named.find() && Charset.isSupported(named.group(1))
              ? Optional.of(Charset.forName(named.group(1)))
              : Optional.empty();
    } catch (IllegalCharsetNameException _) {
      // As if none were named.
    }
    // Old fonts need the bytes: as Windows reads them is how they come.
    return found
        .filter(c -> !c.equals(StandardCharsets.UTF_8))
        .orElse(Charset.forName("windows-1252"));
  }
}
