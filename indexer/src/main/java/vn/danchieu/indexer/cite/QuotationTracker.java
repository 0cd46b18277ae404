package vn.danchieu.indexer.cite;

/** Follows quotation marks from line to line; typewriter marks open and close in turn. */
final class QuotationTracker {
  private int depth;

  boolean areOpen() {
    return depth > 0;
  }

  /** A new article of the text itself ends what was left open. */
  void closeAll() {
    depth = 0;
  }

  void read(String line) {
    for (int i = 0; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case '“' -> depth++;
        case '”' -> depth = Math.max(0, depth - 1);
        case '"' -> depth = depth > 0 ? depth - 1 : 1;
        default -> {}
      }
    }
  }
}
