package vn.danchieu.indexer.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The trích yếu: after V/v, or under the heading.
 *
 * @param marked whether V/v announces it
 */
record Subject(Optional<String> text, int start, int end, boolean marked) {
  private static final Pattern MARK =
      Pattern.compile(
          "^[ ]*V\\s?/\\s?v\\s*[:.]?\\s+",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A blank line, the date or the addressees end a subject. */
  private static final Pattern END =
      Pattern.compile(
          "\\n[ ]*\\n|\\n[^\\n]{0,40}ngày\\s+\\d{1,2}\\s+tháng|\\n[ ]*Kính gửi|\\n[ ]*CỘNG H",
          Pattern.UNICODE_CASE);

  private static final Pattern BODY =
      Pattern.compile(
          "^(?:Căn\\s+cứ|Chiểu|Thực hiện|Xét|Theo|Để|Nhằm|Ngày|Kính gửi|Điều"
              + " \\d|Chương|Phần|I\\.|1\\.|Trong|Thi hành|(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|BỘ TRƯỞNG|GIÁM"
              + " ĐỐC|TỔNG GIÁM ĐỐC|THỦ TƯỚNG|THỐNG ĐỐC|CỤC TRƯỞNG|TỔNG|CHÍNH PHỦ|QUỐC HỘI|TRƯỞNG"
              + " BAN|[ỦU][YỶ] BAN|HỘI ĐỒNG|BAN CHẤP|BAN THƯỜNG|BỘ CHÍNH|BAN BÍ|VIỆN TRƯỞNG|CHÁNH"
              + " ÁN)\\b|(?:Chính phủ|Quốc hội|Ủy ban|Hội đồng|Bộ trưởng|Thủ tướng)[^\\n]{0,80} ban"
              + " hành)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** With these words a title may begin as well as a body. */
  private static final Pattern LIKE_BODY =
      Pattern.compile(
          "^(?:Căn\\s+cứ|Thực hiện|Xét|Theo|Để|Nhằm|Ngày(?!\\s+\\d)|Trong|Thi hành)\\s",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern SENTENCE_END = Pattern.compile("[.;:,…]$");

  static Subject none() {
    return new Subject(Optional.empty(), 0, 0, false);
  }

  /** After V/v, between the number and the addressees. */
  static Subject after(String head, int from, int limit) {
    Matcher mark = MARK.matcher(head).region(Math.min(from, limit), limit);
    if (!mark.find()) {
      return none();
    }
    Matcher end = END.matcher(head).region(mark.end(), limit);
    int stop = end.find() ? end.start() : limit;
    return of(head, mark.start(), mark.end(), stop, true);
  }

  /** The lines under a heading until the body begins. */
  static Subject under(String head, int from) {
    int at = from;
    int start = -1;
    int end = from;
    while (at < head.length()) {
      int next = head.indexOf('\n', at);
      next = next < 0 ? head.length() : next;
      String line = head.substring(at, next).strip();
      boolean opens = start < 0 && (at == from || isTitle(head, at));
      if (line.isEmpty() ? start >= 0 : isBody(line, start >= 0) && !opens) {
        break;
      }
      if (!line.isEmpty() && !line.chars().allMatch(c -> c == '-' || c == '_')) {
        start = start < 0 ? at : start;
        end = next;
      }
      at = next + 1;
    }
    return start < 0 ? none() : of(head, start, start, end, false);
  }

  /** A bracket below a title tells where the document belongs. */
  private static boolean isBody(String line, boolean titled) {
    return BODY.matcher(line).find() || titled && line.startsWith("(");
  }

  /**
   * "Thực hiện Nghị quyết …" below the type is a title where it ends with its line, and the
   * beginning of the body where a sentence goes on to its full stop or its colon.
   */
  private static boolean isTitle(String head, int from) {
    StringBuilder words = new StringBuilder();
    int at = from;
    while (at < head.length()) {
      int next = head.indexOf('\n', at);
      next = next < 0 ? head.length() : next;
      String line = head.substring(at, next).strip();
      if (line.isEmpty() || at > from && BODY.matcher(line).find()) {
        break;
      }
      words.append(line).append(' ');
      at = next + 1;
    }
    String run = words.toString().strip();
    return LIKE_BODY.matcher(run).find() && !SENTENCE_END.matcher(run).find();
  }

  private static Subject of(String head, int start, int wordsStart, int end, boolean marked) {
    String words = head.substring(wordsStart, end).strip().replaceAll("\\s+", " ");
    return words.isEmpty()
        ? new Subject(Optional.empty(), 0, 0, marked)
        : new Subject(Optional.of(Capitals.sentence(words)), start, end, marked);
  }
}
