package vn.danchieu.version;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/**
 * Whether two texts say the same, however they are typed: marks, dashes, blanks, tone placement.
 */
final class Wording {
  private static final Pattern QUOTES = Pattern.compile("[“”„«»″]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private Wording() {}

  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** Without blanks, too: a text broken at a page's width says the same. */
  private static String plain(String text) {
    return BLANKS.matcher(typed(text)).replaceAll("");
  }

  static String typed(String text) {
    return QUOTES.matcher(VietnameseText.normalise(text)).replaceAll("\"");
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
