package vn.danchieu.indexer.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.danchieu.indexer.source.office.ListCounting.Level;

/** The lists of a .doc, counted as they come. */
final class WordLists {
  private static final int DEEPEST = 9;

  /** Word's numbers for the forms. */
  private static final List<String> FORMS =
      List.of("decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter");

  private static final int BULLET = 23;
  private static final int NONE = 255;

  /** Whatever it is called, what shows no number is a bullet. */
  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\d%]+");

  private final ListCounting counting = new ListCounting();

  /** The number of the paragraph; empty where it is in no list or the list is broken. */
  String next(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    try {
      HWPFList list = paragraph.getList();
      List<Level> levels = new ArrayList<>();
      for (int i = 0; i <= Math.min(paragraph.getIlvl(), DEEPEST - 1); i++) {
        String pattern = pattern(list, i);
        String form = SIGN.matcher(pattern).matches() ? "bullet" : form(list, i);
        levels.add(new Level(Math.max(1, list.getStartAt((char) i)), form, pattern));
      }
      return counting.next(Integer.toString(list.getLsid()), levels, paragraph.getIlvl());
    } catch (RuntimeException e) {
      // A list that is not in the tables: the text itself is whole.
      return "";
    }
  }

  private static String form(HWPFList list, int level) {
    int code = list.getNumberFormat((char) level);
    return switch (code) {
      case BULLET -> "bullet";
      case NONE -> "none";
      default -> code < FORMS.size() ? FORMS.get(code) : "decimal";
    };
  }

  /** Word writes the number of level n as the character n. */
  private static String pattern(HWPFList list, int level) {
    StringBuilder pattern = new StringBuilder();
    String stored = list.getNumberText((char) level);
    for (char sign : (stored == null ? "" : stored).toCharArray()) {
      pattern.append(sign < DEEPEST ? "%" + (sign + 1) : String.valueOf(sign));
    }
    return pattern.toString();
  }
}
