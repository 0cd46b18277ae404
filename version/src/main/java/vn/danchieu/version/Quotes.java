package vn.danchieu.version;

/** Quotation marks, counted: new words stand between them, and may quote others. */
final class Quotes {
  private static final String OPENING = "“«„‟";
  private static final String CLOSING = "”»";
  private static final String STRAIGHT = "\"″";

  private Quotes() {}

  static boolean opens(String text, int at) {
    char c = text.charAt(at);
    return OPENING.indexOf(c) >= 0 || STRAIGHT.indexOf(c) >= 0 && isLeft(text, at);
  }

  static boolean closes(String text, int at) {
    char c = text.charAt(at);
    return CLOSING.indexOf(c) >= 0 || STRAIGHT.indexOf(c) >= 0 && !isLeft(text, at);
  }

  /** A straight mark opens before a word: at the start, after a blank or after a bracket. */
  private static boolean isLeft(String text, int at) {
    boolean wordAfter = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    return wordAfter
        && (at == 0
            || Character.isWhitespace(text.charAt(at - 1))
            || "(:“".indexOf(text.charAt(at - 1)) >= 0);
  }

  /**
   * How many marks are open after the text, where {@code open} were open before it; never below 0.
   */
  static int open(String text, int open) {
    int depth = open;
    for (int i = 0; i < text.length(); i++) {
      if (opens(text, i)) {
        depth++;
      } else if (closes(text, i) && depth > 0) {
        depth--;
      }
    }
    return depth;
  }

  static boolean startsQuoted(String text) {
    return !text.isEmpty() && opens(text, 0);
  }

  /** Whether nothing but punctuation follows its last closing mark. */
  static boolean endsQuoted(String text) {
    return lastClosing(text) >= 0;
  }

  /** Where the closing mark stands that ends the text; -1 where words follow it. */
  static int lastClosing(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (closes(text, i)) {
        return i;
      }
      if (".,;: /".indexOf(text.charAt(i)) < 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the quotation ends that begins there; -1 where it does not end in the text. */
  static int end(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      if (opens(text, i)) {
        depth++;
      } else if (closes(text, i) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
