package vn.danchieu.indexer.source.script;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/** Tells Vietnamese from what only looks like letters, syllable by syllable. */
final class SyllableCheck {
  private static final Set<String> RIMES = new HashSet<>();

  private static final List<String> ONSETS =
      List.of(
          "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ",
          "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\u00ad¡-¿×÷]+");
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  static {
    TableResource.rows("rimes.txt").forEach(row -> RIMES.addAll(Arrays.asList(row.split(" "))));
  }

  private SyllableCheck() {}

  /** How many words carry a mark and are syllables; words without marks prove nothing. */
  static int count(String text) {
    return (int) WORDS.splitAsStream(text).filter(w -> isMarked(w) && isSyllable(w)).count();
  }

  /** Of the words with letters beyond ASCII, how many are syllables; 1 where there are none. */
  static double share(String text) {
    List<String> marked = WORDS.splitAsStream(text).filter(SyllableCheck::isMarked).toList();
    return marked.isEmpty()
        ? 1
        : marked.stream().filter(SyllableCheck::isSyllable).count() / (double) marked.size();
  }

  static int marked(String text) {
    return (int) WORDS.splitAsStream(text).filter(SyllableCheck::isMarked).count();
  }

  private static boolean isMarked(String word) {
    return word.chars().anyMatch(c -> c > 0x7f);
  }

  static boolean isSyllable(String word) {
    String parts = VietnameseText.decompose(word.toLowerCase(Locale.ROOT));
    StringBuilder bare = new StringBuilder();
    int tone = -1;
    for (int i = 0; i < parts.length(); i++) {
      int found = TONES.indexOf(parts.charAt(i));
      if (found >= 0 && tone >= 0) {
        return false;
      }
      if (found >= 0) {
        tone = found;
      } else {
        bare.append(parts.charAt(i));
      }
    }
    String plain = VietnameseText.compose(bare);
    boolean stopped = plain.matches(".*(?:c|ch|p|t)$");
    return (!stopped || tone == 1 || tone == 4) && hasRime(plain);
  }

  private static boolean hasRime(String plain) {
    return ONSETS.stream()
        .anyMatch(
            onset -> plain.startsWith(onset) && RIMES.contains(plain.substring(onset.length())));
  }
}
