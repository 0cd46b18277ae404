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
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static List<String> cleaned(List<String> raw) {
    List<String> lines = new ArrayList<>();
    for (String line : raw) {
      String clean = marked(WEB_LINK.matcher(blanksAsOne(line)).replaceAll("$1"));
      if (STAMP.matcher(clean).matches() || ATTACHED_FILE.matcher(clean).matches()) {
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
      if (chapter.matches()) {
        lines.add(chapter.group(1));
        lines.add(chapter.group(2));
      } else {
        lines.add(clean);
      }
    }
    return lines.stream().filter(line -> !PAGE_NUMBER.matcher(line).matches()).toList();
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
    if (line.matches("[”\"][.;,]{0,2}") && !out.isEmpty()) {
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
    if (begun.level() == Level.TEXT && line.startsWith("Điều ") && BROKEN.matcher(last).find()) {
      return true;
    }
    if (begun.level() == Level.ARTICLE
        && (BROKEN.matcher(last).find() || CUT.matcher(last).find())) {
      return true;
    }
    boolean labelled = begun.level() != Level.TEXT;
    if (!labelled && (line.startsWith("(sau đây ") || LEFT_OPEN.matcher(last).find())) {
      return !ActParagraph.isItem(line) && !Quotes.startsQuoted(line);
    }
    boolean halfSaid = !labelled || CUT.matcher(last).find();
    return width > 0 && !ended && halfSaid && isFull(line);
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
