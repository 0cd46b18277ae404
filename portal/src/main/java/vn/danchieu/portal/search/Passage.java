package vn.danchieu.portal.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text seen through a question: where its words and pairs stand.
 *
 * @param words for each syllable of the text the place of that word in the question, or -1
 * @param pairs the same for each syllable and the one after it
 */
record Passage(Terms terms, int[] words, int[] pairs, double[] wordWeights, double[] pairWeights) {

  static Passage of(List<String> syllables, Terms terms) {
    Map<String, Integer> places = places(terms.words());
    Map<Terms.Pair, Integer> pairPlaces = places(terms.pairs());
    Map<String, Boolean> first = new HashMap<>();
    terms.pairs().keySet().forEach(pair -> first.put(pair.first(), true));
    int[] words = new int[syllables.size()];
    int[] pairs = new int[syllables.size()];
    for (int i = 0; i < words.length; i++) {
      String syllable = syllables.get(i);
      words[i] = places.getOrDefault(syllable, -1);
      boolean begins = i + 1 < words.length && first.containsKey(syllable);
      pairs[i] =
          begins ? pairPlaces.getOrDefault(new Terms.Pair(syllable, syllables.get(i + 1)), -1) : -1;
    }
    return new Passage(terms, words, pairs, weights(terms.words()), weights(terms.pairs()));
  }

  private static <T> Map<T, Integer> places(Map<T, Double> weighed) {
    Map<T, Integer> places = new HashMap<>();
    weighed.keySet().forEach(each -> places.put(each, places.size()));
    return places;
  }

  private static double[] weights(Map<?, Double> weighed) {
    return weighed.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** How often each word of the question occurs. */
  int[] wordCounts() {
    return counts(words, wordWeights.length);
  }

  int[] pairCounts() {
    return counts(pairs, pairWeights.length);
  }

  private static int[] counts(int[] places, int size) {
    int[] counts = new int[size];
    for (int place : places) {
      if (place >= 0) {
        counts[place]++;
      }
    }
    return counts;
  }

  /** The most that a stretch of this length holds: of the words, and twice of the pairs. */
  double closest(int length) {
    Window wordsIn = new Window(words, wordWeights, terms.wordWeight());
    Window pairsIn = new Window(pairs, pairWeights, terms.pairWeight());
    double most = 0;
    for (int i = 0; i < words.length; i++) {
      wordsIn.take(i, length);
      pairsIn.take(i - 1, length - 1);
      most = Math.max(most, wordsIn.share() + 2 * pairsIn.share());
    }
    return most;
  }

  /** What a stretch of the text holds, while it moves on. */
  private static final class Window {
    private final int[] places;
    private final double[] weights;
    private final double all;
    private final int[] counts;
    private final Deque<Integer> inside = new ArrayDeque<>();
    private double found;

    Window(int[] places, double[] weights, double all) {
      this.places = places;
      this.weights = weights;
      this.all = all;
      this.counts = new int[weights.length];
    }

    void take(int at, int length) {
      if (at >= 0 && places[at] >= 0) {
        inside.add(at);
        if (counts[places[at]]++ == 0) {
          found += weights[places[at]];
        }
      }
      while (!inside.isEmpty() && inside.getFirst() <= at - length) {
        int left = places[inside.removeFirst()];
        if (--counts[left] == 0) {
          found -= weights[left];
        }
      }
    }

    double share() {
      return all > 0 ? found / all : 0;
    }
  }
}
