package vn.danchieu.portal.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.index.language.Spellings;

/**
 * The words of a question that tell one text from another, and each two and three that stand side
 * by side, with what they are worth.
 */
record Terms(Map<String, Double> words, Map<Pair, Double> pairs, Map<Triple, Double> triples) {
  /** Two syllables side by side. */
  record Pair(String first, String second) {
    /** As the index writes them. */
    String written() {
      return first + " " + second;
    }

    static Pair of(String written) {
      int blank = written.indexOf(' ');
      return new Pair(written.substring(0, blank), written.substring(blank + 1));
    }
  }

  /** Three syllables side by side. */
  record Triple(String first, String second, String third) {}

  /**
   * @param phrases no pair reaches from one into the next
   * @param most of each, the weightiest
   */
  static Terms of(List<List<String>> phrases, LanguageModel model, int most) {
    return of(phrases, Spellings.CERTAIN, model, most);
  }

  /**
   * @param spellings what else the words may be; each is worth as much less as it is less likely
   */
  static Terms of(List<List<String>> phrases, Spellings spellings, LanguageModel model, int most) {
    Map<String, Double> words = new LinkedHashMap<>();
    Map<Pair, Double> pairs = new LinkedHashMap<>();
    for (List<String> phrase : phrases) {
      for (int i = 0; i < phrase.size(); i++) {
        words.computeIfAbsent(phrase.get(i), w -> spellings.of(w) * model.weight(w));
        if (i > 0) {
          Pair pair = new Pair(phrase.get(i - 1), phrase.get(i));
          pairs.computeIfAbsent(
              pair, p -> spellings.of(p.written()) * model.weight(p.first(), p.second()));
        }
      }
    }
    Map<String, Double> otherWords = new LinkedHashMap<>();
    spellings.words().forEach((word, likely) -> otherWords.put(word, likely * model.weight(word)));
    Map<Pair, Double> otherPairs = new LinkedHashMap<>();
    spellings
        .pairs()
        .forEach((written, likely) -> {
          Pair pair = Pair.of(written);
          otherPairs.put(pair, likely * model.weight(pair.first(), pair.second()));
        });
    return new Terms(
        joined(words, otherWords, most),
        joined(pairs, otherPairs, most),
        weightiest(triples(phrases, pairs), most));
  }

  /** Worth what their two pairs are. */
  private static Map<Triple, Double> triples(List<List<String>> phrases, Map<Pair, Double> pairs) {
    Map<Triple, Double> triples = new LinkedHashMap<>();
    for (List<String> phrase : phrases) {
      for (int i = 2; i < phrase.size(); i++) {
        double first = pairs.getOrDefault(new Pair(phrase.get(i - 2), phrase.get(i - 1)), 0.0);
        double last = pairs.getOrDefault(new Pair(phrase.get(i - 1), phrase.get(i)), 0.0);
        triples.put(new Triple(phrase.get(i - 2), phrase.get(i - 1), phrase.get(i)), first + last);
      }
    }
    return triples;
  }

  /** Of what is said the weightiest; of what it may be besides, half as many. */
  private static <T> Map<T, Double> joined(Map<T, Double> said, Map<T, Double> other, int most) {
    other.keySet().removeAll(said.keySet());
    Map<T, Double> all = weightiest(said, most);
    all.putAll(weightiest(other, most + most / 2 - all.size()));
    return all;
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
