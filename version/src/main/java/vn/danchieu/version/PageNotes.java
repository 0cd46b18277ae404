package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes of an official consolidation, which are no words of the act: at the foot of its pages,
 * or at its end, with a number in the text where each belongs.
 */
final class PageNotes {
  private static final Pattern MARK = Pattern.compile("\\s?\\[\\d{1,4}\\]");
  private static final Pattern NOTE = Pattern.compile("\\s*\\[1\\]\\s*\\S.*");
  private static final Pattern ANY_NOTE = Pattern.compile("\\s*\\[(\\d{1,4})\\]\\s*(\\S.*)");
  private static final Pattern CONSOLIDATION =
      Pattern.compile(
          "(?iUs)^.{0,8000}?(?:VBHN|VĂN\\s+BẢN\\s+HỢP\\s+NHẤT|được\\s+sửa\\s+đổi,\\s+bổ\\s+sung\\s+(?:bởi|theo)\\s*:)");

  private PageNotes() {}

  /**
   * @param lines the text without notes; in place of each mark what was asked for
   * @param notes by number
   */
  record Parted(List<String> lines, Map<Integer, String> notes) {}

  static List<String> removed(String text) {
    return parted(text, _ -> "").lines();
  }

  /**
   * @param mark what stands in the text in place of a note's number
   */
  static Parted parted(String text, IntFunction<String> mark) {
    List<String> lines = List.of(text.split("\\R", -1));
    if (!CONSOLIDATION.matcher(text).find()) {
      return new Parted(lines, Map.of());
    }
    boolean bracketed = text.contains("[1]");
    return bracketed ? endNotes(lines, mark) : FootNotes.parted(lines, mark);
  }

  private static Parted endNotes(List<String> lines, IntFunction<String> mark) {
    List<String> kept = new ArrayList<>();
    Map<Integer, String> notes = new TreeMap<>();
    int number = 0;
    boolean marked = false;
    for (String line : lines) {
      Matcher note = ANY_NOTE.matcher(line);
      boolean begins = note.matches() && (number > 0 || marked && NOTE.matcher(line).matches());
      if (begins) {
        number = Integer.parseInt(note.group(1));
        notes.put(number, note.group(2));
      } else if (number > 0) {
        notes.merge(number, line, (one, more) -> one + "\n" + more);
      } else {
        marked |= line.contains("[1]");
        kept.add(
            MARK.matcher(line)
                .replaceAll(m -> mark.apply(Integer.parseInt(m.group().replaceAll("\\D", "")))));
      }
    }
    return new Parted(kept, notes);
  }
}
