package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.search.Candidate.Gathered;
import vn.danchieu.portal.search.Candidate.Ranked;
import vn.danchieu.portal.search.Found.ProvisionHit;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.text.Marked;

/** Finds numbered tasks, articles and clauses: gathers what may answer, then ranks it. */
@Component
class ProvisionSearch {
  private static final int SHOWN = 2;
  private static final int SHOWN_TEXT = 240;
  private static final List<String> OF_CANDIDATES =
      List.of(
          Fields.ID,
          Fields.DOCUMENT_ID,
          Fields.LABEL,
          Fields.TITLE,
          Fields.DOCUMENT_TITLE,
          Fields.TEXT);

  private final Store store;
  private final SearchSettings settings;
  private final Language language;
  private final ProvisionQueries queries;
  private final Reranker reranker;

  ProvisionSearch(Store store, SearchSettings settings, Language language) {
    this.store = store;
    this.settings = settings;
    this.language = language;
    this.queries = new ProvisionQueries(settings);
    this.reranker = new Reranker(settings.signs());
  }

  Understood understood(Typed typed) {
    return Understood.of(typed, language.model());
  }

  /** The documents whose provisions fit best; 1 for the best provision, less for the others. */
  Map<String, Double> bestOfEachDocument(Typed typed) {
    Understood understood = understood(typed);
    List<Ranked> ranked = gather(understood, queries.of(understood)).ranked();
    Map<String, Double> best = new LinkedHashMap<>();
    if (!ranked.isEmpty()) {
      double most = ranked.getFirst().score();
      double least = ranked.getLast().score();
      double span = Math.max(most - least, Double.MIN_NORMAL);
      ranked.forEach(each ->
          best.putIfAbsent(each.candidate().documentId(), 1 - (most - each.score()) / span));
    }
    return best;
  }

  /** The best two of each of these documents. */
  Map<String, List<ProvisionHit>> within(Typed typed, Collection<String> documentIds) {
    Map<String, List<ProvisionHit>> best = new LinkedHashMap<>();
    if (documentIds.isEmpty()) {
      return best;
    }
    Understood understood = understood(typed);
    Query inside = narrowed(understood, List.of(Queries.anyOf(Fields.DOCUMENT_ID, documentIds)));
    Map<String, Integer> taken = new LinkedHashMap<>();
    List<Ranked> chosen =
        gather(understood, inside).ranked().stream()
            .filter(each -> taken.merge(each.candidate().documentId(), 1, Integer::sum) <= SHOWN)
            .toList();
    for (ProvisionHit hit : shown(chosen, typed)) {
      best.computeIfAbsent(hit.provision().documentId(), _ -> new ArrayList<>()).add(hit);
    }
    return best;
  }

  /** Provisions as results of their own. */
  Found.Provisions find(Typed typed, Wanted wanted, List<Query> only) {
    Understood understood = understood(typed);
    Query query = query(understood, wanted, only);
    boolean ranked =
        wanted.order() == Wanted.Order.RELEVANCE
            && wanted.position() < settings.provisionCandidates();
    Page page = ranked ? rankedPage(understood, query, wanted) : page(query, typed, wanted);
    return new Found.Provisions(
        typed.text(),
        typed.cut(),
        page.total(),
        Optional.empty(),
        page.hits(),
        page.next().filter(next -> next.position() < page.total()));
  }

  private record Page(long total, List<ProvisionHit> hits, Optional<Cursor> next) {}

  Query query(Typed typed, Wanted wanted, List<Query> only) {
    return query(understood(typed), wanted, only);
  }

  private Query query(Understood understood, Wanted wanted, List<Query> only) {
    List<Query> filters = new ArrayList<>(wanted.filters().stored());
    filters.addAll(only);
    return narrowed(understood, filters);
  }

  private Query narrowed(Understood understood, List<Query> filters) {
    Query all = queries.of(understood);
    return Query.of(q -> q.bool(b -> b.must(all).filter(filters)));
  }

  private record Pool(long total, List<Ranked> ranked, List<FieldValue> end) {}

  private Pool gather(Understood understood, Query query) {
    Wanted first = Wanted.page(1, settings.provisionCandidates());
    var response =
        store.search(
            SearchRequest.of(s -> {
              s.index(store.indices().provisions())
                  .query(query)
                  .trackScores(true)
                  .trackTotalHits(t -> t.enabled(true))
                  .source(c -> c.filter(f -> f.includes(OF_CANDIDATES)));
              Ordering.of(first).into(s);
              return s;
            }),
            Candidate.class);
    List<Gathered> gathered = new ArrayList<>();
    List<FieldValue> end = List.of();
    for (Hit<Candidate> hit : response.hits().hits()) {
      Candidate candidate = hit.source();
      Double score = hit.score();
      if (candidate != null && score != null) {
        gathered.add(new Gathered(candidate, score));
        end = hit.sort();
      }
    }
    return new Pool(total(response, gathered.size()), reranker.ranked(understood, gathered), end);
  }

  /** From among those that were ranked, and behind them as they were gathered. */
  private Page rankedPage(Understood understood, Query query, Wanted wanted) {
    Pool pool = gather(understood, query);
    List<Ranked> ranked = pool.ranked();
    int from = Math.min(wanted.position(), ranked.size());
    int to = Math.min(from + wanted.size(), ranked.size());
    List<ProvisionHit> hits = new ArrayList<>(shown(ranked.subList(from, to), understood.typed()));
    int missing = wanted.size() - hits.size();
    if (missing == 0 || pool.total() <= ranked.size()) {
      var next = new Cursor(wanted.order(), wanted.position() + hits.size(), pool.end());
      return new Page(pool.total(), hits, hits.isEmpty() ? Optional.empty() : Optional.of(next));
    }
    var end = new Cursor(wanted.order(), ranked.size(), pool.end());
    Page rest =
        page(
            query,
            understood.typed(),
            new Wanted(0, missing, wanted.filters(), wanted.order(), Optional.of(end)));
    hits.addAll(rest.hits());
    return new Page(pool.total(), hits, rest.next());
  }

  private Page page(Query query, Typed typed, Wanted wanted) {
    var response =
        store.search(
            SearchRequest.of(s -> {
              marked(s, query, typed).trackTotalHits(t -> t.enabled(true));
              Ordering.of(wanted).into(s);
              return s;
            }),
            StoredProvision.class);
    List<ProvisionHit> hits = new ArrayList<>();
    for (Hit<StoredProvision> hit : response.hits().hits()) {
      Double score = hit.score();
      read(hit, score == null ? 0 : score).ifPresent(hits::add);
    }
    return new Page(
        total(response, hits.size()), hits, Ordering.next(wanted, response.hits().hits()));
  }

  /** These as they are shown, in their order. */
  private List<ProvisionHit> shown(List<Ranked> ranked, Typed typed) {
    if (ranked.isEmpty()) {
      return List.of();
    }
    List<String> ids = ranked.stream().map(each -> each.candidate().id()).toList();
    var response =
        store.search(
            SearchRequest.of(s -> marked(s, Queries.anyOf(Fields.ID, ids), typed).size(ids.size())),
            StoredProvision.class);
    Map<String, Hit<StoredProvision>> byId = new LinkedHashMap<>();
    response.hits().hits().forEach(hit -> byId.put(String.valueOf(hit.id()), hit));
    List<ProvisionHit> hits = new ArrayList<>();
    for (Ranked each : ranked) {
      Hit<StoredProvision> hit = byId.get(each.candidate().id());
      if (hit != null) {
        read(hit, each.score()).ifPresent(hits::add);
      }
    }
    return hits;
  }

  private SearchRequest.Builder marked(SearchRequest.Builder request, Query query, Typed typed) {
    return request
        .index(store.indices().provisions())
        .query(query)
        .trackScores(true)
        .highlight(Highlights.of(typed));
  }

  private static long total(SearchResponse<?> response, int seen) {
    var total = response.hits().total();
    return total == null ? seen : total.value();
  }

  private static Optional<ProvisionHit> read(Hit<StoredProvision> hit, double score) {
    return Optional.ofNullable(hit.source())
        .map(provision -> {
          Marked snippet =
              Highlights.sentences(hit.highlight(), Fields.TEXT)
                  .orElseGet(() -> Marked.plain(provision.text()).abridged(SHOWN_TEXT).tidied())
                  .without(provision.label());
          return new ProvisionHit(provision, snippet, score);
        });
  }
}
