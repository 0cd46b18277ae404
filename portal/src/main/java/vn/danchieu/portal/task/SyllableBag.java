package vn.danchieu.portal.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/**
 * The different syllables and pairs of syllables of a short text.
 *
 * @param parts of both kinds
 */
record SyllableBag(Set<String> parts) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  SyllableBag {
    parts = Set.copyOf(parts);
  }

  /**
   * Of a text.
   *
   * @param accented whether accents tell words apart
   */
  static SyllableBag of(String text, boolean accented) {
    Set<String> parts = new HashSet<>();
    String before = "";
    for (String syllable : syllables(text, accented)) {
      parts.add(syllable);
      if (!before.isEmpty()) {
        parts.add(before + " " + syllable);
      }
      before = syllable;
    }
    return new SyllableBag(parts);
  }

  static List<String> syllables(String text, boolean accented) {
    String plain = accented ? VietnameseText.normalise(text) : VietnameseText.fold(text);
    List<String> syllables = new ArrayList<>();
    for (String syllable : BETWEEN.split(plain.toLowerCase(Locale.ROOT))) {
      if (!syllable.isEmpty()) {
        syllables.add(syllable);
      }
    }
    return syllables;
  }

  /** The cosine, 0 to 1. */
  double likeness(SyllableBag other) {
    long shared = parts.stream().filter(other.parts::contains).count();
    return shared == 0 ? 0 : shared / Math.sqrt((double) parts.size() * other.parts.size());
  }
}
