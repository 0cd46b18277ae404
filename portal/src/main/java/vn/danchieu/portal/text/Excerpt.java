package vn.danchieu.portal.text;

/** Texts that are cut where a word ends. */
public final class Excerpt {
  private static final String MORE = "…";

  private Excerpt() {}

  /** The first words of a text, in not many more than so many characters. */
  public static String first(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most;
    while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return text.substring(0, end == 0 ? most : end).stripTrailing() + MORE;
  }

  /** The last words of a text. */
  public static String last(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int start = text.length() - most;
    while (start < text.length() && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return MORE
        + (start == text.length() ? text.substring(text.length() - most) : text.substring(start));
  }
}
