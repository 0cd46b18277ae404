package vn.danchieu.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows a document under its signature: annexes, forms, and the regulation or plan that it
 * issues.
 *
 * @param bodyEnd where the document itself ends
 */
record Annexes(int bodyEnd, List<Annex> all) {
  /**
   * @param start of its heading
   */
  record Annex(SectionOwner place, int start, int end) {}

  /** With small letters only as a line of its own: sentences speak of annexes too. */
  private static final String ANNEX =
      "(?:PHỤ LỤC|Phụ lục)(?:[ ]+(?:SỐ|Số|số))?(?:[ ]*:?["
          + " ]+(?:[IVXLC]{1,6}|\\d{1,3}|[A-Z])(?:[.-]?\\d{1,2})?[A-Za-zđĐ]?)?";

  private static final String FORM =
      "(?:MẪU|Mẫu|BIỂU MẪU|Biểu mẫu|BIỂU|Biểu)[ ]+(?:SỐ|Số|số)[ ]*:?[ ]*\\d[\\p{L}\\d./-]{0,24}";

  /** What a decision issues, where it says below that it is issued with it. */
  private static final String ISSUED =
      "(?:QUY CHẾ|QUY ĐỊNH|QUY TRÌNH|ĐIỀU LỆ|NỘI QUY|CHƯƠNG TRÌNH|KẾ HOẠCH|ĐỀ ÁN|PHƯƠNG ÁN|DANH"
          + " MỤC|HƯỚNG DẪN|CHIẾN LƯỢC|QUY HOẠCH|BỘ TIÊU CHÍ|ĐỊNH MỨC|BẢNG GIÁ|DANH SÁCH|THỂ"
          + " LỆ|TIÊU CHÍ|LỘ TRÌNH|KHUNG GIÁ)";

  private static final Pattern HEAD =
      Pattern.compile(
          "^[ ]*(?:(?<label>"
              + ANNEX
              + "|"
              + FORM
              + ")(?=[ ]*(?<title>[^\\n]*))"
              + "|(?<issued>"
              + ISSUED
              + ")(?=[^\\p{Ll}\\n]*\\n[^(]{0,400}\\(\\s*(?:Ban hành\\s+)?[Kk]èm theo))",
          Pattern.MULTILINE);

  /** With which such a head begins. */
  private static final String HEAD_LETTERS = "PMBQĐNCKDHTL";

  /** In the body itself only this is the head of an annex. */
  private static final Pattern IN_BODY =
      Pattern.compile(
          "^[ ]*PHỤ LỤC(?:[ ]+(?:SỐ[ ]+)?(?:[IVXLC]{1,6}|\\d{1,3}))?[ ]*$", Pattern.MULTILINE);

  private static final Pattern NEXT_ON_LINE =
      Pattern.compile("[ ]*(?:[.:(–-].*|\\p{Lu}[^\\p{Ll}]*)?");

  /** Where something is said to follow that bears no heading. */
  private static final String ATTACHED = "Phần kèm theo";

  /** The heading of an annex and the name of what it holds stand together. */
  private static final int TOGETHER = 300;

  private static final int SHORTEST_BODY = 200;
  private static final int SHORTEST_ANNEX = 300;
  private static final int TITLE_LINES = 3;
  private static final int LONGEST_TITLE = 200;

  static Annexes in(String text, HeaderAndBody frame) {
    Matcher early =
        IN_BODY
            .matcher(text)
            .region(frame.bodyStart(), Math.max(frame.bodyStart(), frame.bodyEnd()));
    int from = frame.end();
    int bodyEnd = frame.bodyEnd();
    LineSearch heads = new LineSearch(text, early, "P");
    while (heads.find()) {
      if (text.substring(frame.bodyStart(), early.start()).strip().length() >= SHORTEST_BODY) {
        from = early.start();
        bodyEnd = early.start();
        break;
      }
    }
    return new Annexes(bodyEnd, cut(text, from));
  }

  private static List<Annex> cut(String text, int from) {
    List<Integer> starts = new ArrayList<>();
    List<SectionOwner> places = new ArrayList<>();
    Matcher head = HEAD.matcher(text).region(from, text.length()).useAnchoringBounds(false);
    LineSearch heads = new LineSearch(text, head, HEAD_LETTERS);
    while (heads.find()) {
      Optional<String> label = label(head);
      boolean names =
          head.group("issued") != null
              && !starts.isEmpty()
              && head.start() - starts.getLast() < TOGETHER;
      boolean again = !places.isEmpty() && label.equals(Optional.of(places.getLast().label()));
      if (label.isPresent() && !names && !again) {
        starts.add(head.start());
        places.add(new SectionOwner(label.get(), title(text, head)));
      }
    }
    List<Annex> all = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      all.add(
          new Annex(
              places.get(i),
              starts.get(i),
              i + 1 < starts.size() ? starts.get(i + 1) : text.length()));
    }
    if (all.isEmpty() && text.substring(from).strip().length() >= SHORTEST_ANNEX) {
      all.add(new Annex(new SectionOwner(ATTACHED, Optional.empty()), from, text.length()));
    }
    return List.copyOf(all);
  }

  private static Optional<String> label(Matcher head) {
    String issued = head.group("issued");
    if (issued != null) {
      return Optional.of(sentenceCase(issued));
    }
    return NEXT_ON_LINE.matcher(String.valueOf(head.group("title"))).matches()
        ? Optional.of(sentenceCase(String.valueOf(head.group("label"))))
        : Optional.empty();
  }

  /** PHỤ LỤC SỐ II is written Phụ lục II, whatever the document prefers. */
  private static String sentenceCase(String label) {
    String words = label.strip().replaceAll("[ :]+", " ");
    String[] parts = words.split(" ");
    for (int i = 0; i < parts.length; i++) {
      boolean number = parts[i].matches("[IVXLC]{1,6}|.*\\d.*|[A-Z]");
      parts[i] = number ? parts[i] : parts[i].toLowerCase(Locale.ROOT);
    }
    String lower = String.join(" ", parts).replaceFirst("^phụ lục số ", "phụ lục ");
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  /** The rest of the line, or the lines in capitals under it. */
  private static Optional<String> title(String text, Matcher head) {
    StringBuilder title = new StringBuilder();
    String issued = head.group("issued");
    int at = head.end();
    for (int i = 0; i <= TITLE_LINES && at < text.length(); i++) {
      int next = text.indexOf('\n', at);
      String line = text.substring(at, next < 0 ? text.length() : next).strip();
      if (line.startsWith("(") || !line.isEmpty() && !Capitals.isCapitals(line)) {
        break;
      }
      title.append(' ').append(line);
      at = next < 0 ? text.length() : next + 1;
    }
    String words = (issued == null ? "" : issued) + title.toString().replaceAll("\\s+", " ");
    String stripped = words.replaceAll("^[ .:–-]+", "").strip();
    return stripped.isEmpty() || stripped.length() > LONGEST_TITLE
        ? Optional.empty()
        : Optional.of(stripped);
  }
}
