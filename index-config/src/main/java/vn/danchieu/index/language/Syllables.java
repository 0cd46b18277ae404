package vn.danchieu.index.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danchieu.citation.VietnameseText;

/**
 * A text as the words that the index holds of it: in lower case, with accents, tone marks in one
 * place. A point or comma between digits belongs to the number.
 */
public final class Syllables {
  /** Letters whose small form depends on what stands around them, or takes more than one place. */
  private static final char SPECIAL = '\uffff';

  private static final char BETWEEN = '_';

  /** Words of grammar that are no part of a term, as "một" is of "một cửa". */
  private static final Set<String> GRAMMAR =
      Set.of(
          "và", "của", "các", "những", "theo", "được", "là", "có", "về", "với", "trong", "này",
          "hoặc", "khi", "thì", "để", "tại", "đã", "sẽ", "đang", "đến");

  private static final Set<String> UNMARKED =
      GRAMMAR.stream().map(VietnameseText::fold).collect(Collectors.toSet());

  private static final char CAPITAL_SIGMA = '\u03a3';
  private static final char[] SMALL = new char[1 << Character.SIZE];
  private static final boolean[] LETTER = new boolean[1 << Character.SIZE];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      char c = (char) i;
      LETTER[i] =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      SMALL[i] = small(c);
    }
  }

  private Syllables() {}

  private static char small(char c) {
    String small = Character.toString(c).toLowerCase(Locale.ROOT);
    boolean simple = small.length() == 1 && c != CAPITAL_SIGMA && !Character.isSurrogate(c);
    return simple ? small.charAt(0) : SPECIAL;
  }

  public static List<String> of(String text) {
    char[] all = letters(text);
    List<String> found = new ArrayList<>();
    each(all, (start, end) -> found.add(new String(all, start, end - start)));
    return found;
  }

  /** Each word of a text once, without accents, in the order in which they first occur. */
  public static Set<String> folded(String text) {
    char[] all = letters(VietnameseText.fold(VietnameseText.compose(text)));
    Set<String> found = new LinkedHashSet<>();
    each(all, (start, end) -> found.add(new String(all, start, end - start)));
    return found;
  }

  /**
   * Each two words of a text that stand side by side once, without accents: {@code hoa_giai}. Pairs
   * with a number or a word of grammar, two of five, tell no text from another.
   */
  public static Set<String> foldedPairs(String text) {
    char[] all = letters(VietnameseText.compose(text));
    Map<String, String> folded = new HashMap<>();
    Set<String> found = new LinkedHashSet<>();
    String[] last = {""};
    each(
        all,
        (start, end) -> {
          String word = new String(all, start, end - start);
          String own =
              isNumber(word) || GRAMMAR.contains(word)
                  ? ""
                  : folded.computeIfAbsent(word, VietnameseText::fold);
          if (!last[0].isEmpty() && !own.isEmpty()) {
            found.add(last[0] + BETWEEN + own);
          }
          last[0] = own;
        });
    return found;
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** Whether such pairs are found of a pair that was typed, perhaps without marks. */
  public static boolean isTelling(String pair) {
    return Arrays.stream(pair.split(" "))
        .noneMatch(word ->
            word.isEmpty() || isNumber(word) || GRAMMAR.contains(word) || UNMARKED.contains(word));
  }

  /** A pair, as it is found in a set of pairs: {@code hoa_giai}. */
  public static String joined(String pair) {
    return pair.replace(' ', BETWEEN);
  }

  /** Told where a word stands. */
  interface Found {
    void between(int start, int end);
  }

  /** The letters of the words: {@link VietnameseText#normalise} in lower case. */
  static char[] letters(String text) {
    String written = VietnameseText.normalise(text);
    char[] all = written.toCharArray();
    for (int i = 0; i < all.length; i++) {
      char small = SMALL[all[i]];
      if (small == SPECIAL) {
        return written.toLowerCase(Locale.ROOT).toCharArray();
      }
      all[i] = small;
    }
    return all;
  }

  /**
   * Finds the words without copying them.
   *
   * @param all as {@link #letters} gives them
   */
  static void each(char[] all, Found found) {
    int start = -1;
    for (int i = 0; i <= all.length; i++) {
      boolean inside = i < all.length && (LETTER[all[i]] || betweenDigits(all, i));
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

  private static boolean betweenDigits(char[] all, int at) {
    char c = all[at];
    return (c == '.' || c == ',')
        && at > 0
        && at + 1 < all.length
        && Character.isDigit(all[at - 1])
        && Character.isDigit(all[at + 1]);
  }
}
