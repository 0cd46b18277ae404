package vn.danchieu.indexer.parse;

import java.util.regex.Matcher;

/**
 * Looks for a pattern at the starts of lines alone, and there only where the line begins with a
 * letter that the pattern can begin with. A pattern that opens with {@code ^} is otherwise tried at
 * each letter of a text.
 */
final class LineSearch {
  private final String text;
  private final Matcher matcher;
  private final String letters;
  private int next;

  /**
   * @param matcher of a pattern that opens with the start of a line and blanks; what is found is
   *     read from it
   * @param letters with which it can go on
   */
  LineSearch(String text, Matcher matcher, String letters) {
    this.text = text;
    this.matcher = matcher;
    this.letters = letters;
    this.next = matcher.regionStart();
  }

  /** The next one. */
  boolean find() {
    int end = matcher.regionEnd();
    for (int at = next; at < end; at = lineAfter(at, end)) {
      if (mayBegin(at, end) && matcher.region(at, end).lookingAt()) {
        next = lineAfter(matcher.end() - 1, end);
        return true;
      }
    }
    next = end;
    return false;
  }

  private boolean mayBegin(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at < end && letters.indexOf(text.charAt(at)) >= 0;
  }

  private int lineAfter(int from, int end) {
    int at = from;
    while (at < end && !isEnd(text.charAt(at))) {
      at++;
    }
    return at + 1;
  }

  /** What a pattern takes for the end of a line; returns are dropped before. */
  private static boolean isEnd(char c) {
    return c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
