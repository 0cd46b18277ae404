package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.search.BestDocuments.Best;
import vn.danchieu.portal.search.BestDocuments.Within;
import vn.danchieu.portal.search.DocumentRanking.Placed;
import vn.danchieu.portal.search.Found.DocumentHit;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.store.Batch.Part;
import vn.danchieu.portal.store.Store;

/**
 * Finds documents in two round trips: by relevance the best are ranked and others follow in the
 * order of OpenSearch; by a day or by citations OpenSearch sorts all.
 */
@Component
class DocumentSearch {
  private final Store store;
  private final SearchSettings settings;
  private final TextQueries queries;
  private final ProvisionSearch provisions;
  private final ArticleVersions versions;
  private final BestDocuments best;

  DocumentSearch(
      Store store, SearchSettings settings, ProvisionSearch provisions, ArticleVersions versions) {
    this.store = store;
    this.versions = versions;
    this.settings = settings;
    this.queries = new TextQueries(settings);
    this.provisions = provisions;
    this.best = new BestDocuments(store, settings, provisions, versions);
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

  /**
   * Results sorted by OpenSearch. Sorted by a day or by citations there are as many as by
   * relevance: documents that match only by an article are merged into their places.
   */
  private Found ordered(DocumentQuestion question) {
    int reach = question.isSorted() ? settings.provisionCandidates() + Amended.MOST_SAYING : 0;
    DocumentQuestion reaching = question.reaching(reach);
    Batch first = store.batch();
    Part<StoredWork> works = first.addWorks(reaching.works(index(), Optional.empty()));
    NamedWorks named = best.named(first, question);
    LackingWords lacking = LackingWords.ask(first, store, question.understood());
    Amended amended = new Amended(versions, question.on());
    Optional<Part<StoredProvision>> gathered = gatheredFor(first, question, amended);
    first.send();
    Set<String> fitting = BestDocuments.documents(provisions.best(gathered));
    Set<String> amending = amended.documents();
    Batch second = store.batch();
    Optional<Part<StoredWork>> uncounted =
        fitting.isEmpty() && amending.isEmpty()
            ? Optional.empty()
            : Optional.of(second.addWorks(question.uncounted(index(), fitting, amending)));
    Set<String> likely = new LinkedHashSet<>(ids(works.hits()));
    likely.addAll(fitting);
    likely.addAll(amending);
    Within within = best.within(second, question, likely, Set.of());
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
    return provisions.gather(first, question.understood(), BestDocuments.filters(question));
  }

  /** Results ranked by title, number and best provisions. */
  private Found ranked(DocumentQuestion question) {
    Best ranked = best.of(question);
    List<Placed> placed = ranked.placed();
    int from = Math.min(question.wanted().position(), placed.size());
    int to = Math.min(from + question.wanted().size(), placed.size());
    HitRows rows =
        new HitRows(
            question.understood(), ranked.provisions(), question.on(), ranked.first().amended());
    List<DocumentHit> shown = new ArrayList<>();
    placed.subList(from, to).forEach(each -> shown.add(rows.of(each.work(), each.score())));
    int position = question.wanted().position() + shown.size();
    boolean full = shown.size() == question.wanted().size();
    Optional<Cursor> next =
        full || placed.size() >= ranked.total()
            ? Optional.of(new Cursor(question.wanted().order(), position, List.of()))
            : behind(question, placed, shown);
    return counted(question, ranked.first().works(), ranked.uncounted(), shown)
        .missing(ranked.first().named().absent())
        .lacking(ranked.first().lacking().read())
        .goingOn(next.filter(_ -> !shown.isEmpty()));
  }

  /** Signs of each of the best documents. */
  List<Search.Weighed> weighed(ParsedQuery understood, LocalDate on) {
    return best
        .of(question(understood, PageRequest.page(1, settings.pageSize()), on))
        .placed()
        .stream()
        .map(Placed::weighed)
        .toList();
  }

  /** Documents after the ranked ones, as far as the page has room. */
  private Optional<Cursor> behind(
      DocumentQuestion question, List<Placed> placed, List<DocumentHit> shown) {
    PageRequest wanted = question.wanted();
    int room = wanted.size() - shown.size();
    // Positions are counted anew without the ranked documents.
    int from = Math.max(0, wanted.position() - placed.size());
    Optional<Cursor> after =
        wanted.after().map(cursor -> new Cursor(wanted.order(), from, cursor.values()));
    PageRequest rest =
        new PageRequest(from, room, wanted.filters(), wanted.order(), after).rowsAlone();
    List<String> known = placed.stream().map(each -> each.work().id()).toList();
    Found found = ordered(question.behind(known, rest));
    shown.addAll(found.hits());
    return found
        .next()
        .map(cursor ->
            new Cursor(wanted.order(), wanted.position() + shown.size(), cursor.values()));
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

  private static List<String> ids(List<Hit<JsonNode>> hits) {
    return hits.stream().map(Hit::id).map(String::valueOf).toList();
  }
}
