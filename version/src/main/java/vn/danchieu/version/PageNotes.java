package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes of an official consolidation, which are no words of the act: at the foot of its pages,
 * or at its end, with a number in the text where each belongs.
 */
final class PageNotes {
  private static final Pattern MARK = Pattern.compile("\\s?\\[\\d{1,4}\\]");
  private static final Pattern NOTE = Pattern.compile("\\s*\\[1\\]\\s*\\S.*");
  private static final Pattern RULE = Pattern.compile("[ \\u00a0]{30,}");
  private static final Pattern PAGE = Pattern.compile("\\s*CÔNG BÁO/Số .*");

  private static final Pattern CONSOLIDATION =
      Pattern.compile(
          "(?iUs)^.{0,8000}?(?:VBHN|VĂN\\s+BẢN\\s+HỢP\\s+NHẤT|được\\s+sửa\\s+đổi,\\s+bổ\\s+sung\\s+(?:bởi|theo)\\s*:)");

  private static final Pattern FOOT_NOTE =
      Pattern.compile(
          "\\s*(\\d{1,3})\\s+(?:Điều|Khoản|Điểm|Cụm từ|Tên|Tiêu đề|Đoạn|Câu|Nội dung|Phụ"
              + " lục|Mẫu|Chương|Mục|Số|Từ|Dấu|Luật|Nghị định|Thông tư|Quyết định|Văn bản|Các cụm"
              + " từ|Quy định)\\s.*");

  /** How many marks may be lost in a text before counting goes astray. */
  private static final int MOST_LOST = 2;

  private PageNotes() {}

  static List<String> removed(String text) {
    List<String> lines = List.of(text.split("\\R", -1));
    if (!CONSOLIDATION.matcher(text).find()) {
      return lines;
    }
    boolean bracketed = text.contains("[1]");
    return bracketed ? withoutEndNotes(lines) : withoutFootNotes(lines);
  }

  private static List<String> withoutEndNotes(List<String> lines) {
    List<String> kept = new ArrayList<>();
    boolean marked = false;
    for (String line : lines) {
      if (marked && NOTE.matcher(line).matches()) {
        break;
      }
      marked |= line.contains("[1]");
      kept.add(MARK.matcher(line).replaceAll(""));
    }
    return kept;
  }

  /** A rule of blanks stands above the notes of a page; the next page's head ends them. */
  private static List<String> withoutFootNotes(List<String> lines) {
    List<String> kept = new ArrayList<>();
    int next = 1;
    int note = 1;
    boolean notes = false;
    for (String line : lines) {
      if (PAGE.matcher(line).matches()) {
        notes = false;
      }
      Matcher foot = FOOT_NOTE.matcher(line);
      boolean numbered = foot.matches() && isNext(foot.group(1), note);
      notes |= RULE.matcher(line).matches() || numbered && next > note;
      if (notes && numbered) {
        note = Integer.parseInt(foot.group(1)) + 1;
      }
      if (!notes) {
        Marked marked = withoutMarks(line, next);
        next = marked.next();
        kept.add(marked.line());
      }
    }
    return kept;
  }

  private record Marked(String line, int next) {}

  private static boolean isNext(String number, int expected) {
    int n = Integer.parseInt(number);
    return n >= expected && n <= expected + MOST_LOST;
  }

  private static final Pattern ATTACHED =
      Pattern.compile(
          "(?<=\\p{L}\\p{L}|(?<!\\d)[.;:,”)%]|^\\d{1,2}[a-z]?\\.|^Điều"
              + " \\d{1,3}\\.)(\\d{1,3})(?=$|[\\s.;:,”)])");

  /** Marks count on, so that a digit behind a word is one only where it is the next number. */
  private static Marked withoutMarks(String line, int from) {
    StringBuilder out = new StringBuilder();
    int next = from;
    Matcher mark = ATTACHED.matcher(line);
    while (mark.find()) {
      if (isNext(mark.group(1), next)) {
        next = Integer.parseInt(mark.group(1)) + 1;
        mark.appendReplacement(out, "");
      }
    }
    mark.appendTail(out);
    return new Marked(out.toString(), next);
  }
}
