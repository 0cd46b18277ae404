package vn.danchieu.indexer.source;

/**
 * What an archive has unpacked to so far, with the archives inside it: many small parts are a bomb
 * as one large part is.
 */
final class Unpacked {
  /** All parts together; beyond it the disk is at risk. */
  private static final long MOST = 20L << 30;

  /** Text packs to a tenth, repeated forms to a hundredth. */
  private static final int DENSEST = 300;

  /** Below it nothing is hurt, whatever the proportion. */
  private static final long SMALL = 16L << 20;

  private final long packed;
  private long bytes;

  /**
   * @param packed the size of the outermost archive
   */
  Unpacked(long packed) {
    this.packed = packed;
  }

  void add(int count) {
    bytes += count;
  }

  boolean isTooMuch() {
    return bytes > MOST || isDense(bytes, packed);
  }

  long megabytes() {
    return bytes >> 20;
  }

  static boolean isDense(long size, long packed) {
    return size > SMALL && packed > 0 && size / packed > DENSEST;
  }
}
