package vn.danchieu.indexer.source.page;

/** A word and where it stands on its page; from the left, from the top. */
record Word(String text, double left, double top, double right, double bottom) {
  double height() {
    return Math.max(1, bottom - top);
  }

  /** How much of the lower of the two stands beside the other, from 0 to 1. */
  double beside(Word other) {
    double common = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return common / Math.min(height(), other.height());
  }
}
