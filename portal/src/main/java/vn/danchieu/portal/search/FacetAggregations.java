package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.search.Facets.Count;
import vn.danchieu.portal.store.AggregationCounts;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.validity.State;

/** Builds facet aggregations and reads their counts. */
final class FacetAggregations {
  private static final int MOST_VALUES = 60;
  private static final String VALUES = "values";
  private static final String NAMES = "names";
  private static final String NAMED = "named";

  private FacetAggregations() {}

  static void ask(SearchRequest.Builder request, Filters filters, Filters.Scope scope) {
    for (Facet facet : Facet.values()) {
      List<Query> others = filters.but(facet, scope);
      switch (facet) {
        case TYPE, YEAR, LINE, SUBJECT ->
            request.aggregations(facet.name(), narrowed(others, VALUES, values(facet)));
        case STATE -> request.aggregations(facet.name(), states(others, scope));
        case ISSUER -> {
          request.aggregations(facet.name(), narrowed(others, VALUES, values(facet)));
          request.aggregations(NAMED, narrowed(nameless(others), VALUES, terms(Fields.ISSUER)));
        }
      }
    }
  }

  private static Aggregation states(List<Query> others, Filters.Scope scope) {
    Map<String, Aggregation> each = new LinkedHashMap<>();
    for (State state : State.values()) {
      each.put(state.code(), Aggregation.of(a -> a.filter(scope.in(state))));
    }
    return Aggregation.of(a -> a.filter(Queries.allOf(others)).aggregations(each));
  }

  static Map<Facet, List<Count>> read(Map<String, Aggregate> counted) {
    Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
    if (!counted.isEmpty()) {
      Stream.of(Facet.values()).forEach(facet -> counts.put(facet, read(counted, facet)));
    }
    return counts;
  }

  /** Values of works that OpenSearch did not count. */
  static Map<Facet, List<Count>> of(List<StoredWork> works, LocalDate on) {
    Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, works.stream().flatMap(work -> values(facet, work, on)).toList());
    }
    return counts;
  }

  private static Stream<Count> values(Facet facet, StoredWork work, LocalDate on) {
    StoredDocument document = work.document();
    return switch (facet) {
      case TYPE -> document.type().stream().map(FacetAggregations::once);
      case YEAR -> document.year().stream().map(year -> once(year.toString()));
      case LINE -> document.line().stream().map(FacetAggregations::once);
      case SUBJECT -> document.subjects().stream().map(FacetAggregations::once);
      case STATE -> Stream.of(once(Standings.shortly(work).on(on).state().code()));
      case ISSUER ->
          document.issuerId().or(document::issuer).stream()
              .map(id -> new Count(id, document.issuer(), 1));
    };
  }

  private static Count once(String value) {
    return new Count(value, Optional.empty(), 1);
  }

  static Aggregation narrowed(List<Query> filters, String name, Aggregation inner) {
    return Aggregation.of(a -> a.filter(Queries.allOf(filters)).aggregations(name, inner));
  }

  private static Aggregation values(Facet facet) {
    return switch (facet) {
      case TYPE, LINE, SUBJECT, STATE -> terms(facet.field());
      case YEAR ->
          Aggregation.of(a ->
              a.terms(t ->
                  t.field(facet.field())
                      .size(MOST_VALUES)
                      .order(List.of(Map.of("_key", SortOrder.Desc)))));
      case ISSUER ->
          Aggregation.of(a ->
              a.terms(t ->
                      t.field(facet.field())
                          .size(MOST_VALUES)
                          .shardSize(AggregationCounts.FROM_EACH_SHARD))
                  .aggregations(NAMES, n -> n.terms(t -> t.field(Fields.ISSUER).size(1))));
    };
  }

  private static Aggregation terms(String field) {
    return AggregationCounts.mostFrequent(field, MOST_VALUES);
  }

  /** Restricts to documents whose issuer has no id in the vocabulary; these are counted by name. */
  private static List<Query> nameless(List<Query> others) {
    List<Query> filters = new ArrayList<>(others);
    filters.add(
        Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field(Fields.ISSUER_ID))))));
    return filters;
  }

  private static List<Count> read(Map<String, Aggregate> counted, Facet facet) {
    return switch (facet) {
      case TYPE, LINE, SUBJECT -> strings(counted, facet.name());
      case STATE -> states(counted);
      case YEAR ->
          AggregationCounts.numbers(inside(counted, facet.name()), VALUES).stream()
              .map(b -> new Count(b.key().signed().toString(), Optional.empty(), b.docCount()))
              .toList();
      case ISSUER ->
          Stream.concat(issuers(counted), strings(counted, NAMED).stream())
              .sorted(Comparator.comparingLong(Count::count).reversed())
              .toList();
    };
  }

  /** The most frequent first. */
  private static List<Count> states(Map<String, Aggregate> counted) {
    return inside(counted, Facet.STATE.name()).entrySet().stream()
        .map(e -> new Count(e.getKey(), Optional.empty(), e.getValue().filter().docCount()))
        .filter(count -> count.count() > 0)
        .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
        .toList();
  }

  private static List<Count> strings(Map<String, Aggregate> counted, String name) {
    return AggregationCounts.terms(inside(counted, name), VALUES).stream()
        .map(b -> new Count(b.key(), Optional.empty(), b.docCount()))
        .toList();
  }

  private static Stream<Count> issuers(Map<String, Aggregate> counted) {
    return AggregationCounts.terms(inside(counted, Facet.ISSUER.name()), VALUES).stream()
        .map(b ->
            new Count(
                b.key(),
                AggregationCounts.terms(b.aggregations(), NAMES).stream()
                    .findFirst()
                    .map(n -> n.key()),
                b.docCount()));
  }

  static Map<String, Aggregate> inside(Map<String, Aggregate> counted, String name) {
    Aggregate found = counted.get(name);
    return found == null ? Map.of() : found.filter().aggregations();
  }
}
