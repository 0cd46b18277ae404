package vn.danchieu.portal.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.store.Counts;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;

/** What is cited, and by how many documents; held or not. */
@Component
public class CitedDocuments {
  private static final int MOST = 50;

  /** Names under which a few dozen documents are cited; the most used ones where there are more. */
  private static final int MOST_NAMES = 2_000;

  private static final String IDENTITIES = "identities";
  private static final String HOSTS = "hosts";

  private final Store store;
  private final CitedIdentities named;
  private final References references;

  CitedDocuments(Store store, CitedIdentities named, References references) {
    this.store = store;
    this.named = named;
    this.references = references;
  }

  /**
   * Something cited.
   *
   * @param reference as one of the citations names it
   * @param documents the known documents it leads to
   */
  public record Cited(StoredReference reference, List<StoredDocument> documents, long citedBy) {
    public Optional<StoredDocument> document() {
      return documents.size() == 1 ? Optional.of(documents.getFirst()) : Optional.empty();
    }
  }

  /** Most cited first. */
  public List<Cited> most(int count) {
    return cited(CitedIdentities.named()).stream().limit(count).toList();
  }

  /** Under a number that begins in one of these ways. */
  public List<Cited> numbered(
      Collection<String> beginnings, Optional<String> type, Optional<Integer> year) {
    List<Query> starts =
        beginnings.stream()
            .map(b -> Query.of(q -> q.prefix(p -> p.field(Fields.TARGET_NUMBER).value(b))))
            .toList();
    List<Query> parts = new ArrayList<>(List.of(Queries.either(starts)));
    type.ifPresent(t -> parts.add(Queries.is(Fields.TARGET_TYPE, t)));
    year.ifPresent(y -> parts.add(Queries.is(Fields.TARGET_YEAR, y)));
    return cited(Queries.allOf(parts));
  }

  /** How many documents cite each of these; what may mean several is counted for none. */
  Map<String, Long> counts(Collection<StoredDocument> asked) {
    Map<String, Long> counts = new HashMap<>();
    Map<String, List<String>> identities = identities(asked);
    if (identities.isEmpty()) {
      return counts;
    }
    var response =
        store.search(
            SearchRequest.of(s -> {
              s.index(store.indices().links()).size(0);
              identities.forEach((id, named) -> s.aggregations(id, hosts(named)));
              return s;
            }),
            StoredLink.class);
    response
        .aggregations()
        .forEach((id, of) -> counts.put(id, Counts.distinct(of.filter().aggregations(), HOSTS)));
    return counts;
  }

  private static Aggregation hosts(List<String> identities) {
    return Aggregation.of(a ->
        a.filter(Queries.anyOf(Fields.TARGET_IDENTITY, identities))
            .aggregations(HOSTS, h -> h.cardinality(c -> c.field(Fields.HOST_ID))));
  }

  /** Under which identities each of these is cited. */
  private Map<String, List<String>> identities(Collection<StoredDocument> asked) {
    Set<String> keys = new LinkedHashSet<>();
    asked.forEach(document -> keys.addAll(document.keys()));
    if (keys.isEmpty()) {
      return Map.of();
    }
    var response =
        store.search(
            SearchRequest.of(s ->
                s.index(store.indices().links())
                    .query(Queries.anyOf(Fields.TARGET_KEYS, keys))
                    .size(0)
                    .aggregations(
                        IDENTITIES,
                        a -> a.terms(t -> t.field(Fields.TARGET_IDENTITY).size(MOST_NAMES)))),
            StoredLink.class);
    Map<String, StoredReference> samples =
        named.samples(
            Counts.terms(response.aggregations(), IDENTITIES).stream().map(b -> b.key()).toList());
    var resolved = references.resolve(samples.values());
    Map<String, List<String>> identities = new HashMap<>();
    samples.forEach((identity, sample) -> {
      List<StoredDocument> meant = resolved.of(sample);
      if (meant.size() == 1) {
        identities.computeIfAbsent(meant.getFirst().id(), _ -> new ArrayList<>()).add(identity);
      }
    });
    identities.keySet().retainAll(asked.stream().map(StoredDocument::id).toList());
    return identities;
  }

  private List<Cited> cited(Query query) {
    Map<String, Long> counts = named.counted(query, MOST);
    Map<String, StoredReference> samples = named.samples(counts.keySet());
    var resolved = references.resolve(samples.values());
    List<Cited> cited = new ArrayList<>();
    counts.forEach((identity, count) ->
        Optional.ofNullable(samples.get(identity))
            .ifPresent(sample -> cited.add(new Cited(sample, resolved.of(sample), count))));
    return cited;
  }
}
