package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
import vn.danchieu.portal.search.Facets.Count;
import vn.danchieu.portal.store.Counts;
import vn.danchieu.portal.store.Queries;

/** Has OpenSearch count by what the index stores, and reads the counts. */
final class Tallies {
  private static final int MOST_VALUES = 60;
  private static final String VALUES = "values";
  private static final String NAMES = "names";
  private static final String NAMED = "named";

  private Tallies() {}

  static void ask(SearchRequest.Builder request, Filters filters) {
    stored()
        .forEach(facet -> {
          List<Query> others = filters.storedBut(facet);
          request.aggregations(facet.name(), narrowed(others, VALUES, values(facet)));
          if (facet == Facet.ISSUER) {
            request.aggregations(NAMED, narrowed(nameless(others), VALUES, terms(Fields.ISSUER)));
          }
        });
  }

  static Map<Facet, List<Count>> read(Map<String, Aggregate> counted) {
    Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
    stored().forEach(facet -> counts.put(facet, read(counted, facet)));
    return counts;
  }

  private static Stream<Facet> stored() {
    return Stream.of(Facet.values()).filter(Facet::stored);
  }

  static Aggregation narrowed(List<Query> filters, String name, Aggregation inner) {
    return Aggregation.of(a -> a.filter(Queries.allOf(filters)).aggregations(name, inner));
  }

  private static Aggregation values(Facet facet) {
    return switch (facet) {
      case TYPE, LINE, STATE, SUBJECT -> terms(facet.field());
      case YEAR ->
          Aggregation.of(a ->
              a.terms(t ->
                  t.field(facet.field())
                      .size(MOST_VALUES)
                      .order(List.of(Map.of("_key", SortOrder.Desc)))));
      case ISSUER ->
          Aggregation.of(a ->
              a.terms(t -> t.field(facet.field()).size(MOST_VALUES))
                  .aggregations(NAMES, n -> n.terms(t -> t.field(Fields.ISSUER).size(1))));
    };
  }

  private static Aggregation terms(String field) {
    return Aggregation.of(a -> a.terms(t -> t.field(field).size(MOST_VALUES)));
  }

  /** Issuers that the vocabulary does not know: they are counted by their name. */
  private static List<Query> nameless(List<Query> others) {
    List<Query> filters = new ArrayList<>(others);
    filters.add(
        Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field(Fields.ISSUER_ID))))));
    return filters;
  }

  private static List<Count> read(Map<String, Aggregate> counted, Facet facet) {
    return switch (facet) {
      case TYPE, LINE, STATE, SUBJECT -> strings(counted, facet.name());
      case YEAR ->
          Counts.numbers(inside(counted, facet.name()), VALUES).stream()
              .map(b -> new Count(b.key().signed().toString(), Optional.empty(), b.docCount()))
              .toList();
      case ISSUER ->
          Stream.concat(issuers(counted), strings(counted, NAMED).stream())
              .sorted(Comparator.comparingLong(Count::count).reversed())
              .toList();
    };
  }

  private static List<Count> strings(Map<String, Aggregate> counted, String name) {
    return Counts.terms(inside(counted, name), VALUES).stream()
        .map(b -> new Count(b.key(), Optional.empty(), b.docCount()))
        .toList();
  }

  private static Stream<Count> issuers(Map<String, Aggregate> counted) {
    return Counts.terms(inside(counted, Facet.ISSUER.name()), VALUES).stream()
        .map(b ->
            new Count(
                b.key(),
                Counts.terms(b.aggregations(), NAMES).stream().findFirst().map(n -> n.key()),
                b.docCount()));
  }

  static Map<String, Aggregate> inside(Map<String, Aggregate> counted, String name) {
    Aggregate found = counted.get(name);
    return found == null ? Map.of() : found.filter().aggregations();
  }
}
