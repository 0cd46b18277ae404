package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Fields;
import vn.danchieu.portal.search.Facets.Count;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;
import vn.danchieu.validity.State;

/** What the register of works knows of many documents at once: states on a day, citations. */
@Component
class WorkFacts {
  private final Store store;

  WorkFacts(Store store) {
    this.store = store;
  }

  /** How many of these are in each state on a day, the most frequent first. */
  List<Count> states(Collection<String> ids, LocalDate on) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var response =
        store.search(
            SearchRequest.of(s -> {
              s.index(store.indices().works()).size(0).query(Queries.anyOf(Fields.ID, ids));
              for (State state : State.values()) {
                s.aggregations(state.code(), a -> a.filter(in(state, on)));
              }
              return s;
            }),
            JsonNode.class);
    List<Count> counts = new ArrayList<>();
    response
        .aggregations()
        .forEach((code, counted) ->
            counts.add(new Count(code, java.util.Optional.empty(), counted.filter().docCount())));
    return counts.stream()
        .filter(count -> count.count() > 0)
        .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
        .toList();
  }

  /** Those of these that are in one of the states on a day; all, where no state is asked for. */
  Matches narrowed(Matches matches, Set<State> states, LocalDate on) {
    return states.isEmpty()
        ? matches
        : matches.narrowedTo(ids(matches.ids(), states, on, Fields.ID, SortOrder.Asc));
  }

  /** The same, the most cited first. */
  Matches mostCited(Matches matches, Set<State> states, LocalDate on) {
    return matches.narrowedTo(ids(matches.ids(), states, on, Fields.CITED_BY, SortOrder.Desc));
  }

  private List<String> ids(
      List<String> ids, Set<State> states, LocalDate on, String by, SortOrder order) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Query> filters = new ArrayList<>(List.of(Queries.anyOf(Fields.ID, ids)));
    if (!states.isEmpty()) {
      filters.add(Queries.either(states.stream().map(state -> in(state, on)).toList()));
    }
    return store
        .search(
            SearchRequest.of(s ->
                s.index(store.indices().works())
                    .query(Queries.allOf(filters))
                    .size(ids.size())
                    .source(c -> c.fetch(false))
                    .sort(o -> o.field(f -> f.field(by).order(order)))
                    .sort(o -> o.field(f -> f.field(Fields.ISSUED).order(SortOrder.Desc)))
                    .sort(o -> o.field(f -> f.field(Fields.ID).order(SortOrder.Asc)))),
            JsonNode.class)
        .hits()
        .hits()
        .stream()
        .map(Hit::id)
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private static Query in(State state, LocalDate on) {
    return Queries.is(Fields.STATES + "." + state.code(), on.toString());
  }
}
