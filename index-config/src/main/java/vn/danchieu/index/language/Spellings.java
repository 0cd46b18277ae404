package vn.danchieu.index.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * What may stand for syllables that were typed without marks, each with its probability (0 to 1):
 * where two spellings are about as likely, a search need not stake all on one.
 *
 * @param words the probability that the spelling stands anywhere in the text
 * @param pairs of two side by side, with a blank between them
 */
public record Spellings(Map<String, Double> words, Map<String, Double> pairs) {
  /**
   * How likely spellings are.
   *
   * @param alone by itself
   * @param after behind another one
   * @param last at the end of what was typed
   */
  record Likelihoods(
      ToDoubleFunction<String> alone,
      ToDoubleBiFunction<String, String> after,
      ToDoubleFunction<String> last) {}

  /** Nothing is in doubt. */
  public static final Spellings CERTAIN = new Spellings(Map.of(), Map.of());

  /** What is less likely is left out. */
  private static final double LEAST = 0.05;

  /** Of a word, or of two with a blank between; 1 for what was not in doubt. */
  public double of(String words) {
    return this.words.getOrDefault(words, pairs.getOrDefault(words, 1.0));
  }

  /**
   * Of all ways through the columns, by the likelihood of the first spelling, of each behind the
   * one before and of the last (the forward and backward sums of a hidden Markov chain).
   */
  static Spellings of(List<List<String>> columns, Likelihoods likelihoods) {
    if (columns.isEmpty()) {
      return CERTAIN;
    }
    Chain chain = new Chain(columns, likelihoods);
    Map<String, Double> words = new HashMap<>();
    Map<String, Double> pairs = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      double[] likely = chain.words(i);
      for (int k = 0; k < likely.length; k++) {
        put(words, columns.get(i).get(k), likely[k]);
      }
    }
    for (int i = 1; i < columns.size(); i++) {
      double[][] likely = chain.pairs(i);
      for (int one = 0; one < likely.length; one++) {
        for (int other = 0; other < likely[one].length; other++) {
          String pair = columns.get(i - 1).get(one) + " " + columns.get(i).get(other);
          put(pairs, pair, likely[one][other]);
        }
      }
    }
    return new Spellings(words, pairs);
  }

  private static void put(Map<String, Double> all, String spelling, double probability) {
    if (probability >= LEAST) {
      all.merge(spelling, Math.min(1, probability), Math::max);
    }
  }

  /** The sums over all ways, each column scaled to one so that long texts do not vanish. */
  private static final class Chain {
    private final List<double[][]> steps = new ArrayList<>();
    private final List<double[]> forward = new ArrayList<>();
    private final double[][] backward;

    Chain(List<List<String>> columns, Likelihoods likelihoods) {
      forward.add(scaled(likely(columns.getFirst(), likelihoods.alone())));
      for (int i = 1; i < columns.size(); i++) {
        double[][] step = step(columns.get(i - 1), columns.get(i), likelihoods.after());
        steps.add(step);
        forward.add(scaled(onward(forward.getLast(), step)));
      }
      backward = new double[columns.size()][];
      backward[columns.size() - 1] = scaled(likely(columns.getLast(), likelihoods.last()));
      for (int i = columns.size() - 2; i >= 0; i--) {
        backward[i] = scaled(back(steps.get(i), backward[i + 1]));
      }
    }

    private static double[][] step(
        List<String> from, List<String> to, ToDoubleBiFunction<String, String> after) {
      return from.stream()
          .map(one -> to.stream().mapToDouble(other -> after.applyAsDouble(one, other)).toArray())
          .toArray(double[][]::new);
    }

    private static double[] onward(double[] from, double[][] step) {
      double[] sums = new double[step[0].length];
      for (int i = 0; i < from.length; i++) {
        for (int k = 0; k < sums.length; k++) {
          sums[k] += from[i] * step[i][k];
        }
      }
      return sums;
    }

    private static double[] back(double[][] step, double[] behind) {
      double[] sums = new double[step.length];
      for (int i = 0; i < step.length; i++) {
        for (int k = 0; k < behind.length; k++) {
          sums[i] += step[i][k] * behind[k];
        }
      }
      return sums;
    }

    private static double[] likely(List<String> column, ToDoubleFunction<String> likelihood) {
      return column.stream().mapToDouble(likelihood).toArray();
    }

    private static double[] scaled(double[] sums) {
      double all = Arrays.stream(sums).sum();
      return Arrays.stream(sums).map(sum -> sum / all).toArray();
    }

    /** The probabilities of a column's spellings. */
    double[] words(int i) {
      double[] likely = new double[forward.get(i).length];
      for (int k = 0; k < likely.length; k++) {
        likely[k] = forward.get(i)[k] * backward[i][k];
      }
      return scaled(likely);
    }

    /** The probabilities of the spellings of a column, each behind those of the one before. */
    double[][] pairs(int i) {
      double[][] step = steps.get(i - 1);
      double[][] likely = new double[step.length][];
      double all = 0;
      for (int one = 0; one < step.length; one++) {
        likely[one] = new double[step[one].length];
        for (int other = 0; other < step[one].length; other++) {
          likely[one][other] = forward.get(i - 1)[one] * step[one][other] * backward[i][other];
          all += likely[one][other];
        }
      }
      for (double[] row : likely) {
        for (int other = 0; other < row.length; other++) {
          row[other] /= all;
        }
      }
      return likely;
    }
  }
}
