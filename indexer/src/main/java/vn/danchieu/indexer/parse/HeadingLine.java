package vn.danchieu.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Span;

/**
 * A line that begins as a heading does.
 *
 * @param written the number as printed
 * @param behind where the number ends, and the title may begin
 * @param bare whether nothing but the number stands on the line
 */
record HeadingLine(
    HeadingLevel level, String written, HeadingNumber number, int start, int behind, boolean bare) {
  /** A number that is a note's (Chương II[12]) or a dot behind it says nothing. */
  private static final Pattern LINE =
      Pattern.compile(
          "^[ ]*(?<level>Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu [Mm]ục|TIỂU MỤC)(?:[ ]{1,3}|[ ]?\\n[ ]?)"
              + "(?<number>(?:thứ|THỨ)[ ]{1,3}\\p{L}{2,4}|[IVXLC]{1,8}[A-Ha-hđ]?|\\d{1,3}[A-Ha-hđ]?)"
              + "(?![\\p{L}\\d])(?:[ ]?\\[\\d{1,3}\\])?[ ]*(?<sign>[.:–-]?)[ ]*(?<title>[^\\n]*)$",
          Pattern.MULTILINE);

  /** What a citation at the beginning of a line goes on with. */
  private static final Pattern CITES =
      Pattern.compile(
          "(?:Luật|Bộ luật|Pháp lệnh|Nghị|Thông tư|Quyết định|Quy|Chỉ thị|Hiến pháp|Phụ lục|Phần|Chương|Mục|Điều|Hiệp định)(?!\\p{L}).*");

  private static final String SENTENCE_ENDS = ".;,:";

  static List<HeadingLine> in(String text, int from, int to) {
    List<HeadingLine> lines = new ArrayList<>();
    Matcher line =
        LINE.matcher(text).region(from, to).useAnchoringBounds(false).useTransparentBounds(true);
    LineSearch search = new LineSearch(text, line, "PCMT");
    while (search.find()) {
      of(line).ifPresent(lines::add);
    }
    return lines;
  }

  private static Optional<HeadingLine> of(Matcher line) {
    String title = line.group("title").strip();
    if (!title.isEmpty() && !isTitle(title, !line.group("sign").isEmpty())) {
      return Optional.empty();
    }
    String written = line.group("number").replaceAll("\\s+", " ");
    return HeadingNumber.of(written)
        .map(number ->
            new HeadingLine(
                HeadingLevel.of(line.group("level")),
                written.startsWith("THỨ") ? written.toLowerCase(Locale.ROOT) : written,
                number,
                line.start("level"),
                line.start("title"),
                title.isEmpty()));
  }

  /** Without a sign before it only capitals are surely a title. */
  private static boolean isTitle(String words, boolean parted) {
    if (!Character.isUpperCase(words.codePointAt(0))) {
      return false;
    }
    return parted
        || Capitals.isCapitals(words)
        || !CITES.matcher(words).matches()
            && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) < 0;
  }

  String label() {
    return level.word() + " " + written;
  }

  /** The title, where nothing else stands before what comes next. */
  record Title(Optional<String> words, Span span) {}

  private static final Pattern PAGE_HEAD = Pattern.compile("\\d{1,4}|CÔNG BÁO.*");
  private static final int MOST_LINES = 12;
  private static final int LONGEST = 800;

  /**
   * @param next where the next heading or article begins
   */
  Optional<Title> title(String text, int next) {
    List<String> lines = new ArrayList<>();
    int end = behind;
    int at = behind;
    for (String line : text.substring(behind, next).split("\n", -1)) {
      String words = line.strip();
      at += line.length() + 1;
      if (!words.isEmpty() && !PAGE_HEAD.matcher(words).matches()) {
        boolean below = lines.isEmpty() || Capitals.isCapitals(words);
        boolean goesOn = below || !Capitals.isCapitals(lines.getFirst());
        lines.add(goesOn ? words : "");
        end = goesOn ? at - 1 : end;
      }
    }
    String title = String.join(" ", lines).replaceAll("\\s+", " ").strip();
    if (lines.size() > MOST_LINES || title.length() > LONGEST || !isHeading(title)) {
      return Optional.empty();
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return Optional.of(
        new Title(title.isEmpty() ? Optional.empty() : Optional.of(title), new Span(start, end)));
  }

  /** What stands below can be a title alone, whatever follows it. */
  boolean isAboveCapitals(String text) {
    int from = behind;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int next = text.indexOf('\n', from);
    return Capitals.isCapitals(text.substring(from, next < 0 ? text.length() : next));
  }

  private boolean isHeading(String title) {
    return title.isEmpty()
        || Character.isUpperCase(title.codePointAt(0))
            && (!bare || Capitals.isCapitals(title) || !CITES.matcher(title).matches())
            && ";,:".indexOf(title.charAt(title.length() - 1)) < 0;
  }
}
