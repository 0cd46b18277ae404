package vn.danchieu.portal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import vn.danchieu.citation.Span;

/** A text in pieces, some of them marked. */
public record Marked(List<Piece> pieces) {
  /** Bracket what a highlighter marks; unassigned for good, so no text holds them. */
  public static final String OPEN = "\uFDD0";

  public static final String CLOSE = "\uFDD1";

  private static final Pattern NEXT_ITEM =
      Pattern.compile("\\s+(?:\\d{1,3}|[a-zđ])(?:\\.\\d{1,3})*[.)]?\\s*$");
  private static final Pattern AFTER_LABEL = Pattern.compile("[.:]\\s+(?=\\S)");

  /** A stretch that is marked as a whole or not at all. */
  public record Piece(String text, boolean marked) {}

  public Marked {
    pieces = List.copyOf(pieces);
  }

  public static Marked plain(String text) {
    return new Marked(List.of(new Piece(text, false)));
  }

  /** A text in which {@link #OPEN} and {@link #CLOSE} bracket what is marked. */
  public static Marked bracketed(String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf(OPEN, at);
      int close = open < 0 ? -1 : text.indexOf(CLOSE, open);
      if (close < 0) {
        break;
      }
      add(pieces, text.substring(at, open), false);
      add(pieces, text.substring(open + 1, close), true);
      at = close + 1;
    }
    add(pieces, text.substring(at).replace(OPEN, "").replace(CLOSE, ""), false);
    return new Marked(pieces);
  }

  /** A text with one stretch marked; a stretch outside the text marks nothing. */
  public static Marked at(String text, Span span) {
    return at(text, List.of(span));
  }

  /** A text with stretches marked, which follow each other. */
  public static Marked at(String text, List<Span> spans) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      if (span.start() >= at && span.end() <= text.length()) {
        add(pieces, text.substring(at, span.start()), false);
        add(pieces, span.of(text), true);
        at = span.end();
      }
    }
    add(pieces, text.substring(at), false);
    return new Marked(pieces);
  }

  /** The same in one line, without the marks of bold and italic type. */
  public Marked tidied() {
    return new Marked(
        pieces.stream()
            .map(p -> new Piece(p.text().replace("**", "").replaceAll("\\s+", " "), p.marked()))
            .toList());
  }

  /**
   * Neighbouring marks joined; where some then cover several words, marks on single words are
   * dropped: single syllables stand everywhere in Vietnamese.
   */
  public Marked settled() {
    List<Piece> joined = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean gap = piece.text().isBlank() && i + 1 < pieces.size() && pieces.get(i + 1).marked();
      boolean after = !joined.isEmpty() && joined.getLast().marked();
      if (after && (piece.marked() || gap)) {
        joined.add(new Piece(joined.removeLast().text() + piece.text(), true));
      } else {
        joined.add(piece);
      }
    }
    boolean several = joined.stream().anyMatch(Marked::coversSeveralWords);
    return new Marked(
        joined.stream()
            .map(p -> new Piece(p.text(), p.marked() && (!several || coversSeveralWords(p))))
            .toList());
  }

  private static boolean coversSeveralWords(Piece piece) {
    return piece.marked() && piece.text().strip().contains(" ");
  }

  /** The same, of this length at most and around its first mark: cut between words, and seen. */
  public Marked abridged(int most) {
    String text = text();
    if (text.length() <= most) {
      return this;
    }
    int before = firstMark() - most / 4;
    int from = before <= 0 ? 0 : text.indexOf(' ', before) + 1;
    int end = Math.min(text.length(), from + most);
    int space = text.lastIndexOf(' ', end);
    int to = end == text.length() || space <= from ? end : space;
    List<Piece> kept = new ArrayList<>();
    add(kept, from > 0 ? "…" : "", false);
    kept.addAll(between(from, to).pieces());
    add(kept, to < text.length() ? "…" : "", false);
    return new Marked(kept);
  }

  private int firstMark() {
    int at = 0;
    for (Piece piece : pieces) {
      if (piece.marked()) {
        return at;
      }
      at += piece.text().length();
    }
    return 0;
  }

  /** A part of the text with its marks. */
  public Marked between(int from, int to) {
    List<Piece> kept = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int start = Math.clamp(from - at, 0, piece.text().length());
      int end = Math.clamp(to - at, start, piece.text().length());
      add(kept, piece.text().substring(start, end), piece.marked());
      at += piece.text().length();
    }
    return new Marked(kept);
  }

  /** Without the number of the next item, which a sentence before it drags along. */
  public Marked withoutNextItem() {
    String text = text();
    var item = NEXT_ITEM.matcher(text);
    return item.find() ? between(0, item.start()) : this;
  }

  /** Without a beginning that is shown elsewhere already. */
  public Marked without(String beginning) {
    String text = text();
    boolean there =
        !beginning.isEmpty() && text.regionMatches(true, 0, beginning, 0, beginning.length());
    var rest = AFTER_LABEL.matcher(text);
    return there && rest.find(beginning.length()) && rest.start() == beginning.length()
        ? between(rest.end(), text.length())
        : this;
  }

  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** As HTML: what stands in the text is escaped. A template would take long for each piece. */
  public String html() {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      String escaped = HtmlUtils.htmlEscape(piece.text(), "UTF-8");
      html.append(piece.marked() ? "<mark>" + escaped + "</mark>" : escaped);
    }
    return html.toString();
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
