package vn.danchieu.portal.link;

import java.util.ArrayList;
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
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.store.Counts;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;

/** The worklist: what is cited and not held, most cited first. */
@Component
public class MissingDocuments {
  /** How many cited identities are looked at, most cited first. */
  public static final int LOOKED_AT = 10_000;

  private static final int AT_A_TIME = 500;
  private static final String IDENTITIES = "identities";
  private static final String HOSTS = "hosts";

  private final Store store;
  private final References references;

  MissingDocuments(Store store, References references) {
    this.store = store;
    this.references = references;
  }

  /**
   * Cited and not held in full.
   *
   * @param record what is known of it by record alone; empty where not even that is there
   */
  public record Missing(
      StoredReference reference, java.util.Optional<StoredDocument> record, long citedBy) {}

  /** Every one of them. */
  public List<Missing> all() {
    Map<String, Long> counts = counts();
    List<String> identities = List.copyOf(counts.keySet());
    List<Missing> missing = new ArrayList<>();
    for (int from = 0; from < identities.size(); from += AT_A_TIME) {
      List<String> some = identities.subList(from, Math.min(identities.size(), from + AT_A_TIME));
      Map<String, StoredReference> samples = samples(some);
      var resolved = references.resolve(samples.values());
      for (String identity : some) {
        StoredReference sample = samples.get(identity);
        if (sample != null) {
          missing(sample, resolved.of(sample), counts.getOrDefault(identity, 0L))
              .ifPresent(missing::add);
        }
      }
    }
    return missing;
  }

  /** An ambiguous reference may be held: it is not claimed to be missing. */
  private static java.util.Optional<Missing> missing(
      StoredReference reference, List<StoredDocument> found, long citedBy) {
    if (found.isEmpty()) {
      return java.util.Optional.of(new Missing(reference, java.util.Optional.empty(), citedBy));
    }
    boolean byRecord = found.size() == 1 && !found.getFirst().held();
    return byRecord
        ? java.util.Optional.of(
            new Missing(reference, java.util.Optional.of(found.getFirst()), citedBy))
        : java.util.Optional.empty();
  }

  private Map<String, Long> counts() {
    Query named =
        Query.of(q ->
            q.bool(b ->
                b.mustNot(
                    Queries.anyOf(
                        Fields.TARGET_KIND, List.of(Kind.SELF.name(), Kind.INTERNAL.name())))));
    var response =
        store.search(
            SearchRequest.of(s ->
                s.index(store.indices().links())
                    .query(named)
                    .size(0)
                    .aggregations(
                        IDENTITIES,
                        a ->
                            a.terms(t ->
                                    t.field(Fields.TARGET_IDENTITY)
                                        .size(LOOKED_AT)
                                        .order(
                                            List.of(
                                                Map.of(HOSTS, SortOrder.Desc),
                                                Map.of("_key", SortOrder.Asc))))
                                .aggregations(
                                    HOSTS, h -> h.cardinality(c -> c.field(Fields.HOST_ID))))),
            StoredLink.class);
    return Counts.terms(response.aggregations(), IDENTITIES).stream()
        .collect(
            Collectors.toMap(
                bucket -> bucket.key(),
                bucket -> Counts.distinct(bucket, HOSTS),
                (a, _) -> a,
                java.util.LinkedHashMap::new));
  }

  private Map<String, StoredReference> samples(List<String> identities) {
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
