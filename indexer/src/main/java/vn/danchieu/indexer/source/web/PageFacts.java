package vn.danchieu.indexer.source.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.danchieu.citation.Numbers;
import vn.danchieu.indexer.source.content.Labels;

/**
 * What a site says of a document beside its text: in its heading, and in pairs of label and value.
 */
final class PageFacts {
  /** Tables of a text have columns of that name: only beside the text is it one of the document. */
  private static final String SUBJECTS = "subjects";

  private static final Set<String> FACTS =
      Set.of(
          "number",
          "type",
          "issuer",
          "issued",
          "effective",
          "expired",
          "status",
          "signer",
          SUBJECTS);

  private static final int LONGEST_LABEL = 24;
  private static final int LONGEST_VALUE = 200;

  /** Only a place: the body that issued stands in the text. */
  private static final Pattern PLACE =
      Pattern.compile("(?:Thành phố|Tỉnh)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What stands where a reader without a log-in is told nothing. */
  private static final Pattern MASKED =
      Pattern.compile("Đã biết|Đang cập nhật|-+|\\*+|\\.{3}", Pattern.CASE_INSENSITIVE);

  private static final Pattern HEADING =
      Pattern.compile(
          "(?<type>\\p{Lu}[\\p{L} ]{2,40}?)\\s+(?:số\\s*:?\\s*)?(?<number>\\d[\\p{L}\\d./&-]*[/-][\\p{L}\\d./&-]+)(?:\\s+(?<title>.+))?",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A text that says its number itself. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?m)(?:^|\\t) *(?:\\p{L}+ )?[Ss][ốỐ] *:? *\\d");

  private static final int OPENING = 3000;

  /** What is the text of a document, whatever site it was saved from. */
  private static final Pattern ENACTED =
      Pattern.compile(
          "(?ms)^ *(?:Căn cứ|CĂN CỨ)\\b.*^ *Điều 1\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private final Map<String, String> facts = new LinkedHashMap<>();

  private PageFacts() {}

  /**
   * @param text of the body
   */
  static Map<String, String> of(Document page, Site site, Element body, String text) {
    PageFacts found = new PageFacts();
    found.labels(page, body);
    if (site == Site.OTHER) {
      return found.ofAnySite(page, text);
    }
    if (site == Site.VBPL) {
      found.heading(page);
    }
    found.titles(page, text);
    found.put("source", site.title());
    Site.address(page).ifPresent(address -> found.put("sourceUrl", address));
    String seen = page.select("meta[name=vbpl-crawled-at]").attr("content");
    if (seen.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
      found.put("asOf", seen.substring(0, 10));
    }
    return Map.copyOf(found.facts);
  }

  /**
   * Labels of a site that is not known are those of the document where they give one number and a
   * date; other pages list many documents.
   */
  private Map<String, String> ofAnySite(Document page, String text) {
    long numbers =
        page.getAllElements().stream()
            .map(Element::ownText)
            .filter(own -> !own.isEmpty() && own.length() <= LONGEST_LABEL)
            .filter(own -> Labels.field(own).equals(Optional.of("number")))
            .count();
    boolean known = Numbers.parse(facts.getOrDefault("number", "")).isPresent();
    if (numbers != 1 || !known || !facts.containsKey("issued")) {
      facts.clear();
    }
    if (ENACTED.matcher(text).find()) {
      titles(page, text);
    }
    return Map.copyOf(facts);
  }

  /** Where neither the text nor a label says the number, the title of the page may. */
  private void titles(Document page, String text) {
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    if (facts.containsKey("number") || NUMBERED.matcher(opening).find()) {
      return;
    }
    Stream.of(
            page.select("h1").text(),
            page.select("meta[property=og:title]").attr("content"),
            page.title())
        .map(title -> HEADING.matcher(title.strip()))
        .filter(parts -> parts.matches() && Numbers.parse(parts.group("number")).isPresent())
        .findFirst()
        .ifPresent(parts -> {
          put("number", parts.group("number"));
          put("type", parts.group("type"));
        });
  }

  private void labels(Document page, Element body) {
    for (Element element : page.select("b, strong, span, td, th, label, div, dt, p")) {
      String own = element.ownText();
      if (own.isEmpty() || own.length() > LONGEST_LABEL) {
        continue;
      }
      Labels.field(own)
          .filter(FACTS::contains)
          .filter(field -> !field.equals(SUBJECTS) || !element.parents().contains(body))
          .ifPresent(field -> value(element).ifPresent(value -> field(field, value)));
    }
  }

  /** Beside the label, or in the cell beside the label's. */
  private static Optional<String> value(Element label) {
    Element at = label;
    for (int i = 0; i < 2 && at != null; i++) {
      Element next = at.nextElementSibling();
      if (next != null && !next.text().isBlank()) {
        return Optional.of(next.text().strip())
            .filter(v -> v.length() < LONGEST_VALUE && !MASKED.matcher(v).matches());
      }
      at = at.parent();
    }
    return Optional.empty();
  }

  private void field(String field, String value) {
    switch (field) {
      case "issued", "effective", "expired" -> Labels.date(value).ifPresent(day -> put(field, day));
      case "issuer" -> {
        if (!PLACE.matcher(value).matches()) {
          put(field, value);
        }
      }
      default -> put(field, value);
    }
  }

  /** The first that says so: below it a site lists other documents. */
  private void put(String field, String value) {
    facts.putIfAbsent(field, value);
  }

  private void heading(Document page) {
    Element heading = page.selectFirst("h1");
    Matcher parts = HEADING.matcher(heading == null ? "" : heading.text().strip());
    if (!parts.matches() || Numbers.parse(parts.group("number")).isEmpty()) {
      return;
    }
    put("number", parts.group("number"));
    put("type", parts.group("type"));
    Optional.ofNullable(parts.group("title")).ifPresent(title -> put("title", title));
    Element status = page.selectFirst("[class*=detailStatusTag]");
    if (status != null && !status.text().isBlank()) {
      put("status", status.text().strip());
    }
  }
}
