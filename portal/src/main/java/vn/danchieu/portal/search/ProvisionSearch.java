package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.search.Found.ProvisionHit;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.text.Marked;

/** Finds numbered tasks, articles and clauses. */
@Component
class ProvisionSearch {
  private static final int SHOWN = 2;
  private static final int SHOWN_TEXT = 240;

  private final Store store;
  private final SearchSettings settings;
  private final TextQueries queries;

  ProvisionSearch(Store store, SearchSettings settings) {
    this.store = store;
    this.settings = settings;
    this.queries = new TextQueries(settings);
  }

  /** The documents whose provisions fit best, with the score of the best one. */
  Map<String, Double> bestOfEachDocument(Typed typed) {
    var response =
        store.search(
            SearchRequest.of(s ->
                s.index(store.indices().provisions())
                    .query(queries.provisions(typed))
                    .size(settings.provisionCandidates())
                    .source(c -> c.filter(f -> f.includes(Fields.DOCUMENT_ID)))
                    .collapse(c -> c.field(Fields.DOCUMENT_ID))),
            InDocument.class);
    Map<String, Double> best = new LinkedHashMap<>();
    for (Hit<InDocument> hit : response.hits().hits()) {
      InDocument found = hit.source();
      Double score = hit.score();
      if (found != null && score != null) {
        best.putIfAbsent(found.documentId(), score);
      }
    }
    return best;
  }

  private record InDocument(String documentId) {}

  /** The best two of each of these documents. */
  Map<String, List<ProvisionHit>> within(Typed typed, Collection<String> documentIds) {
    Map<String, List<ProvisionHit>> best = new LinkedHashMap<>();
    if (documentIds.isEmpty()) {
      return best;
    }
    Query query =
        Query.of(q ->
            q.bool(b ->
                b.must(queries.provisions(typed))
                    .filter(Queries.anyOf(Fields.DOCUMENT_ID, documentIds))));
    for (ProvisionHit hit : hits(ask(query, typed, documentIds.size() * 20))) {
      List<ProvisionHit> of =
          best.computeIfAbsent(hit.provision().documentId(), _ -> new ArrayList<>());
      if (of.size() < SHOWN) {
        of.add(hit);
      }
    }
    return best;
  }

  /** Provisions as results of their own. */
  Found.Provisions find(Typed typed, Wanted wanted, List<Query> only) {
    var response =
        store.search(
            SearchRequest.of(s -> {
              request(s, query(typed, wanted, only), typed);
              Ordering.of(wanted).into(s);
              return s;
            }),
            StoredProvision.class);
    var total = response.hits().total();
    List<ProvisionHit> hits = hits(response);
    long all = total == null ? hits.size() : total.value();
    return new Found.Provisions(
        typed.text(),
        typed.cut(),
        all,
        Optional.empty(),
        hits,
        Ordering.next(wanted, response.hits().hits()).filter(next -> next.position() < all));
  }

  Query query(Typed typed, Wanted wanted, List<Query> only) {
    List<Query> filters = new ArrayList<>(wanted.filters().stored());
    filters.addAll(only);
    return Query.of(q -> q.bool(b -> b.must(queries.provisions(typed)).filter(filters)));
  }

  private SearchResponse<StoredProvision> ask(Query query, Typed typed, int size) {
    return store.search(
        SearchRequest.of(s -> request(s, query, typed).size(size)), StoredProvision.class);
  }

  private SearchRequest.Builder request(SearchRequest.Builder request, Query query, Typed typed) {
    return request
        .index(store.indices().provisions())
        .query(query)
        .trackScores(true)
        .trackTotalHits(t -> t.enabled(true))
        .highlight(Highlights.of(typed));
  }

  private static List<ProvisionHit> hits(SearchResponse<StoredProvision> response) {
    List<ProvisionHit> hits = new ArrayList<>();
    for (Hit<StoredProvision> hit : response.hits().hits()) {
      StoredProvision provision = hit.source();
      Double score = hit.score();
      if (provision != null) {
        Marked snippet =
            Highlights.sentences(hit.highlight(), Fields.TEXT)
                .orElseGet(() -> Marked.plain(provision.text()).abridged(SHOWN_TEXT).tidied())
                .without(provision.label());
        hits.add(new ProvisionHit(provision, snippet, score == null ? 0 : score));
      }
    }
    return hits;
  }
}
