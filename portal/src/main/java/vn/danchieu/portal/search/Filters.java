package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import vn.danchieu.index.Fields;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.validity.State;

/**
 * Filters of a search: any of the chosen values within a facet, and all facets together.
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

  /**
   * The fields that filters apply to.
   *
   * @param on the day for which states are asked
   * @param states under which field days are stored by state
   */
  record Scope(LocalDate on, String states) {
    static Scope works(LocalDate on) {
      return new Scope(on, Fields.STATES);
    }

    static Scope provisions(LocalDate on) {
      return new Scope(on, Fields.DOCUMENT_STATES);
    }

    /** What is in this state on the day. */
    Query in(State state) {
      return Queries.is(states + "." + state.code(), on.toString());
    }
  }

  /** The chosen values of every facet but one. */
  List<Query> but(Facet left, Scope scope) {
    return Stream.of(Facet.values())
        .filter(facet -> facet != left)
        .flatMap(facet -> of(facet, scope).stream())
        .toList();
  }

  /** The chosen values of every facet. */
  List<Query> facets(Scope scope) {
    return Stream.of(Facet.values()).flatMap(facet -> of(facet, scope).stream()).toList();
  }

  /** All that was chosen. */
  List<Query> all(Scope scope) {
    List<Query> all = new ArrayList<>(facets(scope));
    all.addAll(days());
    return all;
  }

  List<Query> days() {
    if (since.isEmpty() && until.isEmpty()) {
      return List.of();
    }
    return List.of(
        Query.of(q ->
            q.range(r -> {
              r.field(Fields.ISSUED);
              since.ifPresent(day -> r.gte(JsonData.of(day.toString())));
              until.ifPresent(day -> r.lte(JsonData.of(day.toString())));
              return r;
            })));
  }

  private Optional<Query> of(Facet facet, Scope scope) {
    List<String> values = of(facet);
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            switch (facet) {
              case TYPE, YEAR, LINE, SUBJECT -> Queries.anyOf(facet.field(), values);
              case STATE ->
                  Queries.either(
                      values.stream()
                          .flatMap(code -> State.ofCode(code).stream())
                          .map(scope::in)
                          .toList());
              case ISSUER -> {
                List<String> bodies =
                    values.stream().flatMap(IssuerLineage::bodies).distinct().toList();
                yield Queries.either(
                    List.of(
                        Queries.anyOf(facet.field(), bodies),
                        Queries.anyOf(Fields.ISSUER, bodies)));
              }
            });
  }
}
