package vn.danchieu.index.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.citation.VietnameseText;

/**
 * Words by the keys that Telex and VNI want for them: {@code vaanj} and {@code va65n} are vận.
 * Where the keys for marks were typed within the word does not matter, people type them early and
 * late.
 */
final class Keying {
  private static final int LONGEST = 10;

  /** Combining marks of the decomposed letters: circumflex, breve, horn, then the five tones. */
  private static final String MARKS = "\u0302\u0306\u031b\u0301\u0300\u0309\u0303\u0323";

  private static final char HORN = '\u031b';

  private static final String[] TELEX = {"", "w", "w", "s", "f", "r", "x", "j"};
  private static final String[] VNI = {"6", "8", "7", "1", "2", "3", "4", "5"};

  private final Map<String, List<String>> byKeys = new HashMap<>();

  /**
   * @param words as the index holds them, the frequent ones first
   */
  Keying(List<String> words) {
    for (String word : words) {
      String folded = VietnameseText.fold(word);
      if (!folded.equals(word) && folded.length() <= LONGEST) {
        String telex = keys(word, TELEX);
        put(telex, word);
        put(keys(word, VNI), word);
        if (VietnameseText.decompose(word).chars().filter(c -> c == HORN).count() > 1) {
          put(telex.replaceFirst("w", ""), word);
          put(keys(word, VNI).replaceFirst("7", ""), word);
        }
      }
    }
  }

  private void put(String keys, String word) {
    byKeys.computeIfAbsent(sorted(keys), _ -> new ArrayList<>(1)).add(word);
  }

  /** The most frequent word for which these keys are typed. */
  Optional<String> word(String typed) {
    if (typed.length() > LONGEST || !Character.isLetter(typed.charAt(0))) {
      return Optional.empty();
    }
    return byKeys.getOrDefault(sorted(typed), List.of()).stream()
        .filter(word -> isWithin(VietnameseText.fold(word), typed))
        .findFirst();
  }

  private static String keys(String word, String[] method) {
    StringBuilder keys = new StringBuilder();
    char letter = ' ';
    for (char c : VietnameseText.decompose(word).toCharArray()) {
      int mark = MARKS.indexOf(c);
      if (c == 'đ') {
        keys.append(method == VNI ? "d9" : "dd");
      } else if (mark < 0) {
        letter = c;
        keys.append(c);
      } else {
        // Telex doubles the letter that bears a circumflex.
        keys.append(method[mark].isEmpty() ? String.valueOf(letter) : method[mark]);
      }
    }
    return keys.toString();
  }

  private static String sorted(String keys) {
    char[] all = keys.toCharArray();
    Arrays.sort(all);
    return new String(all);
  }

  /** Whether all letters of the word were typed in their order. */
  private static boolean isWithin(String word, String typed) {
    int at = 0;
    for (int i = 0; i < typed.length() && at < word.length(); i++) {
      at += typed.charAt(i) == word.charAt(at) ? 1 : 0;
    }
    return at == word.length();
  }
}
