package vn.danchieu.indexer.source.office;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The numbers of lists, which a file does not store with the text: they are counted. */
final class ListCounting {
  private static final int DEEPEST = 10;
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private final Map<String, int[]> counts = new HashMap<>();

  /**
   * A level of a list.
   *
   * @param form decimal, upperRoman, lowerLetter …; bullet or none
   * @param pattern what is shown, with %1 for the number of the first level
   */
  record Level(int start, String form, String pattern) {}

  /**
   * What stands before the next paragraph of the list, with a blank after it.
   *
   * @param list which list is counted on
   */
  String next(String list, List<Level> levels, int depth) {
    if (depth < 0 || depth >= Math.min(levels.size(), DEEPEST)) {
      return "";
    }
    int[] count = counts.computeIfAbsent(list, _ -> new int[DEEPEST]);
    for (int above = 0; above < depth; above++) {
      if (count[above] == 0) {
        count[above] = levels.get(above).start();
      }
    }
    count[depth] = count[depth] == 0 ? levels.get(depth).start() : count[depth] + 1;
    java.util.Arrays.fill(count, depth + 1, DEEPEST, 0);
    return shown(levels, depth, count);
  }

  private static String shown(List<Level> levels, int depth, int[] count) {
    Level level = levels.get(depth);
    if (level.form().equals("bullet")) {
      return "- ";
    }
    String shown = level.form().equals("none") ? "" : level.pattern();
    for (int i = 0; i <= depth; i++) {
      shown = shown.replace("%" + (i + 1), number(count[i], levels.get(i).form()));
    }
    return shown.isBlank() ? "" : shown.strip() + " ";
  }

  /** A count as the form writes it. */
  static String number(int count, String form) {
    return switch (form) {
      case "upperRoman", "I" -> roman(count);
      case "lowerRoman", "i" -> roman(count).toLowerCase(Locale.ROOT);
      case "upperLetter", "A" -> letter(count).toUpperCase(Locale.ROOT);
      case "lowerLetter", "a" -> letter(count);
      case "decimalZero" -> "%02d".formatted(count);
      case "none", "bullet", "" -> "";
      default -> Integer.toString(count);
    };
  }

  private static String letter(int count) {
    int place = Math.max(0, count - 1);
    return String.valueOf((char) ('a' + place % 26)).repeat(Math.min(place / 26, 5) + 1);
  }

  private static String roman(int count) {
    StringBuilder out = new StringBuilder();
    int rest = Math.clamp(count, 0, 3999);
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        out.append(NUMERALS[i]);
      }
    }
    return out.toString();
  }
}
