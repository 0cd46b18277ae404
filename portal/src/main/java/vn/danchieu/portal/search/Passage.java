package vn.danchieu.portal.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text with the positions of the question's words, pairs and triples in it.
 *
 * @param words for each syllable of the text the place of that word in the question, or -1
 * @param pairs the same for each syllable and the one after it
 */
record Passage(Sought sought, int[] words, int[] pairs, boolean[] triples) {

  /** What sums of the same weights may differ by. */
  private static final double LEAST = 1e-9;

  /** The words, pairs and triples of the question by their positions; built once for many texts. */
  static final class Sought {
    private final Map<String, Integer> words;
    private final Map<Terms.Pair, Integer> pairs;
    private final Map<Terms.Triple, Integer> triples;
    private final Set<String> first = new HashSet<>();
    private final double[] wordWeights;
    private final double[] pairWeights;
    private final double[] tripleWeights;
    private final double wordWeight;
    private final double pairWeight;

    Sought(Terms terms) {
      words = places(terms.words());
      pairs = places(terms.pairs());
      triples = places(terms.triples());
      pairs.keySet().forEach(pair -> first.add(pair.first()));
      triples.keySet().forEach(triple -> first.add(triple.first()));
      wordWeights = weights(terms.words());
      pairWeights = weights(terms.pairs());
      tripleWeights = weights(terms.triples());
      wordWeight = terms.wordWeight();
      pairWeight = terms.pairWeight();
    }

    private static <T> Map<T, Integer> places(Map<T, Double> weighed) {
      Map<T, Integer> places = new HashMap<>();
      weighed.keySet().forEach(each -> places.put(each, places.size()));
      return places;
    }

    private static double[] weights(Map<?, Double> weighed) {
      return weighed.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Which words of the question these are. */
    boolean[] among(Collection<String> syllables) {
      boolean[] held = new boolean[wordWeights.length];
      for (String syllable : syllables) {
        Integer place = words.get(syllable);
        if (place != null) {
          held[place] = true;
        }
      }
      return held;
    }

    /** How much of the words is held. */
    double shareOfWords(boolean[] held) {
      return share(held, wordWeights);
    }

    /** How much of the pairs is held. */
    double shareOfPairs(boolean[] held) {
      return share(held, pairWeights);
    }

    /** How much of the triples is held. */
    double shareOfTriples(boolean[] held) {
      return share(held, tripleWeights);
    }

    private static double share(boolean[] held, double[] weights) {
      double all = 0;
      double found = 0;
      for (int i = 0; i < weights.length; i++) {
        all += weights[i];
        found += held[i] ? weights[i] : 0;
      }
      return all == 0 ? 0 : found / all;
    }
  }

  static Passage of(List<String> syllables, Sought sought) {
    int[] words = new int[syllables.size()];
    int[] pairs = new int[syllables.size()];
    boolean[] triples = new boolean[sought.tripleWeights.length];
    for (int i = 0; i < words.length; i++) {
      String syllable = syllables.get(i);
      words[i] = sought.words.getOrDefault(syllable, -1);
      pairs[i] = -1;
      if (i + 1 < words.length && sought.first.contains(syllable)) {
        String second = syllables.get(i + 1);
        pairs[i] = sought.pairs.getOrDefault(new Terms.Pair(syllable, second), -1);
        Integer triple =
            i + 2 < words.length
                ? sought.triples.get(new Terms.Triple(syllable, second, syllables.get(i + 2)))
                : null;
        if (triple != null) {
          triples[triple] = true;
        }
      }
    }
    return new Passage(sought, words, pairs, triples);
  }

  /** Which words of the question occur. */
  boolean[] heldWords() {
    return held(words, sought.wordWeights.length);
  }

  boolean[] heldPairs() {
    return held(pairs, sought.pairWeights.length);
  }

  private static boolean[] held(int[] places, int size) {
    boolean[] held = new boolean[size];
    for (int place : places) {
      if (place >= 0) {
        held[place] = true;
      }
    }
    return held;
  }

  /**
   * Where the first stretch of this length begins that holds most: of the words, and twice of the
   * pairs; -1 where none holds anything.
   */
  int fullest(int length) {
    Window wordsIn = new Window(words, sought.wordWeights, sought.wordWeight);
    Window pairsIn = new Window(pairs, sought.pairWeights, sought.pairWeight);
    double most = 0;
    int fullest = -1;
    for (int i = 0; i < words.length; i++) {
      wordsIn.take(i, length);
      pairsIn.take(i - 1, length - 1);
      double held = wordsIn.found + 2 * pairsIn.found;
      if (held > most + LEAST) {
        most = held;
        fullest = Math.max(0, i - length + 1);
      }
    }
    return fullest;
  }

  /** The most that a stretch of this length holds: of the words, and twice of the pairs. */
  double closest(int length) {
    Window wordsIn = new Window(words, sought.wordWeights, sought.wordWeight);
    Window pairsIn = new Window(pairs, sought.pairWeights, sought.pairWeight);
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
    private double found;

    Window(int[] places, double[] weights, double all) {
      this.places = places;
      this.weights = weights;
      this.all = all;
      this.counts = new int[weights.length];
    }

    void take(int at, int length) {
      if (at >= 0 && places[at] >= 0 && counts[places[at]]++ == 0) {
        found += weights[places[at]];
      }
      int left = at - length;
      if (left >= 0 && places[left] >= 0 && --counts[places[left]] == 0) {
        found -= weights[places[left]];
      }
    }

    double share() {
      return all > 0 ? found / all : 0;
    }
  }
}
