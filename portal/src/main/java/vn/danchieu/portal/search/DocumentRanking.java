package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.JsonNode;
import vn.danchieu.citation.LawNames;
import vn.danchieu.citation.LegalRanks;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.index.language.Syllables;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.store.Batch.Part;
import vn.danchieu.validity.State;

/** Ranks documents by the weighted sum of their signs. */
final class DocumentRanking {
  private static final double LOWEST_RANK = 11;
  private static final String AMENDING = "sua doi";
  private static final double MOST_CITED = Math.log(1_000);

  private final Map<DocumentSign, Double> weights;
  private final ParsedQuery understood;
  private final LocalDate on;
  private final List<LawNames.Named> laws;
  private final TypedKind kind;

  /**
   * @param laws those that were named
   */
  DocumentRanking(
      Map<DocumentSign, Double> weights,
      ParsedQuery understood,
      LocalDate on,
      List<LawNames.Named> laws) {
    this.weights = weights;
    this.understood = understood;
    this.on = on;
    this.laws = laws;
    this.kind = TypedKind.of(understood);
  }

  /**
   * What the provisions of documents contribute to their rank, by document id.
   *
   * @param best the best provision of each, against the best of all
   * @param shares how much of all that was gathered belongs to each
   */
  record Gathered(Map<String, Double> best, Map<String, Double> shares) {}

  /** A matching work with its own signs. */
  record Signed(StoredWork work, Map<DocumentSign, Double> own) {
    private static final Set<DocumentSign> COUNTED =
        EnumSet.of(
            DocumentSign.NUMBER,
            DocumentSign.NUMBER_BUT_YEAR,
            DocumentSign.NUMBER_PARTS,
            DocumentSign.NUMBER_YEAR,
            DocumentSign.NAMED,
            DocumentSign.NAMED_ONCE,
            DocumentSign.TOGETHER);

    /** Whether the register counted it among all that match. */
    boolean isCounted() {
      return own.keySet().stream().anyMatch(COUNTED::contains);
    }
  }

  /** By id. */
  static Map<String, String> titles(List<Signed> works) {
    Map<String, String> titles = new HashMap<>();
    works.forEach(each -> titles.put(each.work().id(), each.work().document().title().orElse("")));
    return titles;
  }

  /** Signs of each work, apart from those of its provisions. */
  List<Signed> signed(Part<StoredWork> part, List<Hit<JsonNode>> hits) {
    return hits.stream()
        .flatMap(hit ->
            part.read(hit).map(work -> new Signed(work, own(work, hit.matchedQueries()))).stream())
        .toList();
  }

  /** A work among the best. */
  record Placed(StoredWork work, Map<DocumentSign, Double> signs, double score) {
    Search.Weighed weighed() {
      Map<String, Double> named = new TreeMap<>();
      signs.forEach((sign, value) -> named.put(sign.name(), value));
      return new Search.Weighed(work.document().number(), work.document().issued(), score, named);
    }

    private static int compare(Placed one, Placed other) {
      int byScore = Double.compare(other.score, one.score);
      int byDay = byScore != 0 ? byScore : other.day().compareTo(one.day());
      return byDay != 0 ? byDay : one.work.id().compareTo(other.work.id());
    }

    private LocalDate day() {
      return work.document().issued().orElse(LocalDate.MIN);
    }
  }

  /** The best first. */
  List<Placed> placed(List<Signed> works, Gathered told) {
    List<Placed> placed = new ArrayList<>();
    for (Signed each : works) {
      Map<DocumentSign, Double> signs = new EnumMap<>(each.own());
      signs.put(DocumentSign.PROVISION, told.best().getOrDefault(each.work().id(), 0.0));
      signs.put(DocumentSign.SHARE, told.shares().getOrDefault(each.work().id(), 0.0));
      placed.add(new Placed(each.work(), signs, score(signs)));
    }
    placed.sort(Placed::compare);
    return placed;
  }

  private double score(Map<DocumentSign, Double> signs) {
    double score = 0;
    for (var sign : signs.entrySet()) {
      score += sign.getValue() * weights.getOrDefault(sign.getKey(), 0.0);
    }
    return score;
  }

  /**
   * @param matched the names of queries that it matched
   */
  private Map<DocumentSign, Double> own(StoredWork work, List<String> matched) {
    StoredDocument document = work.document();
    Map<DocumentSign, Double> signs = new EnumMap<>(DocumentSign.class);
    for (String name : matched) {
      signs.merge(DocumentSign.valueOf(name.replaceFirst("\\..*", "")), 1.0, Double::sum);
    }
    named(document, signs);
    titled(document, signs);
    signs.put(DocumentSign.TYPE, is(kind.isOf(document)));
    signs.put(DocumentSign.OTHER_TYPE, is(kind.isOther(document)));
    signs.put(DocumentSign.HELD, is(document.held()));
    standing(work, signs);
    return signs;
  }

  private void named(StoredDocument document, Map<DocumentSign, Double> signs) {
    for (LawNames.Named law : laws) {
      double share =
          switch (law.place()) {
            case ALONE -> 1;
            case FIRST -> 0.5;
            case INSIDE -> 0.1;
          };
      boolean meant = law.amending() ? amending(document, law) : is(law.meant(), document);
      if (meant) {
        signs.merge(DocumentSign.NAMED, share, Double::max);
      } else if (law.versions().stream().anyMatch(version -> is(version, document))) {
        signs.merge(DocumentSign.NAMED_ONCE, share, Double::max);
      }
    }
  }

  /** The known amending act of the law, else any act that amends it. */
  private static boolean amending(StoredDocument document, LawNames.Named law) {
    return law.amendment().map(act -> is(act, document)).orElseGet(() -> amends(document, law));
  }

  /** A law whose title says that it amends this one. */
  private static boolean amends(StoredDocument document, LawNames.Named law) {
    String title = VietnameseText.fold(document.title().orElse(""));
    return document.type().filter("Luật"::equals).isPresent()
        && title.contains(AMENDING)
        && title.contains(VietnameseText.fold(law.meant().title()));
  }

  private static boolean is(LawNames.Version version, StoredDocument document) {
    return version
        .number()
        .filter(number -> document.numberFolded().contains(Numbers.folded(number)))
        .filter(_ -> document.type().filter(version.type()::equals).isPresent())
        .isPresent();
  }

  private void titled(StoredDocument document, Map<DocumentSign, Double> signs) {
    List<String> title = kind.without(Syllables.of(document.title().orElse("")));
    Terms asked = kind.without(understood.asked());
    signs.put(DocumentSign.ASKED, share(asked.words(), Set.copyOf(title)));
    signs.put(DocumentSign.ASKED_PAIRS, share(asked.pairs(), pairs(title)));
    signs.put(DocumentSign.TITLE, ofTitle(title, asked));
  }

  private static Set<Terms.Pair> pairs(List<String> syllables) {
    Set<Terms.Pair> pairs = new HashSet<>();
    for (int i = 1; i < syllables.size(); i++) {
      pairs.add(new Terms.Pair(syllables.get(i - 1), syllables.get(i)));
    }
    return pairs;
  }

  /** How much of what was asked is held. */
  private static <T> double share(Map<T, Double> asked, Set<T> held) {
    double sum = 0;
    double found = 0;
    for (var each : asked.entrySet()) {
      sum += each.getValue();
      found += held.contains(each.getKey()) ? each.getValue() : 0;
    }
    return sum == 0 ? 0 : found / sum;
  }

  /** How much of a title was asked for. */
  private double ofTitle(List<String> title, Terms asked) {
    double sum = 0;
    double found = 0;
    for (String word : new HashSet<>(title)) {
      double weight = understood.model().weight(word);
      sum += weight;
      found += asked.words().containsKey(word) ? weight : 0;
    }
    return sum == 0 ? 0 : found / sum;
  }

  private void standing(StoredWork work, Map<DocumentSign, Double> signs) {
    StoredDocument document = work.document();
    State state = Standings.shortly(work).on(on).state();
    signs.put(DocumentSign.ENDED, is(state == State.EXPIRED || state == State.PARTY_REPLACED));
    signs.put(DocumentSign.NOT_YET, is(state == State.NOT_YET));
    signs.put(
        DocumentSign.RANK,
        LegalRanks.shipped()
            .of(document.type(), document.number())
            .map(rank -> 1 - rank / LOWEST_RANK)
            .orElse(0.0));
    signs.put(DocumentSign.CITED, Math.min(1, Math.log(1.0 + work.citedBy()) / MOST_CITED));
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }
}
