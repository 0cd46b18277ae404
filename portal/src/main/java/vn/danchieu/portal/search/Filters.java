package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import vn.danchieu.index.Fields;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.validity.State;

/**
 * To what results are narrowed down: of one facet any of the chosen values, of several facets each.
 *
 * @param since issued on this day or later
 * @param until issued on this day or earlier
 */
public record Filters(
    Map<Facet, List<String>> chosen, Optional<LocalDate> since, Optional<LocalDate> until) {
  public static final Filters NONE = new Filters(Map.of(), Optional.empty(), Optional.empty());

  public Filters {
    Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        copy.put(facet, List.copyOf(values));
      }
    });
    chosen = Map.copyOf(copy);
  }

  public List<String> of(Facet facet) {
    return chosen.getOrDefault(facet, List.of());
  }

  public boolean isEmpty() {
    return chosen.isEmpty() && since.isEmpty() && until.isEmpty();
  }

  public boolean has(Facet facet, String value) {
    return of(facet).contains(value);
  }

  /** The same with this value, or without it if it was there. */
  public Filters toggled(Facet facet, String value) {
    Set<String> values = new LinkedHashSet<>(of(facet));
    if (!values.remove(value)) {
      values.add(value);
    }
    Map<Facet, List<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(chosen);
    changed.put(facet, List.copyOf(values));
    return new Filters(changed, since, until);
  }

  /** The same whenever issued. */
  public Filters ofAnyDay() {
    return new Filters(chosen, Optional.empty(), Optional.empty());
  }

  Set<State> states() {
    return of(Facet.STATE).stream()
        .map(State::ofCode)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** Which of the chosen the index can be asked for, with one facet left out. */
  List<Query> storedBut(Facet left) {
    List<Query> queries = new ArrayList<>();
    Stream.of(Facet.values())
        .filter(facet -> facet != left && facet.stored() && !of(facet).isEmpty())
        .forEach(facet -> queries.add(query(facet)));
    return queries;
  }

  /** All that the index can be asked for. */
  List<Query> stored() {
    List<Query> queries = storedBut(Facet.STATE);
    queries.addAll(days());
    return queries;
  }

  List<Query> days() {
    if (since.isEmpty() && until.isEmpty()) {
      return List.of();
    }
    return List.of(
        Query.of(q ->
            q.range(r -> {
              r.field(Fields.ISSUED);
              since.ifPresent(day -> r.gte(org.opensearch.client.json.JsonData.of(day.toString())));
              until.ifPresent(day -> r.lte(org.opensearch.client.json.JsonData.of(day.toString())));
              return r;
            })));
  }

  private Query query(Facet facet) {
    if (facet != Facet.ISSUER) {
      return Queries.anyOf(facet.field(), of(facet));
    }
    List<String> bodies = of(facet).stream().flatMap(Lineage::bodies).distinct().toList();
    return Queries.either(
        List.of(Queries.anyOf(facet.field(), bodies), Queries.anyOf(Fields.ISSUER, bodies)));
  }
}
