package vn.danchieu.indexer;

/** Told from time to time how far a load has come. */
@FunctionalInterface
public interface Progress {
  void update(Counts counts);

  /**
   * So far.
   *
   * @param read inputs read, loaded or not
   * @param share of the bytes of all files, from 0 to 1
   */
  record Counts(int read, int added, int replaced, int unchanged, int problems, double share) {}

  static Progress silent() {
    return _ -> {};
  }
}
