package vn.danchieu.portal.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How good answers are, and how long they take. */
final class Scores {
  private static final int DEPTH = 10;

  private final List<Long> times = new ArrayList<>();
  private double gain;
  private double recall;
  private int scored;

  void time(long nanoseconds) {
    times.add(nanoseconds);
  }

  /** What was found, best first, against what is right; every right one counts alike. */
  void add(List<String> found, Set<String> right) {
    double reached = 0;
    double best = 0;
    int hits = 0;
    for (int i = 0; i < DEPTH; i++) {
      double worth = Math.log(2) / Math.log(i + 2.0);
      best += i < right.size() ? worth : 0;
      if (i < found.size() && right.contains(found.get(i))) {
        reached += worth;
        hits++;
      }
    }
    gain += right.isEmpty() ? 0 : reached / best;
    recall += right.isEmpty() ? 0 : (double) hits / right.size();
    scored += right.isEmpty() ? 0 : 1;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "nDCG@10 %.4f, Recall@10 %.4f; %d ms in the middle, 95 %% below %d ms",
        gain / Math.max(1, scored),
        recall / Math.max(1, scored),
        below(0.5),
        below(0.95));
  }

  private long below(double share) {
    if (times.isEmpty()) {
      return 0;
    }
    List<Long> sorted = times.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1L, (long) (share * sorted.size())))
        / 1_000_000;
  }
}
