package vn.danchieu.portal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.portal.diff.EditScript.Range;

/** Two texts, paragraph by paragraph, and within changed paragraphs word by word. */
public final class WordComparison {
  /** A tenth of a second. */
  static final long WORK = 30_000_000;

  private static final Pattern WORD =
      Pattern.compile("(?U)[\\p{L}\\p{M}\\d]+|\\s+|[^\\p{L}\\p{M}\\d\\s]");

  private WordComparison() {}

  /** Of texts whose paragraphs stand on lines of their own. */
  public static List<Piece> of(String one, String other) {
    return of(one, other, new Budget(WORK));
  }

  /** The same, with a bound that several comparisons share. */
  public static List<Piece> of(String one, String other, Budget budget) {
    List<String> before = lines(one);
    List<String> after = lines(other);
    List<Piece> pieces = new ArrayList<>();
    for (Range range : EditScript.between(before, after, budget)) {
      String old = String.join("", before.subList(range.oldFrom(), range.oldTo()));
      if (range.same()) {
        add(pieces, Piece.Kind.SAME, old);
      } else {
        String changed = String.join("", after.subList(range.newFrom(), range.newTo()));
        words(old, changed, budget, pieces);
      }
    }
    return List.copyOf(pieces);
  }

  private static void words(String one, String other, Budget budget, List<Piece> into) {
    List<String> before = tokens(one);
    List<String> after = tokens(other);
    for (Range range : readable(EditScript.between(before, after, budget))) {
      String old = String.join("", before.subList(range.oldFrom(), range.oldTo()));
      if (range.same()) {
        add(into, Piece.Kind.SAME, old);
      } else {
        add(into, Piece.Kind.OLD, old);
        add(into, Piece.Kind.NEW, String.join("", after.subList(range.newFrom(), range.newTo())));
      }
    }
  }

  /**
   * What two changes have between them and is no longer than either is no common ground: words are
   * replaced in stretches that can be read.
   */
  private static List<Range> readable(List<Range> ranges) {
    List<Range> joined = new ArrayList<>();
    for (Range range : ranges) {
      joined.add(range);
      while (joined.size() > 2 && isTorn(joined)) {
        Range last = joined.removeLast();
        joined.removeLast();
        Range first = joined.removeLast();
        joined.add(new Range(false, first.oldFrom(), last.oldTo(), first.newFrom(), last.newTo()));
      }
    }
    return joined;
  }

  private static boolean isTorn(List<Range> ranges) {
    Range last = ranges.getLast();
    Range middle = ranges.get(ranges.size() - 2);
    Range first = ranges.get(ranges.size() - 3);
    int between = middle.oldTo() - middle.oldFrom();
    return !last.same() && middle.same() && between <= size(first) && between <= size(last);
  }

  private static int size(Range range) {
    return Math.max(range.oldTo() - range.oldFrom(), range.newTo() - range.newFrom());
  }

  private static void add(List<Piece> pieces, Piece.Kind kind, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(kind, text));
    }
  }

  /** Each with its break. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      lines.add(text.substring(from, at + 1));
      from = at + 1;
    }
    if (from < text.length()) {
      lines.add(text.substring(from) + "\n");
    }
    return lines;
  }

  /** Words with the blank behind them. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String token = matcher.group();
      boolean blank = token.isBlank() && !token.contains("\n");
      if (blank && !tokens.isEmpty()) {
        tokens.add(tokens.removeLast() + " ");
      } else {
        tokens.add(token);
      }
    }
    return tokens;
  }
}
