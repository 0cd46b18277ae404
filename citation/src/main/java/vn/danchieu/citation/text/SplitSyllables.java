package vn.danchieu.citation.text;

/**
 * "Quyết đ ịnh", "Thông t ư": scans put a blank into a syllable. Only the words for kinds of
 * documents are put together, and only where the first piece is no syllable of its own.
 */
final class SplitSyllables {
  private static final String[] SYLLABLES = {
    "định", "quyết", "nghị", "thông", "tư", "thị", "hoạch", "luật", "lệnh", "trình"
  };

  private static final int LONGEST_PIECE = 2;
  private static final int NONE = -1;

  private SplitSyllables() {}

  /**
   * @param from where a run of letters begins
   * @param to where it ends
   * @return where the syllable ends whose first letters it holds; -1 for none
   */
  static int end(char[] source, int from, int to) {
    if (to - from > LONGEST_PIECE || to + 1 >= source.length || source[to] != ' ') {
      return NONE;
    }
    for (String syllable : SYLLABLES) {
      int rest = syllable.length() - (to - from);
      int end = to + 1 + rest;
      boolean stands =
          rest > 0
              && end <= source.length
              && is(source, from, syllable, 0, to - from)
              && is(source, to + 1, syllable, to - from, rest)
              && (end == source.length || !Character.isLetter(source[end]));
      if (stands && !hasVowel(syllable, to - from)) {
        return end;
      }
    }
    return NONE;
  }

  private static boolean is(char[] source, int at, String syllable, int from, int length) {
    for (int i = 0; i < length; i++) {
      if (Character.toLowerCase(source[at + i]) != syllable.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasVowel(String syllable, int length) {
    for (int i = 0; i < length; i++) {
      char letter = Letters.FOLD[syllable.charAt(i)];
      if ("aeiouy".indexOf(letter) >= 0) {
        return true;
      }
    }
    return false;
  }
}
