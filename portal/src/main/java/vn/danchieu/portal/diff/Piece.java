package vn.danchieu.portal.diff;

/**
 * A stretch of words in a comparison.
 *
 * @param text with the blanks and marks that stand in it
 */
public record Piece(Kind kind, String text) {
  /** In which of the texts it stands. */
  public enum Kind {
    SAME,
    /** In the first text alone. */
    OLD,
    /** In the second text alone. */
    NEW
  }
}
