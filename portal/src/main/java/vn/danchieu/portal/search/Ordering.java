package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import vn.danchieu.index.Fields;
import vn.danchieu.portal.store.Queries;

/**
 * Puts results in their order and cuts out what is wanted of them.
 *
 * @param given the ids of what is wanted, in their order, where the index does not know it
 */
record Ordering(Wanted wanted, Optional<List<String>> given) {

  static Ordering of(Wanted wanted) {
    return new Ordering(wanted, Optional.empty());
  }

  /** What is wanted of all these, which stand in their order. */
  static Ordering within(Wanted wanted, List<String> all) {
    int from = Math.min(wanted.position(), all.size());
    int to = Math.min(from + wanted.size(), all.size());
    return new Ordering(wanted, Optional.of(all.subList(from, to)));
  }

  void into(SearchRequest.Builder request) {
    request.size(wanted.size());
    switch (wanted.order()) {
      case RELEVANCE -> {
        request.sort(o -> o.score(c -> c.order(SortOrder.Desc)));
        // The newer of two that fit alike.
        byDay(request, SortOrder.Desc);
      }
      case NEWEST, CITED -> byDay(request, SortOrder.Desc);
      case OLDEST -> byDay(request, SortOrder.Asc);
    }
    // Always in the same order.
    request.sort(o -> o.field(f -> f.field(Fields.ID).order(SortOrder.Asc)));
    if (given.isEmpty()) {
      wanted
          .after()
          .ifPresentOrElse(
              cursor -> request.searchAfter(cursor.values()), () -> request.from(wanted.from()));
    }
  }

  private static void byDay(SearchRequest.Builder request, SortOrder order) {
    request.sort(o -> o.field(f -> f.field(Fields.ISSUED).order(order)));
  }

  List<Query> narrowed(List<Query> filters) {
    List<Query> all = new ArrayList<>(filters);
    given.ifPresent(ids -> all.add(Queries.anyOf(Fields.ID, ids)));
    return all;
  }

  List<Found.DocumentHit> arranged(List<Found.DocumentHit> hits) {
    return given
        .map(ids ->
            hits.stream()
                .sorted(Comparator.comparingInt(hit -> ids.indexOf(hit.document().id())))
                .toList())
        .orElse(hits);
  }

  static <T> Optional<Cursor> next(Wanted wanted, List<Hit<T>> hits) {
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Cursor(wanted.order(), wanted.position() + hits.size(), hits.getLast().sort()));
  }

  /** Where only the place in the list tells. */
  static Optional<Cursor> next(Wanted wanted, int count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(new Cursor(wanted.order(), wanted.position() + count, List.of()));
  }
}
