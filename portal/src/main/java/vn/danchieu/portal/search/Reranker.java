package vn.danchieu.portal.search;

import java.util.ArrayList;
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
 * Ranks candidate provisions by the weighted sum of their signs. The weights were fitted on
 * questions of citizens and of examinations together (docs/relevance.md).
 */
final class Reranker {
  private static final int PASSAGE = 60;

  /** This many of the best candidates raise the rank of their documents. */
  private static final int SPEAKING = 30;

  /**
   * Below this share of matched pairs the question is a narrative: most of its words describe the
   * asker, and matching many of them favours long texts.
   */
  private static final double ASKED_STRAIGHT = 0.5;

  /** Signs that count less for a narrative question. */
  private static final Set<ProvisionSign> OF_THE_WHOLE =
      Set.of(
          ProvisionSign.PAIRS,
          ProvisionSign.WORDS_WITH_DOCUMENT,
          ProvisionSign.PAIRS_WITH_DOCUMENT);

  private final Map<ProvisionSign, Double> weights;

  Reranker(Map<ProvisionSign, Double> weights) {
    this.weights = weights;
  }

  /**
   * What speaks for a provision.
   *
   * @param held how much of what was asked it holds, from 0 to 1
   */
  record Signed(Candidate candidate, Map<ProvisionSign, Double> signs, double held) {
    double of(ProvisionSign sign) {
      return signs.getOrDefault(sign, 0.0);
    }

    private Signed told(double straight) {
      Map<ProvisionSign, Double> less = new EnumMap<>(signs);
      OF_THE_WHOLE.forEach(sign -> less.merge(sign, straight, (value, share) -> value * share));
      return new Signed(candidate, less, held);
    }
  }

  /** The best first. */
  List<Ranked> ranked(ParsedQuery understood, List<Gathered> gathered) {
    return signed(understood, gathered).stream()
        .map(this::ranked)
        .sorted(Comparator.comparingDouble(Ranked::score).reversed())
        .toList();
  }

  /** As they were gathered. */
  List<Signed> signed(ParsedQuery understood, List<Gathered> gathered) {
    Map<String, Double> documents = documents(gathered);
    boolean meaning = understood.asksMeaning();
    List<String> term = understood.term();
    Passage.Sought sought = new Passage.Sought(understood.asked());
    List<Signed> signed = new ArrayList<>();
    for (Gathered each : gathered) {
      Candidate candidate = each.candidate();
      Signed one = signed(understood, sought, each);
      one.signs().put(ProvisionSign.DEFINITION, meaning ? definition(candidate, term) : 0);
      one.signs().put(ProvisionSign.DOCUMENT, documents.getOrDefault(document(candidate), 0.0));
      signed.add(one);
    }
    double straight = straight(signed);
    return signed.stream().map(each -> each.told(straight)).toList();
  }

  /** The article that says what the term is, before others that explain words. */
  private static double definition(Candidate candidate, List<String> term) {
    return is(DefinitionQuestion.isIn(candidate.title()))
        + is(DefinitionQuestion.isSaid(term, candidate.body()));
  }

  /** 1 for a direct question, less for a narrative one. */
  private static double straight(List<Signed> signed) {
    double most =
        signed.stream()
            .mapToDouble(each -> each.of(ProvisionSign.PAIRS_WITH_DOCUMENT))
            .max()
            .orElse(0);
    double share = Math.min(1, most / ASKED_STRAIGHT);
    return share * share;
  }

  private Ranked ranked(Signed signed) {
    double score = 0;
    for (Map.Entry<ProvisionSign, Double> sign : signed.signs().entrySet()) {
      score += sign.getValue() * weights.getOrDefault(sign.getKey(), 0.0);
    }
    return new Ranked(signed.candidate(), score, signed.held());
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

  private static Signed signed(ParsedQuery understood, Passage.Sought sought, Gathered gathered) {
    Candidate candidate = gathered.candidate();
    Passage body = Passage.of(candidate.body(), sought);
    Passage title = Passage.of(candidate.title(), sought);
    Passage document = Passage.of(candidate.documentTitle(), sought);
    boolean[] words = either(body.heldWords(), title.heldWords());
    boolean[] pairs = either(body.heldPairs(), title.heldPairs());
    double wordsHeld = sought.shareOfWords(words);
    double pairsHeld = sought.shareOfPairs(pairs);
    boolean[] triples = either(body.triples(), title.triples());
    Map<ProvisionSign, Double> signs = new EnumMap<>(ProvisionSign.class);
    signs.put(ProvisionSign.GATHERED, gathered.score());
    signs.put(ProvisionSign.PAIRS, pairsHeld);
    signs.put(
        ProvisionSign.WORDS_WITH_DOCUMENT,
        sought.shareOfWords(either(words, document.heldWords())));
    signs.put(
        ProvisionSign.PAIRS_WITH_DOCUMENT,
        sought.shareOfPairs(either(pairs, document.heldPairs())));
    signs.put(ProvisionSign.TRIPLES, sought.shareOfTriples(triples));
    signs.put(
        ProvisionSign.TITLE, ofTitle(candidate.title(), understood.asked(), understood.model()));
    signs.put(ProvisionSign.OPENING, opening(candidate, sought));
    signs.put(ProvisionSign.PASSAGE, body.closest(PASSAGE));
    signs.put(ProvisionSign.ARTICLE, is(understood.articles().contains(number(candidate.label()))));
    return new Signed(candidate, signs, (wordsHeld + pairsHeld) / 2);
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }

  private static boolean[] either(boolean[] some, boolean[] others) {
    boolean[] either = some.clone();
    for (int i = 0; i < either.length; i++) {
      either[i] |= others[i];
    }
    return either;
  }

  private static double opening(Candidate candidate, Passage.Sought sought) {
    List<String> body = candidate.body();
    return sought.shareOfWords(
        either(
            sought.among(candidate.title()),
            sought.among(body.subList(0, Math.min(PASSAGE, body.size())))));
  }

  /** How much of a title was asked for. */
  private static double ofTitle(List<String> title, Terms asked, LanguageModel model) {
    double all = 0;
    double found = 0;
    for (String word : new HashSet<>(title)) {
      double weight = model.weight(word);
      all += weight;
      found += asked.words().containsKey(word) ? weight : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  /** "38" of "Điều 38". */
  private static String number(String label) {
    return label.substring(label.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
