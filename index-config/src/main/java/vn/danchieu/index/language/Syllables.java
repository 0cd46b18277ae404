package vn.danchieu.index.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.danchieu.citation.VietnameseText;

/**
 * A text as the words that the index holds of it: in lower case, with accents, tone marks in one
 * place. A point or comma between digits belongs to the number.
 */
public final class Syllables {
  private Syllables() {}

  public static List<String> of(String text) {
    String all = letters(text);
    List<String> found = new ArrayList<>();
    each(all, (start, end) -> found.add(all.substring(start, end)));
    return found;
  }

  /** Told where a word stands. */
  interface Found {
    void between(int start, int end);
  }

  /** The letters of the words. */
  static String letters(String text) {
    return VietnameseText.normalise(text).toLowerCase(Locale.ROOT);
  }

  /**
   * Finds the words without copying them.
   *
   * @param all as {@link #letters} gives them
   */
  static void each(String all, Found found) {
    int start = -1;
    for (int i = 0; i <= all.length(); i++) {
      boolean inside = i < all.length() && (letter(all.charAt(i)) || betweenDigits(all, i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        found.between(start, i);
        start = -1;
      }
    }
  }

  /** Each two that stand side by side, as the index writes them. */
  public static List<String> pairs(List<String> syllables) {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < syllables.size(); i++) {
      pairs.add(syllables.get(i - 1) + " " + syllables.get(i));
    }
    return pairs;
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean betweenDigits(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',')
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }
}
