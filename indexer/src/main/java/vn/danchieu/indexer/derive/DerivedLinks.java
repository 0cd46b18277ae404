package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.aggregations.CompositeAggregationSource;
import org.opensearch.client.opensearch._types.aggregations.CompositeBucket;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.citation.Kind;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.CompleteSearches;
import vn.danchieu.indexer.cluster.FullScan;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.validity.LinkEffects;

/** Reads what derived links say of works. */
final class DerivedLinks {
  private static final int PAGE = 1_000;
  private static final int BUCKETS = 10_000;

  /** Below it the count of different documents is exact. */
  private static final int EXACT = 40_000;

  /** Enough to see how most write a title. */
  private static final int SAMPLES = 25;

  private static final String HOSTS = "hosts";
  private static final String WORKS = "works";
  private static final String STATE = "state";
  private static final String FORM = "form";
  private static final String WANTED = "wanted";

  /** With the number, or under a name that stands in the place of one. */
  private static final Set<String> IN_FULL = Set.of(Kind.FULL.name(), Kind.UNNUMBERED.name());

  private static final List<String> EFFECTS =
      LinkEffects.RELATIONS.stream().map(r -> r.code()).toList();

  private final Cluster cluster;
  private final String index;

  DerivedLinks(Cluster cluster, Target target) {
    this.cluster = cluster;
    this.index = target.links();
  }

  /** Links that lead to exactly one of these works. */
  private static Query to(Collection<String> ids) {
    return DeriveQueries.all(
        DeriveQueries.anyOf(Fields.TARGET_WORKS, ids),
        DeriveQueries.anyOf(Fields.TARGET_STATE, StoredLead.CERTAIN));
  }

  /** How many documents cite each. */
  Map<String, Integer> counts(Collection<String> ids) throws IOException {
    Aggregation hosts =
        Aggregation.of(a -> a.cardinality(c -> c.field(Fields.HOST_ID).precisionThreshold(EXACT)));
    Map<String, Integer> counts = new HashMap<>();
    byWork(ids, hosts)
        .forEach((id, counted) -> counts.put(id, (int) counted.cardinality().value()));
    return counts;
  }

  /** Samples of how citing texts write works that nobody holds. */
  Map<String, List<StoredReference>> samples(Collection<String> ids) throws IOException {
    Aggregation first =
        Aggregation.of(a ->
            a.topHits(t ->
                t.size(SAMPLES)
                    .source(c -> c.filter(f -> f.includes("target")))
                    .sort(List.of(by(Fields.HOST_ID), by(Fields.START)))));
    Map<String, List<StoredReference>> samples = new HashMap<>();
    byWork(ids, first).forEach((id, found) -> samples.put(id, references(found)));
    return samples;
  }

  private static List<StoredReference> references(Aggregate found) {
    return found.topHits().hits().hits().stream()
        .map(hit -> Objects.requireNonNull(hit.source()).to(ObjectNode.class))
        .map(source -> Json.MAPPER.treeToValue(source.path("target"), StoredReference.class))
        .toList();
  }

  /** Aggregates the links that lead to each of these works. */
  private Map<String, Aggregate> byWork(Collection<String> ids, Aggregation wanted)
      throws IOException {
    Map<String, Aggregate> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    Aggregation works =
        Aggregation.of(a ->
            a.terms(t -> t.field(Fields.TARGET_WORKS).size(ids.size()))
                .aggregations(WANTED, wanted));
    var answer =
        CompleteSearches.search(
            cluster.client(),
            SearchRequest.of(s -> s.index(index).size(0).query(to(ids)).aggregations(WORKS, works)),
            ObjectNode.class);
    Objects.requireNonNull(answer.aggregations().get(WORKS))
        .sterms()
        .buckets()
        .array()
        .forEach(bucket ->
            found.put(bucket.key(), Objects.requireNonNull(bucket.aggregations().get(WANTED))));
    return found;
  }

  private static SortOptions by(String field) {
    return SortOptions.of(o -> o.field(f -> f.field(field).order(SortOrder.Asc)));
  }

  /** Links that change each work, from any host, in a stable order. */
  Map<String, List<StoredLink>> effects(Collection<String> ids) throws IOException {
    List<StoredLink> links = new ArrayList<>();
    Query query = DeriveQueries.all(to(ids), DeriveQueries.anyOf(Fields.RELATION, EFFECTS));
    new FullScan(index, query, List.of(), PAGE)
        .run(
            cluster.client(),
            page -> {
              page.forEach(
                  hit -> links.add(Json.MAPPER.treeToValue(hit.source(), StoredLink.class)));
              return true;
            });
    links.sort(EffectOrder.INSTANCE);
    Map<String, List<StoredLink>> effects = new HashMap<>();
    links.forEach(link -> effects.computeIfAbsent(work(link), _ -> new ArrayList<>()).add(link));
    return effects;
  }

  /** Works that these acts affect, by their own text or that of others. */
  Set<String> affectedBy(Collection<String> actors) throws IOException {
    Set<String> affected = new TreeSet<>();
    if (!actors.isEmpty()) {
      Query acting =
          DeriveQueries.any(
              DeriveQueries.anyOf(Fields.HOST_ID, actors),
              DeriveQueries.anyOf(Fields.SOURCE_WORKS, actors));
      buckets(
          DeriveQueries.all(acting, DeriveQueries.anyOf(Fields.RELATION, EFFECTS)),
          Map.of(WORKS, Fields.TARGET_WORKS),
          key -> affected.add(word(key, WORKS)));
    }
    return affected;
  }

  private static String work(StoredLink link) {
    return link.leads().orElseThrow().target().works().getFirst();
  }

  /** What the links of some documents lead to. */
  record Outgoing(
      Map<String, Set<String>> cites,
      Map<String, Set<String>> inFull,
      Map<String, Set<String>> touches) {
    List<String> cites(String host) {
      return List.copyOf(cites.getOrDefault(host, Set.of()));
    }

    List<String> citesByName(String host) {
      Set<String> named = new TreeSet<>(cites.getOrDefault(host, Set.of()));
      named.removeAll(inFull.getOrDefault(host, Set.of()));
      return List.copyOf(named);
    }

    List<String> touches(String host) {
      return List.copyOf(touches.getOrDefault(host, Set.of()));
    }
  }

  Outgoing from(Collection<String> hosts) throws IOException {
    var outgoing = new Outgoing(new HashMap<>(), new HashMap<>(), new HashMap<>());
    if (hosts.isEmpty()) {
      return outgoing;
    }
    Query own = DeriveQueries.anyOf(Fields.HOST_ID, hosts);
    buckets(
        own,
        Map.of(
            HOSTS,
            Fields.HOST_ID,
            STATE,
            Fields.TARGET_STATE,
            WORKS,
            Fields.TARGET_WORKS,
            FORM,
            Fields.TARGET_KIND),
        key -> {
          String host = word(key, HOSTS);
          String work = word(key, WORKS);
          add(outgoing.touches(), host, work);
          if (!word(key, STATE).equals(StoredLead.State.AMBIGUOUS.name())) {
            add(outgoing.cites(), host, work);
            if (IN_FULL.contains(word(key, FORM))) {
              add(outgoing.inFull(), host, work);
            }
          }
        });
    buckets(
        DeriveQueries.all(own, DeriveQueries.exists(Fields.SOURCE_STATE)),
        Map.of(HOSTS, Fields.HOST_ID, WORKS, Fields.SOURCE_WORKS),
        key -> add(outgoing.touches(), word(key, HOSTS), word(key, WORKS)));
    return outgoing;
  }

  private static void add(Map<String, Set<String>> to, String host, String work) {
    if (!host.equals(work)) {
      to.computeIfAbsent(host, _ -> new TreeSet<>()).add(work);
    }
  }

  private static String word(Map<String, FieldValue> key, String name) {
    return Objects.requireNonNull(key.get(name)).stringValue();
  }

  /** All combinations of the values of some fields, however many there are. */
  private void buckets(
      Query query, Map<String, String> fields, Consumer<Map<String, FieldValue>> reader)
      throws IOException {
    List<Map<String, CompositeAggregationSource>> sources = new ArrayList<>();
    new LinkedHashSet<>(fields.keySet())
        .forEach(name ->
            sources.add(
                Map.of(
                    name,
                    CompositeAggregationSource.of(
                        c -> c.terms(t -> t.field(Objects.requireNonNull(fields.get(name))))))));
    Optional<Map<String, FieldValue>> after = Optional.empty();
    List<CompositeBucket> found;
    do {
      Optional<Map<String, FieldValue>> last = after;
      var answer =
          CompleteSearches.search(
              cluster.client(),
              SearchRequest.of(s ->
                  s.index(index)
                      .size(0)
                      .query(query)
                      .aggregations(
                          WORKS,
                          a ->
                              a.composite(c -> {
                                last.ifPresent(c::after);
                                return c.size(BUCKETS).sources(sources);
                              }))),
              ObjectNode.class);
      found =
          Objects.requireNonNull(answer.aggregations().get(WORKS)).composite().buckets().array();
      found.forEach(bucket -> reader.accept(bucket.key()));
      after = found.isEmpty() ? Optional.empty() : Optional.of(found.getLast().key());
    } while (found.size() == BUCKETS);
  }
}
