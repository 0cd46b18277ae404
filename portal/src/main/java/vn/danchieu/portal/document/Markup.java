package vn.danchieu.portal.document;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the marks of bold and italic type do to a text: which characters they cover, and that they
 * themselves are not shown. Nothing else of Markdown means anything in a letter, where {@code #},
 * {@code _} and {@code <} stand for themselves. Texts taken from the web may carry {@code
 * [words](address)}, whatever their form: the words alone are shown, since the address is another
 * site's and no part of the text.
 */
record Markup(BitSet hidden, BitSet bold, BitSet italic) {
  private static final Pattern ITALIC =
      Pattern.compile("(?<![*\\w])\\*(?![*\\s])([^*\n]{1,200})\\*(?![*\\w])");

  private static final Pattern LINK =
      Pattern.compile("(\\[)[^\\[\\]\n]{1,300}(]\\(https?://[^()\\s]{1,500}\\))");

  static Markup of(String text, boolean marked) {
    Markup markup = new Markup(new BitSet(), new BitSet(), new BitSet());
    markup.findLinks(text);
    if (marked) {
      markup.findBold(text);
      markup.findItalic(text);
    }
    return markup;
  }

  private void findLinks(String text) {
    Matcher matcher = LINK.matcher(text);
    while (matcher.find()) {
      hidden.set(matcher.start(1), matcher.end(1));
      hidden.set(matcher.start(2), matcher.end(2));
    }
  }

  private void findBold(String text) {
    int open = text.indexOf("**");
    while (open >= 0) {
      int close = text.indexOf("**", open + 2);
      if (close < 0) {
        return;
      }
      bold.set(open + 2, close);
      hidden.set(open, open + 2);
      hidden.set(close, close + 2);
      open = text.indexOf("**", close + 2);
    }
  }

  private void findItalic(String text) {
    Matcher matcher = ITALIC.matcher(text);
    while (matcher.find()) {
      if (!hidden.get(matcher.start())) {
        hidden.set(matcher.start());
        hidden.set(matcher.end() - 1);
        italic.set(matcher.start(1), matcher.end(1));
      }
    }
  }
}
