package vn.danchieu.citation.text;

/** White space as it is shown. */
public final class Spaces {
  private Spaces() {}

  /** Each run of white space made one space, as a title is shown that was broken over lines. */
  public static String single(String text) {
    String whole = text.contains("CÔNG BÁO") ? PageBreaks.without(text) : text;
    return singled(whole);
  }

  private static String singled(String text) {
    int at = 0;
    while (at < text.length() && !(isSpace(text.charAt(at)) && irregular(text, at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    out.append(text, 0, at);
    boolean open = at > 0 && text.charAt(at - 1) == ' ';
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = isSpace(c);
      if (!space) {
        out.append(c);
      } else if (!open) {
        out.append(' ');
      }
      open = space;
    }
    return out.toString();
  }

  private static boolean irregular(String text, int at) {
    return text.charAt(at) != ' ' || at > 0 && text.charAt(at - 1) == ' ';
  }

  private static boolean isSpace(char c) {
    return Letters.CLASS[c] == Letters.SPACE && c != '_' || Letters.CLASS[c] == Letters.NEWLINE;
  }
}
