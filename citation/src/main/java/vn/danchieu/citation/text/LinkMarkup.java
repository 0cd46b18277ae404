package vn.danchieu.citation.text;

/** Marks of a link around a number: "số [105/2014/NĐ-CP](https://…)". */
final class LinkMarkup {
  private static final String ADDRESS = "](http";
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_ADDRESS = 600;

  private LinkMarkup() {}

  /** Where the text goes on behind a mark of a link; the offset where it is none. */
  static int after(char[] source, int at) {
    if (source[at] == '[') {
      return opens(source, at) ? at + 1 : at;
    }
    return source[at] == ']' && closes(source, at) ? addressEnd(source, at) : at;
  }

  private static boolean opens(char[] source, int at) {
    for (int i = at + 1; i < Math.min(source.length, at + LONGEST_NAME); i++) {
      if (source[i] == ']') {
        return closes(source, i) && addressEnd(source, i) > i;
      }
      if (source[i] == '[') {
        return false;
      }
    }
    return false;
  }

  private static boolean closes(char[] source, int at) {
    if (at + ADDRESS.length() > source.length) {
      return false;
    }
    for (int i = 0; i < ADDRESS.length(); i++) {
      if (source[at + i] != ADDRESS.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int addressEnd(char[] source, int at) {
    for (int i = at + ADDRESS.length(); i < Math.min(source.length, at + LONGEST_ADDRESS); i++) {
      if (source[i] == ')') {
        return i + 1;
      }
      if (Letters.CLASS[source[i]] == Letters.NEWLINE) {
        return at;
      }
    }
    return at;
  }
}
