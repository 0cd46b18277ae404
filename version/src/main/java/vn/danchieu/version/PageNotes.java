package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The notes of an official consolidation, which are no words of the act: at the foot of its pages,
 * or at its end, with a number in the text where each belongs.
 */
final class PageNotes {
  private static final Pattern MARK = Pattern.compile("\\s?\\[\\d{1,4}\\]");
  private static final Pattern NOTE = Pattern.compile("\\s*\\[1\\]\\s*\\S.*");
  private static final Pattern CONSOLIDATION =
      Pattern.compile(
          "(?iUs)^.{0,8000}?(?:VBHN|VĂN\\s+BẢN\\s+HỢP\\s+NHẤT|được\\s+sửa\\s+đổi,\\s+bổ\\s+sung\\s+(?:bởi|theo)\\s*:)");

  private PageNotes() {}

  static List<String> removed(String text) {
    List<String> lines = List.of(text.split("\\R", -1));
    if (!CONSOLIDATION.matcher(text).find()) {
      return lines;
    }
    boolean bracketed = text.contains("[1]");
    return bracketed ? withoutEndNotes(lines) : FootNotes.removed(lines);
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
}
