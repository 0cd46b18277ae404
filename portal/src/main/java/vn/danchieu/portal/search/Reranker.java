package vn.danchieu.portal.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.portal.search.Candidate.Gathered;
import vn.danchieu.portal.search.Candidate.Ranked;

/**
 * Tells the best of what was gathered apart: each sign that speaks for a provision, times its
 * weight. The weights were fitted on questions of citizens and of examinations at once
 * (docs/relevance.md).
 */
final class Reranker {
  private static final int PASSAGE = 60;

  /** How many of the best gathered speak for their documents. */
  private static final int SPEAKING = 30;

  private static final double LONG = 8;

  private final Map<Sign, Double> weights;

  Reranker(Map<Sign, Double> weights) {
    this.weights = weights;
  }

  /** The best first. */
  List<Ranked> ranked(Understood understood, List<Gathered> gathered) {
    Map<String, Double> documents = documents(gathered);
    return gathered.stream()
        .map(each -> ranked(understood, each, documents))
        .sorted(Comparator.comparingDouble(Ranked::score).reversed())
        .toList();
  }

  private Ranked ranked(Understood understood, Gathered gathered, Map<String, Double> documents) {
    Map<Sign, Double> signs = signs(understood, gathered);
    signs.put(Sign.DOCUMENT, documents.getOrDefault(document(gathered.candidate()), 0.0));
    double score = 0;
    for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
      score += sign.getValue() * weights.getOrDefault(sign.getKey(), 0.0);
    }
    double held = (signs.getOrDefault(Sign.WORDS, 0.0) + signs.getOrDefault(Sign.PAIRS, 0.0)) / 2;
    return new Ranked(gathered.candidate(), score, held);
  }

  /** How much of what was gathered belongs to each document, 1 for the one with the most. */
  private static Map<String, Double> documents(List<Gathered> gathered) {
    Map<String, Double> sums = new HashMap<>();
    gathered.stream()
        .limit(SPEAKING)
        .forEach(each -> sums.merge(document(each.candidate()), each.score(), Double::sum));
    double most = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    sums.replaceAll((_, sum) -> most > 0 ? sum / most : 0);
    return sums;
  }

  private static String document(Candidate candidate) {
    return candidate.documentId();
  }

  static Map<Sign, Double> signs(Understood understood, Gathered gathered) {
    Candidate candidate = gathered.candidate();
    List<String> body = candidate.body();
    List<String> title = candidate.title();
    Terms asked = understood.asked();
    Terms legal = understood.legal();
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    signs.put(Sign.GATHERED, gathered.score());
    signs.put(Sign.LENGTH, Math.log(1.0 + body.size()) / LONG);
    signs.put(Sign.ARTICLE, understood.articles().contains(number(candidate.label())) ? 1.0 : 0.0);
    Held titles = new Held(title, understood.model());
    signs.put(Sign.TITLE, titles.words(asked));
    signs.put(Sign.TITLE_PAIRS, titles.pairs(asked));
    signs.put(Sign.LEGAL_TITLE, (titles.words(legal) + titles.pairs(legal)) / 2);
    signs.put(Sign.WORDS_IN_TITLE, held(Passage.of(title, asked).wordCounts(), asked.words()));
    Held documentTitles = new Held(candidate.documentTitle(), understood.model());
    signs.put(Sign.DOCUMENT_TITLE, documentTitles.words(asked));
    signs.put(Sign.DOCUMENT_TITLE_PAIRS, documentTitles.pairs(asked));
    bodySigns(signs, new Texts(body, title), asked);
    legalSigns(signs, new Texts(body, title), legal);
    return signs;
  }

  private record Texts(List<String> body, List<String> title) {}

  private static void bodySigns(Map<Sign, Double> signs, Texts texts, Terms asked) {
    Passage body = Passage.of(texts.body(), asked);
    Passage title = Passage.of(texts.title(), asked);
    signs.put(Sign.WORDS, held(sum(body.wordCounts(), title.wordCounts()), asked.words()));
    signs.put(Sign.PAIRS, held(sum(body.pairCounts(), title.pairCounts()), asked.pairs()));
    signs.put(Sign.PASSAGE, body.closest(PASSAGE));
  }

  private static void legalSigns(Map<Sign, Double> signs, Texts texts, Terms legal) {
    if (legal.isEmpty()) {
      return;
    }
    Passage body = Passage.of(texts.body(), legal);
    Passage title = Passage.of(texts.title(), legal);
    signs.put(Sign.LEGAL_WORDS, held(sum(body.wordCounts(), title.wordCounts()), legal.words()));
    signs.put(Sign.LEGAL_PAIRS, held(sum(body.pairCounts(), title.pairCounts()), legal.pairs()));
  }

  private static int[] sum(int[] some, int[] others) {
    int[] sum = some.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += others[i];
    }
    return sum;
  }

  private static double held(int[] counts, Map<?, Double> weights) {
    double all = 0;
    double found = 0;
    int i = 0;
    for (double weight : weights.values()) {
      all += weight;
      found += counts[i++] > 0 ? weight : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  /** "38" of "Điều 38". */
  private static String number(String label) {
    return label.substring(label.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
  }

  /** How much of a title was asked for. */
  private record Held(Set<String> titleWords, Set<Terms.Pair> titlePairs, LanguageModel model) {
    Held(List<String> syllables, LanguageModel model) {
      this(new HashSet<>(syllables), pairs(syllables), model);
    }

    private static Set<Terms.Pair> pairs(List<String> syllables) {
      Set<Terms.Pair> pairs = new HashSet<>();
      for (int i = 1; i < syllables.size(); i++) {
        pairs.add(new Terms.Pair(syllables.get(i - 1), syllables.get(i)));
      }
      return pairs;
    }

    double words(Terms terms) {
      double all = 0;
      double asked = 0;
      for (String word : titleWords) {
        double weight = model.weight(word);
        all += weight;
        asked += terms.words().containsKey(word) ? weight : 0;
      }
      return all == 0 ? 0 : asked / all;
    }

    double pairs(Terms terms) {
      double all = 0;
      double asked = 0;
      for (Terms.Pair pair : titlePairs) {
        double weight = model.weight(pair.first(), pair.second());
        all += weight;
        asked += terms.pairs().containsKey(pair) ? weight : 0;
      }
      return all == 0 ? 0 : asked / all;
    }
  }
}
