package vn.danchieu.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
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
          "^(?:Căn\\s+cứ|Chiểu|Thực hiện|Xét|Theo|Để|Nhằm|Ngày|Kính gửi|Điều \\d(?!\\d*[a-zđ]?,?"
              + " (?:của )?(?:Nghị|Thông|Quyết|Luật|Bộ luật|Pháp lệnh|Quy|khoản|Điều))|Chương"
              + " [IVXLC\\d]|Phần (?:[IVXLC\\d]|thứ)|I\\.|1\\.|Trong|Thi hành|(?:CHỦ TỊCH|PHÓ CHỦ"
              + " TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|THỦ TƯỚNG|THỐNG ĐỐC|CỤC TRƯỞNG|TỔNG|CHÍNH"
              + " PHỦ|QUỐC HỘI|TRƯỞNG BAN|[ỦU][YỶ] BAN|HỘI ĐỒNG|BAN CHẤP|BAN THƯỜNG|BỘ CHÍNH|BAN"
              + " BÍ|VIỆN TRƯỞNG|CHÁNH ÁN)\\b|(?:Chính phủ|Quốc hội|Ủy ban|Hội đồng|Bộ trưởng|Thủ"
              + " tướng)[^\\n]{0,80} ban hành)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** With these words a title may begin as well as a body. */
  private static final Pattern LIKE_BODY =
      Pattern.compile(
          "^(?:Căn\\s+cứ|Thực hiện|Xét|Theo|Để|Nhằm|Ngày(?!\\s+\\d)|Trong|Thi hành)\\s",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A line that ends so goes on, also behind the end of a page. */
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:,|\\b(?:của|và|về|tại|theo|thuộc|cho|các|những|một số|trong|với|đối"
              + " với|từ|đến|số|bởi|được|do|bằng|là|quy định|thực hiện))$",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern MADE_OF =
      Pattern.compile(
          "(?m)^[ ]*(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư)"
              + "[^\\n]{0,120}?\\s+(?:số[:\\s]+)?\\d[^.;:]{0,600}?(?:có\\s+hiệu\\s+lực|được\\s+sửa\\s+đổi)");

  private static final Pattern NOTE =
      Pattern.compile("(?<=\\p{Ll})\\d{1,2}(?=\\s|$)|\\s?\\[\\d{1,3}\\]");

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:Quy định|Hướng dẫn|Ban hành|Sửa đổi|Bổ sung|Bãi bỏ|Về|Thực hiện|Công bố|Phê"
              + " duyệt)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern JOINING =
      Pattern.compile(
          "\\b(?:của|và|được|do|bằng|là)$",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String RULED = "-_–—=*~ ";

  private static final Pattern PAGE = Pattern.compile("\\d{1,4}|CÔNG BÁO/Số .*");

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
    return of(head.substring(mark.end(), stop), mark.start(), stop, true);
  }

  /** The lines under a heading until the body begins. */
  static Subject under(String head, int from) {
    List<String> words = new ArrayList<>();
    int at = from;
    int start = -1;
    int end = from;
    while (at < head.length()) {
      int next = head.indexOf('\n', at);
      next = next < 0 ? head.length() : next;
      String line = head.substring(at, next).strip();
      boolean opens = start < 0 && (at == from || isTitle(head, at));
      boolean goesOn = !words.isEmpty() && OPEN_END.matcher(words.getLast()).find();
      if (line.isEmpty()
          ? start >= 0 && !goesOn
          : isBody(line, start >= 0) && !opens && !isJoined(words, line)) {
        break;
      }
      if (!line.isEmpty() && !isMark(line)) {
        start = start < 0 ? at : start;
        end = next;
        words.add(line);
      }
      at = next + 1;
    }
    return start < 0 ? none() : of(String.join(" ", words), start, end, false);
  }

  /** A consolidated text is called by the act it is made of, with the kind of that act. */
  static Subject consolidated(String head, MatchResult heading, UnaryOperator<String> letters) {
    Subject under = under(cutAt(head, heading.end()), heading.end());
    Optional<String> kind =
        WrittenTypes.resembling(heading.group("type"))
            .filter(type -> !type.equals(WrittenTypes.CONSOLIDATED));
    return new Subject(
        under.text.map(letters).map(words -> kind.map(type -> joined(type, words)).orElse(words)),
        under.start,
        under.end,
        under.marked);
  }

  /** "Thông tư hướng dẫn …", "Luật Bảo hiểm y tế"; the mark of a note is no part of the name. */
  private static String joined(String type, String words) {
    String name = NOTE.matcher(words).replaceAll("");
    boolean verb = OPENING.matcher(name).find();
    String first = name.substring(0, 1);
    return type
        + " "
        + (verb ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
        + name.substring(1);
  }

  /** Below the title it is told which acts were put together. */
  private static String cutAt(String head, int from) {
    Matcher made = MADE_OF.matcher(head).region(from, head.length());
    return made.find() ? head.substring(0, made.start()) : head;
  }

  /** "… đã được" goes on with "Quốc hội quyết định"; never with the legal basis. */
  private static boolean isJoined(List<String> words, String line) {
    return !words.isEmpty()
        && JOINING.matcher(words.getLast()).find()
        && !line.startsWith("Căn cứ");
  }

  /** A line drawn below a title, and what a gazette prints at the top of its pages. */
  private static boolean isMark(String line) {
    return line.chars().allMatch(c -> RULED.indexOf(c) >= 0) || PAGE.matcher(line).matches();
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

  private static Subject of(String printed, int start, int end, boolean marked) {
    String words = printed.strip().replaceAll("\\s+", " ");
    return words.isEmpty()
        ? new Subject(Optional.empty(), 0, 0, marked)
        : new Subject(Optional.of(words), start, end, marked);
  }
}
