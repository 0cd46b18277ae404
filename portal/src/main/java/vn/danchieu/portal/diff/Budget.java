package vn.danchieu.portal.diff;

/** Limits the work of one comparison, whatever its texts are. */
public final class Budget {
  private static final int LEAST = 20;
  private long left;
  private boolean exceeded;

  public Budget(long steps) {
    this.left = steps;
  }

  /** How deep a search between lists of this length may go. */
  int depth(int length) {
    int depth = (int) Math.max(LEAST, Math.sqrt(Math.max(0, left)));
    exceeded |= depth == LEAST && length > LEAST;
    return depth;
  }

  void take(long steps) {
    left -= steps;
  }

  /** Whether something was compared less finely than it could be. */
  public boolean isExceeded() {
    return exceeded;
  }
}
