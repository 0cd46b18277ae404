package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
  private static final int SHOWN = Pool.BEST;

  /** How many are gathered for each document of which too few are known. */
  private static final int FOR_EACH = 6;

  private static final int SHOWN_TEXT = 240;
  private final Store store;
  private final SearchSettings settings;
  private final Language language;
  private final Texts texts;
  private final ProvisionQueries queries;
  private final Reranker reranker;

  ProvisionSearch(Store store, SearchSettings settings, Language language, Texts texts) {
    this.store = store;
    this.texts = texts;
    this.settings = settings;
    this.language = language;
    this.queries = new ProvisionQueries(settings);
    this.reranker = new Reranker(settings.signs());
  }

  Understood understood(Typed typed, Wanted wanted) {
    return Understood.of(typed, language.model(), wanted.manner().dropped());
  }

  /** What may answer; a number is looked for among documents. */
  Pool pool(Understood understood) {
    boolean named = understood.typed().isNumber();
    return named || !understood.typed().hasWords()
        ? Pool.EMPTY
        : best(understood, queries.of(understood), settings.provisionCandidates());
  }

  /** The best two of each of these documents. */
  Map<String, List<ProvisionHit>> within(
      Understood understood, Pool pool, Collection<String> documentIds) {
    Map<String, List<Ranked>> best = pool.bestTwoOf(documentIds);
    List<String> others =
        documentIds.stream()
            .filter(id -> best.getOrDefault(id, List.of()).size() < SHOWN && !pool.isAll())
            .toList();
    if (!others.isEmpty()) {
      Query inside = narrowed(understood, List.of(Queries.anyOf(Fields.DOCUMENT_ID, others)));
      int most = Math.min(settings.provisionCandidates(), others.size() * FOR_EACH);
      best.putAll(best(understood, inside, most).bestTwoOf(others));
    }
    Map<String, List<ProvisionHit>> shown = new LinkedHashMap<>();
    for (ProvisionHit hit :
        shown(best.values().stream().flatMap(List::stream).toList(), understood.typed())) {
      shown.computeIfAbsent(hit.provision().documentId(), _ -> new ArrayList<>()).add(hit);
    }
    return shown;
  }

  /** Provisions as results of their own. */
  Found.Provisions find(Understood understood, Wanted wanted, List<Query> only) {
    Query query = query(understood, wanted, only);
    boolean ranked =
        wanted.order() == Wanted.Order.RELEVANCE
            && wanted.position() < settings.provisionCandidates();
    Page page =
        ranked ? rankedPage(understood, query, wanted) : page(query, understood.typed(), wanted);
    return new Found.Provisions(
        Interpretation.of(understood),
        page.total(),
        Optional.empty(),
        page.hits(),
        page.next().filter(next -> next.position() < page.total()));
  }

  private record Page(long total, List<ProvisionHit> hits, Optional<Cursor> next) {}

  Query query(Understood understood, Wanted wanted, List<Query> only) {
    List<Query> filters = new ArrayList<>(wanted.filters().stored());
    filters.addAll(only);
    return narrowed(understood, filters);
  }

  private Query narrowed(Understood understood, List<Query> filters) {
    Query all = queries.of(understood);
    return Query.of(q -> q.bool(b -> b.must(all).filter(filters)));
  }

  /** All that matches is counted, and others can go on behind these. */
  private Pool gather(Understood understood, Query query) {
    Wanted first = Wanted.page(1, settings.provisionCandidates());
    return gather(
        understood,
        query,
        s -> {
          s.trackScores(true).trackTotalHits(t -> t.enabled(true));
          Ordering.of(first).into(s);
        });
  }

  /** The best alone: what cannot be among them is neither counted nor scored. */
  private Pool best(Understood understood, Query query, int most) {
    return gather(understood, query, s -> s.size(most).trackTotalHits(t -> t.count(most + 1)));
  }

  private Pool gather(Understood understood, Query query, Consumer<SearchRequest.Builder> ordered) {
    var response =
        store.search(
            SearchRequest.of(s -> {
              s.index(store.indices().provisions()).query(query).source(c -> c.fetch(false));
              ordered.accept(s);
              return s;
            }),
            Candidate.class);
    var hits = response.hits().hits();
    Map<String, Candidate> read =
        texts.of(hits.stream().map(hit -> String.valueOf(hit.id())).toList(), understood.model());
    List<Gathered> gathered = new ArrayList<>();
    for (Hit<Candidate> hit : hits) {
      Candidate candidate = read.get(String.valueOf(hit.id()));
      Double score = hit.score();
      if (candidate != null && score != null) {
        gathered.add(new Gathered(candidate, score));
      }
    }
    List<FieldValue> end = hits.isEmpty() ? List.of() : hits.getLast().sort();
    return new Pool(total(response, hits.size()), reranker.ranked(understood, gathered), end);
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
