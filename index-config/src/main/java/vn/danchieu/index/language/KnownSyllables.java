package vn.danchieu.index.language;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The syllables of a corpus by their letters: one is found in a text without copying it. */
final class KnownSyllables {
  private static final int HASH_FACTOR = 31;

  private final @Nullable String[] table;
  private final int mask;

  KnownSyllables(String[] syllables) {
    // A quarter full at most, so that few share a place.
    int size = Integer.highestOneBit(Math.max(1, syllables.length)) << 3;
    table = new String[size];
    mask = size - 1;
    for (String syllable : syllables) {
      char[] letters = syllable.toCharArray();
      table[place(letters, 0, letters.length)] = syllable;
    }
  }

  /** The known syllable that is written between these places; a new text where none is. */
  String between(char[] text, int start, int end) {
    String known = table[place(text, start, end)];
    return Objects.requireNonNullElseGet(known, () -> new String(text, start, end - start));
  }

  /** Where it is kept, or else where there is room for it. */
  private int place(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = HASH_FACTOR * hash + text[i];
    }
    int place = (hash ^ hash >>> Short.SIZE) & mask;
    for (String known = table[place]; known != null; known = table[place]) {
      if (isWritten(known, text, start, end)) {
        return place;
      }
      place = place + 1 & mask;
    }
    return place;
  }

  private static boolean isWritten(String known, char[] text, int start, int end) {
    if (known.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (known.charAt(i - start) != text[i]) {
        return false;
      }
    }
    return true;
  }
}
