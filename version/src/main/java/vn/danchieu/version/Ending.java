package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;

/**
 * How new words end. Many acts set the mark behind the quotation: “… của Chương trình”. The words
 * then end as those that they replace, else with that mark.
 */
final class Ending {
  /** Before a mark that stood behind the quotation; no text has this character. */
  private static final String OUTER = "\u2060";

  private static final String MARKS = ".;:,…/”\"";

  private Ending() {}

  static String quoted(String paragraph, int closing) {
    String words = paragraph.substring(0, closing).strip();
    String behind = paragraph.substring(closing + 1).strip();
    boolean bare = !words.isEmpty() && MARKS.indexOf(words.charAt(words.length() - 1)) < 0;
    boolean marked = !behind.isEmpty() && ".;".indexOf(behind.charAt(0)) >= 0;
    return bare && marked ? words + OUTER + behind.charAt(0) : words;
  }

  /** The words in the place of old ones. */
  static List<ActParagraph> as(List<ActParagraph> words, String old) {
    ActParagraph last = words.getLast();
    String bare = withoutOuter(last.text());
    boolean open = !bare.isEmpty() && MARKS.indexOf(bare.charAt(bare.length() - 1)) < 0;
    String end = old.isEmpty() ? "" : old.substring(old.length() - 1);
    return open && !end.isEmpty() && ".;".contains(end)
        ? withLast(words, bare + end)
        : settled(words);
  }

  /** The words where nothing stood. */
  static List<ActParagraph> settled(List<ActParagraph> words) {
    return withLast(words, words.getLast().text().replace(OUTER, ""));
  }

  /** A title or a lead has no mark behind it. */
  static List<ActParagraph> ofTitle(List<ActParagraph> words) {
    return withLast(words, withoutOuter(words.getLast().text()));
  }

  private static String withoutOuter(String text) {
    int at = text.indexOf(OUTER);
    return at < 0 ? text : text.substring(0, at);
  }

  private static List<ActParagraph> withLast(List<ActParagraph> words, String text) {
    List<ActParagraph> out = new ArrayList<>(words);
    out.set(out.size() - 1, words.getLast().withText(text));
    return out;
  }
}
