package vn.danchieu.portal.diff;

import java.util.List;

/**
 * Writes a comparison as HTML, escaped: {@code <del>} and {@code <ins>} with words for who listens,
 * since most programs that read a page aloud pass over both.
 */
public final class DiffHtml {
  private final Words words;
  private final StringBuilder html = new StringBuilder();

  /**
   * In the reader's language.
   *
   * @param gone said before words that were deleted: {@code bỏ}
   * @param added said before new words: {@code thêm}
   * @param end said behind either: {@code hết}
   */
  public record Words(String gone, String added, String end) {}

  private DiffHtml(Words words) {
    this.words = words;
  }

  /** Both texts in one, paragraph by paragraph. */
  public static String inline(List<Piece> pieces, Words words) {
    DiffHtml writer = new DiffHtml(words);
    writer.html.append("<p>");
    pieces.forEach(writer::piece);
    writer.html.append("</p>");
    return writer.html.toString().replace("<p></p>", "");
  }

  /** One of the texts, with what the other does not have marked. */
  public static String side(List<Piece> pieces, Piece.Kind left, Words words) {
    return inline(pieces.stream().filter(piece -> piece.kind() != left).toList(), words);
  }

  private void piece(Piece piece) {
    switch (piece.kind()) {
      case SAME -> lines(piece.text(), "", "");
      case OLD -> lines(piece.text(), open("del", words.gone()), close("del"));
      case NEW -> lines(piece.text(), open("ins", words.added()), close("ins"));
    }
  }

  private static String open(String tag, String said) {
    return "<" + tag + "><span class=\"an\"> [" + escaped(said) + ": </span>";
  }

  private String close(String tag) {
    return "<span class=\"an\"> " + escaped(words.end()) + "] </span></" + tag + ">";
  }

  /** A mark does not reach from one paragraph into the next. */
  private void lines(String text, String open, String close) {
    int from = 0;
    while (from < text.length()) {
      int at = text.indexOf('\n', from);
      int to = at < 0 ? text.length() : at;
      if (to > from) {
        boolean blank = text.substring(from, to).isBlank();
        html.append(blank ? "" : open);
        html.append(escaped(text.substring(from, to)));
        html.append(blank ? "" : close);
      }
      if (at >= 0) {
        html.append("</p>\n<p>");
      }
      from = to + 1;
    }
  }

  /** What comes from a text may be anything. */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
