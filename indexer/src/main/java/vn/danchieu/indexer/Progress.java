package vn.danchieu.indexer;

/** Told from time to time how far a load has come. */
@FunctionalInterface
public interface Progress {
  void update(Counts counts);

  /**
   * So far.
   *
   * @param read inputs read, loaded or not
   */
  record Counts(int read, int added, int replaced, int unchanged, int problems) {}

  static Progress silent() {
    return _ -> {};
  }
}
