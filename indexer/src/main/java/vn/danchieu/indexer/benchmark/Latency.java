package vn.danchieu.indexer.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long answers took. */
final class Latency {
  private final List<Long> nanos = new ArrayList<>();
  private int failed;

  void add(long taken, boolean fine) {
    nanos.add(taken);
    failed += fine ? 0 : 1;
  }

  double millis(double share) {
    if (nanos.isEmpty()) {
      return Double.NaN;
    }
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    return sorted.get((int) Math.min(sorted.size() - 1L, (long) (share * sorted.size()))) / 1e6;
  }

  int count() {
    return nanos.size();
  }

  int failed() {
    return failed;
  }

  @Override
  public String toString() {
    return "%.0f / %.0f / %.0f ms%s"
        .formatted(
            millis(0.5), millis(0.95), millis(0.99), failed == 0 ? "" : " (" + failed + " lỗi)");
  }
}
