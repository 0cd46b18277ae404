package vn.danchieu.portal.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How long two things took that were done one beside the other, pair by pair, in milliseconds.
 *
 * @param differences of each pair, the second taken from the first
 */
record TimedPairs(Times first, Times second, List<Double> differences) {
  static TimedPairs of(List<Double> first, List<Double> second) {
    List<Double> differences = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      differences.add(first.get(i) - second.get(i));
    }
    return new TimedPairs(Times.of(first), Times.of(second), List.copyOf(differences));
  }

  /** In which share of the pairs the first took longer; a half where neither does. */
  double slower() {
    long longer = differences.stream().filter(d -> d > 0).count();
    long unequal = differences.stream().filter(d -> d != 0).count();
    return unequal == 0 ? 0.5 : (double) longer / unequal;
  }

  /**
   * How probable differences as one-sided as these are where neither takes longer: Wilcoxon's test
   * of signed ranks, by the normal distribution, which does from about 20 pairs on.
   */
  double p() {
    List<Double> unequal =
        differences.stream()
            .filter(d -> d != 0)
            .sorted(Comparator.comparingDouble(Math::abs))
            .toList();
    double n = unequal.size();
    if (n == 0) {
      return 1;
    }
    double mean = n * (n + 1) / 4;
    double deviation = Math.sqrt(n * (n + 1) * (2 * n + 1) / 24);
    double z = Math.abs(positiveRanks(unequal) - mean) / deviation;
    return Math.min(1, 2 * above(z));
  }

  /** Those of the same size share their ranks. */
  private static double positiveRanks(List<Double> bySize) {
    double sum = 0;
    int from = 0;
    while (from < bySize.size()) {
      int to = from + 1;
      while (to < bySize.size() && Math.abs(bySize.get(to)) == Math.abs(bySize.get(from))) {
        to++;
      }
      double rank = (from + 1 + to) / 2.0;
      sum += rank * bySize.subList(from, to).stream().filter(d -> d > 0).count();
      from = to;
    }
    return sum;
  }

  /** The normal distribution above z, within 1e-7: Abramowitz and Stegun 26.2.17. */
  private static double above(double z) {
    double t = 1 / (1 + 0.2316419 * z);
    double polynomial =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * polynomial;
  }

  String line(String what, String one, String other) {
    return String.format(
        Locale.ROOT,
        "%s, %d pairs: %s %s; %s %s; %s slower in %.1f %% of pairs, p = %.3f",
        what,
        differences.size(),
        one,
        figures(first),
        other,
        figures(second),
        one,
        100 * slower(),
        p());
  }

  private static String figures(Times times) {
    return String.format(
        Locale.ROOT,
        "median %.2f, p95 %.2f, p99 %.2f ms",
        times.at(0.5),
        times.at(0.95),
        times.at(0.99));
  }
}
