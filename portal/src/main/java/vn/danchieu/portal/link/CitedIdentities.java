package vn.danchieu.portal.link;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.Kind;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.store.Counts;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;

/** Under which identities things are cited, and by how many documents. */
@Component
class CitedIdentities {
  private static final String IDENTITIES = "identities";
  private static final String HOSTS = "hosts";

  private final Store store;

  CitedIdentities(Store store) {
    this.store = store;
  }

  /** Every citation that names something outside its own document. */
  static Query named() {
    List<String> inside = List.of(Kind.SELF.name(), Kind.INTERNAL.name());
    return Query.of(q -> q.bool(b -> b.mustNot(Queries.anyOf(Fields.TARGET_KIND, inside))));
  }

  /** How many documents cite each, the most cited first. */
  Map<String, Long> counted(Query links, int most) {
    var response =
        store.search(
            SearchRequest.of(s ->
                s.index(store.indices().links())
                    .query(links)
                    .size(0)
                    .aggregations(
                        IDENTITIES,
                        a ->
                            a.terms(t ->
                                    t.field(Fields.TARGET_IDENTITY)
                                        .size(most)
                                        .order(
                                            List.of(
                                                Map.of(HOSTS, SortOrder.Desc),
                                                Map.of("_key", SortOrder.Asc))))
                                .aggregations(
                                    HOSTS, h -> h.cardinality(c -> c.field(Fields.HOST_ID))))),
            StoredLink.class);
    Map<String, Long> counts = new LinkedHashMap<>();
    Counts.terms(response.aggregations(), IDENTITIES)
        .forEach(bucket -> counts.put(bucket.key(), Counts.distinct(bucket, HOSTS)));
    return counts;
  }

  /** One reference for each. */
  Map<String, StoredReference> samples(Collection<String> identities) {
    if (identities.isEmpty()) {
      return Map.of();
    }
    return store
        .list(
            SearchRequest.of(s ->
                s.index(store.indices().links())
                    .query(Queries.anyOf(Fields.TARGET_IDENTITY, identities))
                    .size(identities.size())
                    .collapse(c -> c.field(Fields.TARGET_IDENTITY))),
            StoredLink.class)
        .stream()
        .map(StoredLink::target)
        .collect(Collectors.toMap(StoredReference::identity, Function.identity(), (a, _) -> a));
  }
}
