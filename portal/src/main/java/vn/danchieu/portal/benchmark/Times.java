package vn.danchieu.portal.benchmark;

import java.util.List;
import java.util.Locale;

/** How long things took, in milliseconds, the shortest first. */
record Times(List<Double> sorted) {
  static Times of(List<Double> any) {
    return new Times(any.stream().sorted().toList());
  }

  /** Below which this share of them lies. */
  double at(double share) {
    int index = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.isEmpty() ? 0 : sorted.get(Math.clamp(index, 0, sorted.size() - 1));
  }

  String line(String what) {
    return String.format(
        Locale.ROOT,
        "%s client(s): median %.1f ms, p95 %.1f ms, p99 %.1f ms",
        what,
        at(0.5),
        at(0.95),
        at(0.99));
  }
}
