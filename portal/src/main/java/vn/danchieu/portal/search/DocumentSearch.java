package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.search.Candidate.Ranked;
import vn.danchieu.portal.search.DocumentRanking.Gathered;
import vn.danchieu.portal.search.DocumentRanking.Placed;
import vn.danchieu.portal.search.DocumentRanking.Signed;
import vn.danchieu.portal.search.Found.DocumentHit;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.store.Batch.Part;
import vn.danchieu.portal.store.Store;

/**
 * Finds documents in two round trips. The first asks the register of works for all matches and the
 * provisions index for the best provisions; the second reads the texts that decide the rank.
 * Further documents follow in the order of OpenSearch.
 */
@Component
class DocumentSearch {
  /**
   * Documents beyond the page whose provisions are read too, because ranking may move them onto it.
   */
  private static final int MARGIN = 5;

  private static final double LEAST_SPAN = 1e-9;

  private final Store store;
  private final SearchSettings settings;
  private final TextQueries queries;
  private final ProvisionSearch provisions;
  private final ArticleVersions versions;

  DocumentSearch(
      Store store, SearchSettings settings, ProvisionSearch provisions, ArticleVersions versions) {
    this.store = store;
    this.versions = versions;
    this.settings = settings;
    this.queries = new TextQueries(settings);
    this.provisions = provisions;
  }

  Found find(ParsedQuery understood, PageRequest wanted, LocalDate on) {
    DocumentQuestion question = question(understood, wanted, on);
    return question.isRanked() ? ranked(question) : ordered(question);
  }

  private DocumentQuestion question(ParsedQuery understood, PageRequest wanted, LocalDate on) {
    QuotedPhrases phrases = QuotedPhrases.of(understood.typed(), store);
    return DocumentQuestion.of(understood, wanted, on, queries, phrases);
  }

  private List<String> index() {
    return store.indices().works();
  }

  private static List<Query> filters(DocumentQuestion question) {
    return question.filters().all(Filters.Scope.provisions(question.on()));
  }

  /**
   * Results sorted by OpenSearch. Sorted by a day or by citations there are as many as by
   * relevance: documents that match only by an article are merged into their places.
   */
  private Found ordered(DocumentQuestion question) {
    int reach = question.isSorted() ? settings.provisionCandidates() + Amended.MOST_SAYING : 0;
    DocumentQuestion reaching = question.reaching(reach);
    Batch first = store.batch();
    Part<StoredWork> works = first.addWorks(reaching.works(index(), Optional.empty()));
    NamedWorks named = named(first, question);
    LackingWords lacking = LackingWords.ask(first, store, question.understood());
    Amended amended = new Amended(versions, question.on());
    Optional<Part<StoredProvision>> gathered = gatheredFor(first, question, amended);
    first.send();
    Set<String> fitting = documents(provisions.best(gathered));
    Set<String> amending = amended.documents();
    Batch second = store.batch();
    Optional<Part<StoredWork>> uncounted =
        fitting.isEmpty() && amending.isEmpty()
            ? Optional.empty()
            : Optional.of(second.addWorks(question.uncounted(index(), fitting, amending)));
    Set<String> likely = new LinkedHashSet<>(ids(works.hits()));
    likely.addAll(fitting);
    likely.addAll(amending);
    Within within = within(second, question, likely, Set.of());
    amended.askChanged(second, List.of(), within.documents());
    second.send();
    List<Interleaved.Row> placed =
        Interleaved.rows(
            question.wanted(),
            new Interleaved.Counted(reaching.wanted().from(), Interleaved.rows(works)),
            uncounted.map(Interleaved::rows).orElse(List.of()));
    HitRows rows = new HitRows(question.understood(), within.read(), question.on(), amended);
    List<DocumentHit> shown = placed.stream().flatMap(row -> row.shown(rows).stream()).toList();
    List<StoredWork> besides = uncounted.map(Part::sources).orElse(List.of());
    return counted(question, works, besides, shown)
        .missing(named.absent())
        .lacking(lacking.read())
        .goingOn(
            Ordering.next(question.wanted(), placed.stream().map(Interleaved.Row::hit).toList()));
  }

  /** Matching provisions and amended articles for a sorted question in words. */
  private Optional<Part<StoredProvision>> gatheredFor(
      Batch first, DocumentQuestion question, Amended amended) {
    if (!question.isSorted()) {
      return Optional.empty();
    }
    provisions.saying(question.understood()).ifPresent(words -> amended.askSaying(first, words));
    return provisions.gather(first, question.understood(), filters(question));
  }

  /** Results ranked by title, number and best provisions. */
  private Found ranked(DocumentQuestion question) {
    Best best = best(question);
    List<Placed> placed = best.placed();
    int from = Math.min(question.wanted().position(), placed.size());
    int to = Math.min(from + question.wanted().size(), placed.size());
    HitRows rows =
        new HitRows(question.understood(), best.provisions(), question.on(), best.amended());
    List<DocumentHit> shown = new ArrayList<>();
    placed.subList(from, to).forEach(each -> shown.add(rows.of(each.work(), each.score())));
    int position = question.wanted().position() + shown.size();
    boolean full = shown.size() == question.wanted().size();
    Optional<Cursor> next =
        full || placed.size() >= best.total()
            ? Optional.of(new Cursor(question.wanted().order(), position, List.of()))
            : behind(question, placed, shown);
    return counted(question, best.works(), best.uncounted(), shown)
        .missing(best.named().absent())
        .lacking(best.lacking().read())
        .goingOn(next.filter(_ -> !shown.isEmpty()));
  }

  /**
   * The ranked documents and what the page needs beside them.
   *
   * @param works all that match, of which these are some
   * @param uncounted those that match by an article alone or by the words of an amended one, which
   *     the register did not count
   * @param provisions the best two of documents, by their id
   */
  private record Best(
      List<Placed> placed,
      Part<StoredWork> works,
      List<StoredWork> uncounted,
      Map<String, List<Ranked>> provisions,
      Amended amended,
      NamedWorks named,
      LackingWords lacking) {
    long total() {
      return works.total() + uncounted.size();
    }
  }

  private Best best(DocumentQuestion question) {
    Batch first = store.batch();
    Part<StoredWork> works =
        first.addWorks(question.works(index(), Optional.of(settings.documentCandidates())));
    Optional<Part<StoredProvision>> gathered =
        provisions.gather(first, question.understood(), filters(question));
    NamedWorks named = named(first, question);
    LackingWords lacking = LackingWords.ask(first, store, question.understood());
    Amended amended = new Amended(versions, question.on());
    provisions.saying(question.understood()).ifPresent(words -> amended.askSaying(first, words));
    first.send();
    List<Hit<JsonNode>> spots = provisions.best(gathered);
    DocumentRanking ranking = ranking(question);
    List<Signed> signed = ranking.signed(works, fitting(question, works));

    Batch second = store.batch();
    var texts = provisions.texts(second, spots, amended);
    Set<String> others = documents(spots);
    signed.forEach(each -> others.remove(each.work().id()));
    Optional<Part<StoredWork>> besides =
        others.isEmpty()
            ? Optional.empty()
            : Optional.of(second.addWorks(question.besides(index(), others)));
    List<String> likely = likely(question, ranking.placed(signed, gathered(spots)));
    Set<String> amending = amended.documents();
    signed.forEach(each -> amending.remove(each.work().id()));
    Optional<Part<StoredWork>> then =
        amending.isEmpty()
            ? Optional.empty()
            : Optional.of(second.addWorks(question.then(index(), amending)));
    Within within = within(second, question, likely, documents(spots));
    amended.askChanged(second, spots, within.documents());
    second.send();

    List<Signed> fit = read(ranking, besides);
    // The register does not hold the current text of amended articles, so these count as additional
    // whatever queries they match.
    List<Signed> amendedSince = read(ranking, then);
    List<Signed> all = Stream.of(signed, fit, amendedSince).flatMap(List::stream).toList();
    List<StoredWork> uncounted =
        Stream.concat(fit.stream().filter(each -> !each.isCounted()), amendedSince.stream())
            .map(Signed::work)
            .toList();
    RankedProvisions pool =
        provisions.ranked(question.understood(), texts, DocumentRanking.titles(all));
    var told = new Gathered(pool.bestOfEachDocument(), pool.shares());
    return new Best(
        ranking.placed(all, told), works, uncounted, both(pool, within), amended, named, lacking);
  }

  private static List<Signed> read(DocumentRanking ranking, Optional<Part<StoredWork>> part) {
    return part.map(works -> ranking.signed(works, works.hits())).orElse(List.of());
  }

  /** Signs of each of the best documents. */
  List<Search.Weighed> weighed(ParsedQuery understood, LocalDate on) {
    return best(question(understood, PageRequest.page(1, settings.pageSize()), on))
        .placed()
        .stream()
        .map(Placed::weighed)
        .toList();
  }

  private NamedWorks named(Batch batch, DocumentQuestion question) {
    return NamedWorks.ask(batch, store, question.understood().typed(), question.laws());
  }

  /** Documents after the ranked ones, as far as the page has room. */
  private Optional<Cursor> behind(
      DocumentQuestion question, List<Placed> best, List<DocumentHit> shown) {
    PageRequest wanted = question.wanted();
    int room = wanted.size() - shown.size();
    // Positions are counted anew without the ranked documents.
    int from = Math.max(0, wanted.position() - best.size());
    Optional<Cursor> after =
        wanted.after().map(cursor -> new Cursor(wanted.order(), from, cursor.values()));
    PageRequest rest =
        new PageRequest(from, room, wanted.filters(), wanted.order(), after).rowsAlone();
    List<String> known = best.stream().map(each -> each.work().id()).toList();
    Found found = ordered(question.behind(known, rest));
    shown.addAll(found.hits());
    return found
        .next()
        .map(cursor ->
            new Cursor(wanted.order(), wanted.position() + shown.size(), cursor.values()));
  }

  /** Asks for provisions of documents that may be shown and have none among the gathered. */
  private Within within(
      Batch batch, DocumentQuestion question, Collection<String> likely, Set<String> gathered) {
    List<String> poor = likely.stream().filter(id -> !gathered.contains(id)).toList();
    return question.bare() || poor.isEmpty() || !question.understood().typed().hasWords()
        ? new Within(List.of(), Optional.empty())
        : new Within(poor, Optional.of(provisions.within(batch, question.understood(), poor)));
  }

  private record Within(List<String> documents, Optional<Part<StoredProvision>> part) {
    Map<String, List<Ranked>> read() {
      return part.map(ProvisionSearch::bestOfEach).orElse(Map.of());
    }
  }

  private static Map<String, List<Ranked>> both(RankedProvisions pool, Within within) {
    Map<String, List<Ranked>> both = new HashMap<>(pool.bestTwo());
    within.read().forEach((id, best) -> both.merge(id, best, DocumentSearch::joined));
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

  /**
   * @param works all that the register counted
   * @param uncounted those besides
   */
  private static Found counted(
      DocumentQuestion question,
      Part<StoredWork> works,
      List<StoredWork> uncounted,
      List<DocumentHit> hits) {
    Found nothing = Found.nothing(question.understood());
    Found counted =
        question.bare()
            ? nothing
            : nothing.with(
                new Facets(FacetAggregations.read(works.aggregations()))
                    .with(FacetAggregations.of(uncounted, question.on())));
    return counted.of(works.total() + uncounted.size(), hits, question.limit());
  }

  private static Set<String> documents(List<Hit<JsonNode>> spots) {
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

  private static List<String> ids(List<Hit<JsonNode>> hits) {
    return hits.stream().map(Hit::id).map(String::valueOf).toList();
  }
}
