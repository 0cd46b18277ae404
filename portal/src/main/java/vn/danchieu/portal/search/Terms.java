package vn.danchieu.portal.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import vn.danchieu.index.language.LanguageModel;

/**
 * The words of a question that tell one text from another, and each two that stand side by side,
 * with what they are worth.
 */
record Terms(Map<String, Double> words, Map<Pair, Double> pairs) {
  /** Two syllables side by side. */
  record Pair(String first, String second) {
    /** As the index writes them. */
    String written() {
      return first + " " + second;
    }
  }

  /**
   * @param phrases no pair reaches from one into the next
   * @param most of each, the weightiest
   */
  static Terms of(List<List<String>> phrases, LanguageModel model, int most) {
    Map<String, Double> words = new LinkedHashMap<>();
    Map<Pair, Double> pairs = new LinkedHashMap<>();
    for (List<String> phrase : phrases) {
      for (int i = 0; i < phrase.size(); i++) {
        words.computeIfAbsent(phrase.get(i), model::weight);
        if (i > 0) {
          Pair pair = new Pair(phrase.get(i - 1), phrase.get(i));
          pairs.computeIfAbsent(pair, p -> model.weight(p.first(), p.second()));
        }
      }
    }
    return new Terms(weightiest(words, most), weightiest(pairs, most));
  }

  private static <T> Map<T, Double> weightiest(Map<T, Double> all, int most) {
    ToDoubleFunction<Map.Entry<T, Double>> weight = Map.Entry::getValue;
    return all.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .sorted(Comparator.comparingDouble(weight).reversed())
        .limit(most)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  double wordWeight() {
    return sum(words);
  }

  double pairWeight() {
    return sum(pairs);
  }

  /** Never 0, since it divides. */
  private static double sum(Map<?, Double> weights) {
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return sum == 0 ? 1 : sum;
  }
}
