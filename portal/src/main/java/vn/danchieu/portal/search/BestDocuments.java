package vn.danchieu.portal.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.search.Candidate.Ranked;
import vn.danchieu.portal.search.DocumentRanking.Gathered;
import vn.danchieu.portal.search.DocumentRanking.Placed;
import vn.danchieu.portal.search.DocumentRanking.Signed;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.store.Batch.Part;
import vn.danchieu.portal.store.Store;

/**
 * Ranks the best documents for a question in two round trips: the first gathers works and
 * provisions, the second reads the texts that decide the rank.
 */
final class BestDocuments {
  /**
   * Documents beyond the page whose provisions are read too, because ranking may move them onto it.
   */
  private static final int MARGIN = 5;

  private static final double LEAST_SPAN = 1e-9;

  private final Store store;
  private final SearchSettings settings;
  private final ProvisionSearch provisions;
  private final ArticleVersions versions;

  BestDocuments(
      Store store, SearchSettings settings, ProvisionSearch provisions, ArticleVersions versions) {
    this.store = store;
    this.settings = settings;
    this.provisions = provisions;
    this.versions = versions;
  }

  /**
   * The ranked documents and what the page needs beside them.
   *
   * @param uncounted those that match by an article alone or by the words of an amended one, which
   *     the register did not count
   * @param provisions the best two of documents, by their id
   */
  record Best(
      FirstTrip first,
      List<Placed> placed,
      List<StoredWork> uncounted,
      Map<String, List<Ranked>> provisions) {
    long total() {
      return first.works().total() + uncounted.size();
    }
  }

  Best of(DocumentQuestion question) {
    FirstTrip first = firstTrip(question);
    DocumentRanking ranking = ranking(question);
    List<Signed> signed = ranking.signed(first.works(), fitting(question, first.works()));
    SecondTrip second = secondTrip(question, first, ranking, signed);
    List<Signed> fit = read(ranking, second.besides());
    // The register does not hold the current text of amended articles, so these count as additional
    // whatever queries they match.
    List<Signed> amendedSince = read(ranking, second.then());
    List<Signed> all = Stream.of(signed, fit, amendedSince).flatMap(List::stream).toList();
    List<StoredWork> uncounted =
        Stream.concat(fit.stream().filter(each -> !each.isCounted()), amendedSince.stream())
            .map(Signed::work)
            .toList();
    RankedProvisions pool =
        provisions.ranked(question.understood(), second.texts(), DocumentRanking.titles(all));
    var told = new Gathered(pool.bestOfEachDocument(), pool.shares());
    return new Best(first, ranking.placed(all, told), uncounted, both(pool, second.within()));
  }

  /**
   * Answers of the first round trip.
   *
   * @param works all that match, of which these are some
   * @param spots the best provisions
   */
  record FirstTrip(
      Part<StoredWork> works,
      List<Hit<JsonNode>> spots,
      Amended amended,
      NamedWorks named,
      LackingWords lacking) {}

  private FirstTrip firstTrip(DocumentQuestion question) {
    Batch batch = store.batch();
    Part<StoredWork> works =
        batch.addWorks(
            question.works(store.indices().works(), Optional.of(settings.documentCandidates())));
    Optional<Part<StoredProvision>> gathered =
        provisions.gather(batch, question.understood(), filters(question));
    NamedWorks named = named(batch, question);
    LackingWords lacking = LackingWords.ask(batch, store, question.understood());
    Amended amended = new Amended(versions, question.on());
    provisions.saying(question.understood()).ifPresent(words -> amended.askSaying(batch, words));
    batch.send();
    return new FirstTrip(works, provisions.best(gathered), amended, named, lacking);
  }

  /**
   * Answers of the second round trip.
   *
   * @param besides documents of the best provisions that are not among the best works
   * @param then documents that match by the current text of amended articles
   */
  private record SecondTrip(
      ProvisionSearch.AskedTexts texts,
      Optional<Part<StoredWork>> besides,
      Optional<Part<StoredWork>> then,
      Within within) {}

  private SecondTrip secondTrip(
      DocumentQuestion question, FirstTrip first, DocumentRanking ranking, List<Signed> signed) {
    Batch batch = store.batch();
    List<Hit<JsonNode>> spots = first.spots();
    var texts = provisions.texts(batch, spots, first.amended());
    Set<String> others = documents(spots);
    Set<String> amending = first.amended().documents();
    signed.forEach(each -> {
      others.remove(each.work().id());
      amending.remove(each.work().id());
    });
    Optional<Part<StoredWork>> besides =
        some(others).map(ids -> batch.addWorks(question.besides(store.indices().works(), ids)));
    Optional<Part<StoredWork>> then =
        some(amending).map(ids -> batch.addWorks(question.then(store.indices().works(), ids)));
    List<String> likely = likely(question, ranking.placed(signed, gathered(spots)));
    Within within = within(batch, question, likely, documents(spots));
    first.amended().askChanged(batch, spots, within.documents());
    batch.send();
    return new SecondTrip(texts, besides, then, within);
  }

  private static Optional<Set<String>> some(Set<String> ids) {
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
  }

  private static List<Signed> read(DocumentRanking ranking, Optional<Part<StoredWork>> part) {
    return part.map(works -> ranking.signed(works, works.hits())).orElse(List.of());
  }

  /** Asks which documents that the question names are not held. */
  NamedWorks named(Batch batch, DocumentQuestion question) {
    return NamedWorks.ask(batch, store, question.understood().typed(), question.laws());
  }

  /** Asks for provisions of documents that may be shown and have none among the gathered. */
  Within within(
      Batch batch, DocumentQuestion question, Collection<String> likely, Set<String> gathered) {
    List<String> poor = likely.stream().filter(id -> !gathered.contains(id)).toList();
    return question.bare() || poor.isEmpty() || !question.understood().typed().hasWords()
        ? new Within(List.of(), Optional.empty())
        : new Within(poor, Optional.of(provisions.within(batch, question.understood(), poor)));
  }

  record Within(List<String> documents, Optional<Part<StoredProvision>> part) {
    Map<String, List<Ranked>> read() {
      return part.map(ProvisionSearch::bestOfEach).orElse(Map.of());
    }
  }

  private static Map<String, List<Ranked>> both(RankedProvisions pool, Within within) {
    Map<String, List<Ranked>> both = new HashMap<>(pool.bestTwo());
    within.read().forEach((id, best) -> both.merge(id, best, BestDocuments::joined));
    return both;
  }

  private static List<Ranked> joined(List<Ranked> ranked, List<Ranked> more) {
    Map<String, Ranked> distinct = new LinkedHashMap<>();
    Stream.concat(ranked.stream(), more.stream())
        .forEach(each -> distinct.putIfAbsent(each.candidate().id(), each));
    return distinct.values().stream().limit(RankedProvisions.BEST).toList();
  }

  /** The best works, ties included. */
  private List<Hit<JsonNode>> fitting(DocumentQuestion question, Part<StoredWork> works) {
    return question.breaksTies()
        ? works.hits()
        : TieBreaking.cut(works.hits(), settings.documentCandidates());
  }

  /** The score of each document's best provision, scaled from 0 to 1. */
  private static Gathered gathered(List<Hit<JsonNode>> spots) {
    Map<String, Double> best = new HashMap<>();
    double most = spots.isEmpty() ? 1 : TieBreaking.score(spots.getFirst());
    double span =
        Math.max(most - (spots.isEmpty() ? 0 : TieBreaking.score(spots.getLast())), LEAST_SPAN);
    spots.forEach(
        spot -> best.putIfAbsent(document(spot), 1 - (most - TieBreaking.score(spot)) / span));
    return new Gathered(best, Map.of());
  }

  /** Documents likely to be shown, before texts are read. */
  private static List<String> likely(DocumentQuestion question, List<Placed> placed) {
    return placed.stream()
        .skip(question.wanted().position())
        .limit(question.wanted().size() + (long) MARGIN)
        .map(each -> each.work().id())
        .toList();
  }

  private DocumentRanking ranking(DocumentQuestion question) {
    return new DocumentRanking(
        settings.documentSigns(), question.understood(), question.on(), question.laws());
  }

  static Set<String> documents(List<Hit<JsonNode>> spots) {
    Set<String> documents = new LinkedHashSet<>();
    spots.forEach(spot -> documents.add(document(spot)));
    return documents;
  }

  /** The document of a provision, whose id begins with that of its document. */
  static String document(Hit<?> spot) {
    String id = String.valueOf(spot.id());
    int dot = id.lastIndexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  static List<Query> filters(DocumentQuestion question) {
    return question.filters().all(Filters.Scope.provisions(question.on()));
  }
}
