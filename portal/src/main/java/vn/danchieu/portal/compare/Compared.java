package vn.danchieu.portal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danchieu.portal.compare.ArticlePairs.Pair;
import vn.danchieu.portal.diff.Budget;
import vn.danchieu.portal.diff.Piece;
import vn.danchieu.portal.diff.WordComparison;

/**
 * Two texts compared.
 *
 * @param parts article by article
 * @param rough whether something was compared in larger stretches than words, since it was too much
 * @param cut how many parts are named without their words, since they were too long
 */
public record Compared(List<Part> parts, boolean rough, int cut) {
  /** A quarter of a second on one processor. */
  private static final long WORK = 50_000_000;

  /** A page of more characters no browser shows well. */
  private static final int LONGEST = 1_500_000;

  /** What became of an article. */
  public enum Change {
    SAME,
    OTHER,
    NEW,
    GONE
  }

  /**
   * An article of both texts, or of one.
   *
   * @param label in the first text, where it stands there, else in the second
   * @param otherLabel in the second, where it is another
   * @param pieces empty where nothing differs, or it was too long
   */
  public record Part(
      Change change, String label, Optional<String> otherLabel, List<Piece> pieces) {}

  static Compared of(List<Pair> pairs) {
    Budget budget = new Budget(WORK);
    List<Part> parts = new ArrayList<>();
    long shown = 0;
    int cut = 0;
    for (Pair pair : pairs) {
      String before = pair.one().map(ComparedUnit::whole).orElse("");
      String after = pair.other().map(ComparedUnit::whole).orElse("");
      Change change = change(pair, before, after);
      boolean told = change != Change.SAME && shown + before.length() + after.length() < LONGEST;
      if (told) {
        shown += before.length() + after.length();
      } else if (change != Change.SAME) {
        cut++;
      }
      parts.add(
          new Part(
              change,
              pair.one().or(pair::other).map(ComparedUnit::heading).orElse(""),
              pair.other()
                  .filter(_ -> pair.one().isPresent())
                  .map(ComparedUnit::heading)
                  .filter(heading ->
                      !pair.one().map(ComparedUnit::heading).equals(Optional.of(heading))),
              told ? WordComparison.of(before, after, budget) : List.of()));
    }
    return new Compared(List.copyOf(parts), budget.isExceeded(), cut);
  }

  private static Change change(Pair pair, String before, String after) {
    if (pair.one().isEmpty()) {
      return Change.NEW;
    }
    if (pair.other().isEmpty()) {
      return Change.GONE;
    }
    return before.equals(after) ? Change.SAME : Change.OTHER;
  }

  public long changed() {
    return count(Change.OTHER);
  }

  public long added() {
    return count(Change.NEW);
  }

  public long gone() {
    return count(Change.GONE);
  }

  public long same() {
    return count(Change.SAME);
  }

  private long count(Change change) {
    return parts.stream().filter(part -> part.change() == change).count();
  }
}
