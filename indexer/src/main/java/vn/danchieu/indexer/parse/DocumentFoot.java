package vn.danchieu.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.indexer.parse.Header.Signature;

/**
 * What stands under the body: recipients and signature, in either order.
 *
 * @param bodyEnd where the foot begins
 * @param end where it ends; annexes may follow
 */
record DocumentFoot(Signature signature, int bodyEnd, int end) {
  /** The two blocks stand close together. */
  private static final int LONGEST = 3000;

  /** Further below an office that nobody signs for, recipients are an annex's. */
  private static final int BESIDE = 300;

  private static final String END = "./.";

  private static final Pattern NEXT_LINE = Pattern.compile("[ ]*\\n\\s*(?<line>[^\\n]+)");

  private static final Pattern RECIPIENTS =
      Pattern.compile("^[ ]*Nơi\\s+nhận[ ]*:?[ ]*", Pattern.MULTILINE);

  private static final Pattern AUTHORITY =
      Pattern.compile(
          "^[ ]*(?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)[ ]?[./]?\\s{1,2}\\p{Lu}{2}", Pattern.MULTILINE);

  static DocumentFoot read(String text, int bodyStart) {
    Matcher recipients = below(RECIPIENTS, text, bodyStart);
    Matcher authority = below(AUTHORITY, text, bodyStart);
    boolean listed = new LineSearch(text, recipients, "N").find();
    boolean signed = new LineSearch(text, authority, "TKQ").find();
    int office = office(text, bodyStart);
    if (!listed && !signed && office < 0) {
      return new DocumentFoot(
          new Signature(List.of(), List.of(), Optional.empty(), Optional.empty()),
          text.length(),
          text.length());
    }
    int bodyEnd =
        Math.min(
            listed ? recipients.start() : Integer.MAX_VALUE,
            Math.min(
                signed ? authority.start() : Integer.MAX_VALUE,
                office >= 0 ? office : Integer.MAX_VALUE));
    int near = bodyEnd + (bodyEnd == office ? BESIDE : LONGEST);
    return read(text, bodyEnd, listed && recipients.start() < near ? recipients.end() : -1);
  }

  /** The office of one who signs for nobody else, under the mark that ends a text; or -1. */
  private static int office(String text, int bodyStart) {
    for (int at = text.indexOf(END, bodyStart); at >= 0; at = text.indexOf(END, at + 1)) {
      Matcher line = NEXT_LINE.matcher(text).region(at + END.length(), text.length());
      if (line.lookingAt() && SignatureBlock.isOffice(line.group("line").strip())) {
        return line.start("line");
      }
    }
    return -1;
  }

  private static Matcher below(Pattern pattern, String text, int bodyStart) {
    return pattern
        .matcher(text)
        .region(Math.min(bodyStart, text.length()), text.length())
        .useAnchoringBounds(false);
  }

  private static DocumentFoot read(String text, int bodyEnd, int recipients) {
    List<String> items = new ArrayList<>();
    int end = recipients < 0 ? bodyEnd : items(text, recipients, items);
    SignatureBlock block =
        SignatureBlock.read(
            text, bodyEnd, Math.min(text.length(), Math.max(end, bodyEnd) + LONGEST));
    return new DocumentFoot(
        new Signature(List.copyOf(items), block.authority(), block.title(), block.signer()),
        bodyEnd,
        Math.max(end, block.end()));
  }

  /** Items begin with a hyphen; the one of the archive (Lưu) is the last. */
  private static int items(String text, int from, List<String> items) {
    int at = from;
    int end = from;
    boolean archived = false;
    while (at < text.length()) {
      int next = text.indexOf('\n', at);
      next = next < 0 ? text.length() : next;
      String line = text.substring(at, next).strip();
      boolean item = line.startsWith("-") || line.startsWith("–") || line.startsWith("+");
      if (archived && !line.isEmpty() || Capitals.isCapitals(line) && !item) {
        break;
      }
      if (item) {
        items.add(line.substring(1).strip());
      } else if (!line.isEmpty() && !items.isEmpty()) {
        items.set(items.size() - 1, (items.getLast() + " " + line).strip());
      } else if (!line.isEmpty()) {
        items.add(line);
      }
      archived = !items.isEmpty() && items.getLast().startsWith("Lưu") && ends(items.getLast());
      end = line.isEmpty() ? end : next;
      at = next + 1;
    }
    items.replaceAll(item -> item.replaceAll("\\s+", " ").replaceAll("[;.]+$", ""));
    items.removeIf(String::isBlank);
    return end;
  }

  private static boolean ends(String item) {
    return item.endsWith(".") || item.endsWith(";") || item.endsWith(")") || item.contains(",");
  }
}
