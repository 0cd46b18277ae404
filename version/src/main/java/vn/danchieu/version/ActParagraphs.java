package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/**
 * The paragraphs of a text, as its author broke them: without the heads of gazette pages, stamps of
 * signatures and breaks of a page's width.
 */
final class ActParagraphs {
  private static final Pattern GAZETTE = Pattern.compile("C?ÔNG BÁO/Số .{3,60}");
  private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern STAMP =
      Pattern.compile("(?:Người ký|Ký bởi|Email|Cơ quan|Thời gian ký|Ngày ký):.{0,80}");

  /** Of the letterhead that some pages of the gazette have at their foot. */
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\\s*[-–]\\s*Tự do\\s*[-–]\\s*Hạnh phúc|Số\\s*:"
              + " ?\\d{1,5}/\\S{2,30}|_{3,}|\\p{Lu}[\\p{L} .]{2,30}, ngày.{6,20}năm \\d{4}");

  private static final Pattern ISSUER =
      Pattern.compile(
          "(?:BỘ|CHÍNH PHỦ|NGÂN HÀNG|ỦY BAN|QUỐC HỘI|THỦ TƯỚNG|TÒA ÁN|VIỆN|THANH TRA|KIỂM TOÁN|HỘI"
              + " ĐỒNG)(?!.*TRƯỞNG(?! CHÍNH PHỦ))[\\p{Lu} ,-]*");
  private static final Pattern NATION = Pattern.compile("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  private static final Pattern ARTICLE = Pattern.compile("Điều \\d+[a-zđ]?\\. .*");
  private static final Pattern ATTACHED_FILE =
      Pattern.compile("(?i)[\\p{L}\\d_.,() +-]{1,120}\\.(?:docx?|xlsx?|pdf|rar|zip)");
  private static final Pattern WEB_LINK =
      Pattern.compile("\\[([^\\]\\[]{1,200})\\]\\(https?://[^)\\s]{0,1000}\\)");
  private static final Pattern BOLD = Pattern.compile("^\\*\\*([^*]+)\\*\\*$");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b]+");

  /** No-break and zero-width ones. */
  private static final String ODD_BLANKS = "\u00a0\u200b";

  private static final Pattern CLOSING = Pattern.compile("[”\"][.;,]{0,2}");

  /** Some set a chapter behind the last words of the one before. */
  private static final Pattern CHAPTER_BEHIND =
      Pattern.compile("(.*[.;”/]) (Chương [IVXLC]{1,7}(?: [^\\p{Ll}]*)?)");

  /** Some break a line before the article that a sentence names. */
  private static final Pattern BROKEN =
      Pattern.compile(
          "(?iU)\\b(?:khoản\\s\\d+|điểm\\s[a-zđ]|tại|bổ\\ssung|sửa\\sđổi|bãi\\sbỏ|sau|của|và)$");

  private static final Pattern CUT =
      Pattern.compile(
          "(?iU)(?:,|\\b(?:khoản|điểm|điều|mục|chương|số|năm|tháng|ngày|tại|của|và|theo|đến|từ|bởi))$");

  /** No paragraph ends so, unless it is one of a list. */
  private static final Pattern LEFT_OPEN =
      Pattern.compile("(?U)(?<![;,.:])\\svà$|\\s(?:của|theo|tại|số|bởi|trưởng|Bộ|về)$|\\p{Lu}-$");

  /** A line shorter than this is never the full width of a page. */
  private static final int NARROWEST = 60;

  /** Words that end a line half said, such as "khoản 12", are no longer. */
  private static final int LONGEST_END = 40;

  private static final double FULL = 0.86;
  private static final int WIDEST = 130;

  private final List<String> out = new ArrayList<>();
  private final int width;
  private String last = "";

  /** A mark of quotation alone on a line belongs to the next. */
  private String opened = "";

  private ActParagraphs(int width) {
    this.width = width;
  }

  static List<String> of(String text) {
    return ofLines(PageNotes.removed(VietnameseText.compose(text)));
  }

  static List<String> ofLines(List<String> raw) {
    List<String> lines = cleaned(raw);
    ActParagraphs paragraphs = new ActParagraphs(width(lines));
    lines.forEach(paragraphs::add);
    return paragraphs.out;
  }

  static String blanksAsOne(String text) {
    return isSpacedOnce(text) ? text.strip() : BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** As most lines are: each blank is one space. */
  private static boolean isSpacedOnce(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ';
      if (space && before == ' '
          || !space && (Character.isWhitespace(c) || ODD_BLANKS.indexOf(c) >= 0)) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static List<String> cleaned(List<String> raw) {
    List<String> lines = new ArrayList<>();
    for (String line : raw) {
      String clean = marked(unlinked(blanksAsOne(line)));
      if (STAMP.matcher(clean).matches() || isAttachedFile(clean)) {
        dropLetterhead(lines);
        continue;
      }
      boolean gazette = GAZETTE.matcher(clean).matches();
      if (gazette || clean.isEmpty()) {
        if (gazette) {
          dropPageNumber(lines);
        }
        continue;
      }
      Matcher chapter = CHAPTER_BEHIND.matcher(clean);
      if (clean.contains(" Chương ") && chapter.matches()) {
        lines.add(chapter.group(1));
        lines.add(chapter.group(2));
      } else {
        lines.add(clean);
      }
    }
    return lines.stream().filter(line -> !PAGE_NUMBER.matcher(line).matches()).toList();
  }

  private static String unlinked(String line) {
    return line.contains("](") ? WEB_LINK.matcher(line).replaceAll("$1") : line;
  }

  private static boolean isAttachedFile(String line) {
    int extension = line.length() - line.lastIndexOf('.') - 1;
    return (extension == 3 || extension == 4) && ATTACHED_FILE.matcher(line).matches();
  }

  /** Bold print of a whole line is no word of it; two single marks are one of quotation. */
  private static String marked(String line) {
    String plain = BOLD.matcher(line).replaceFirst("$1");
    return plain.replace("‘‘", "“").replace("’’", "”");
  }

  /** Behind the first article it is that of the page, and no words of the act. */
  private static void dropLetterhead(List<String> lines) {
    int from = lines.size();
    boolean nation = false;
    while (from > 0 && isOfLetterhead(lines.get(from - 1))) {
      from--;
      nation |= NATION.matcher(lines.get(from)).matches();
    }
    if (nation && lines.subList(0, from).stream().anyMatch(ARTICLE.asMatchPredicate())) {
      lines.subList(from, lines.size()).clear();
    }
  }

  private static boolean isOfLetterhead(String line) {
    return LETTERHEAD.matcher(line).matches() || ISSUER.matcher(line).matches();
  }

  private static void dropPageNumber(List<String> lines) {
    if (!lines.isEmpty() && PAGE_NUMBER.matcher(lines.getLast()).matches()) {
      lines.removeLast();
    }
  }

  /** How wide the page was, where lines were broken at its width; 0 where they were not. */
  private static int width(List<String> lines) {
    int[] lengths = lines.stream().mapToInt(String::length).sorted().toArray();
    if (lengths.length < 20) {
      return 0;
    }
    int width = lengths[(int) (lengths.length * 0.9)];
    return width >= NARROWEST && lengths[(int) (lengths.length * 0.99)] <= WIDEST ? width : 0;
  }

  private void add(String added) {
    String line = opened + added;
    opened = "";
    if (line.length() == 1 && "“\"".contains(line)) {
      opened = line;
      return;
    }
    if (!out.isEmpty() && CLOSING.matcher(line).matches()) {
      out.add(out.removeLast() + line);
      last = line;
      return;
    }
    if (!out.isEmpty() && continues(line)) {
      out.add(out.removeLast() + " " + line);
    } else {
      out.add(line);
    }
    last = line;
  }

  /** A paragraph begins with a capital, a label or a mark; a small letter goes on with the last. */
  private boolean continues(String line) {
    if (ActParagraph.isNumberedItem(line)) {
      return false;
    }
    ActParagraph begun = ActParagraph.of(line);
    boolean ended = endsSentence(last);
    if (begun.level() == Level.TEXT && Character.isLowerCase(line.codePointAt(0))) {
      return !line.startsWith("http");
    }
    if (begun.level() == Level.TEXT && line.startsWith("Điều ") && lastEndsWith(BROKEN)) {
      return true;
    }
    if (begun.level() == Level.ARTICLE && (lastEndsWith(BROKEN) || lastEndsWith(CUT))) {
      return true;
    }
    boolean labelled = begun.level() != Level.TEXT;
    if (!labelled && (line.startsWith("(sau đây ") || lastEndsWith(LEFT_OPEN))) {
      return !ActParagraph.isItem(line) && !Quotes.startsQuoted(line);
    }
    boolean halfSaid = !labelled || lastEndsWith(CUT);
    return width > 0 && !ended && halfSaid && isFull(line);
  }

  /** Looks at the end alone: a pattern for it would be tried at each letter. */
  private boolean lastEndsWith(Pattern words) {
    return words
        .matcher(last)
        .useTransparentBounds(true)
        .region(Math.max(0, last.length() - LONGEST_END), last.length())
        .find();
  }

  private boolean isFull(String next) {
    int blank = next.indexOf(' ');
    int word = blank < 0 ? next.length() : blank;
    return last.length() + 1 + word >= width * FULL;
  }

  private static boolean endsSentence(String line) {
    return line.endsWith(".")
        || line.endsWith(";")
        || line.endsWith(":")
        || Quotes.endsQuoted(line);
  }
}
