package vn.danchieu.portal.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import vn.danchieu.index.Fields;

/** Applies the order and the page of results to a request. */
final class Ordering {
  private Ordering() {}

  /** Those that are wanted, in their order. */
  static void into(SearchRequest.Builder request, PageRequest wanted) {
    by(request, wanted.order());
    request.size(wanted.size());
    wanted
        .after()
        .filter(cursor -> !cursor.values().isEmpty())
        .ifPresentOrElse(
            cursor -> request.searchAfter(cursor.values()), () -> request.from(wanted.from()));
  }

  static void by(SearchRequest.Builder request, PageRequest.Order order) {
    switch (order) {
      case RELEVANCE -> {
        request.sort(o -> o.score(c -> c.order(SortOrder.Desc)));
        // Of equal matches the newer first.
        byDay(request, SortOrder.Desc);
      }
      case CITED -> {
        request.sort(o ->
            o.field(
                f -> f.field(Fields.CITED_BY).order(SortOrder.Desc).missing(FieldValue.of(0L))));
        byDay(request, SortOrder.Desc);
      }
      case NEWEST -> byDay(request, SortOrder.Desc);
      case OLDEST -> byDay(request, SortOrder.Asc);
    }
    // A final key makes the order total.
    request.sort(o -> o.field(f -> f.field(Fields.ID).order(SortOrder.Asc)));
  }

  private static void byDay(SearchRequest.Builder request, SortOrder order) {
    request.sort(o -> o.field(f -> f.field(Fields.ISSUED).order(order)));
  }

  /** The order of the values by which OpenSearch put results in this one. */
  static Comparator<List<FieldValue>> comparator(PageRequest.Order order) {
    return (one, other) -> {
      int last = Math.min(one.size(), other.size()) - 1;
      for (int i = 0; i < last; i++) {
        int compared = Double.compare(number(one.get(i)), number(other.get(i)));
        if (compared != 0) {
          return order == PageRequest.Order.OLDEST ? compared : -compared;
        }
      }
      return last < 0 ? 0 : id(one.get(last)).compareTo(id(other.get(last)));
    };
  }

  private static double number(FieldValue value) {
    return value.isLong()
        ? value.longValue()
        : value.isDouble() ? value.doubleValue() : Long.MIN_VALUE;
  }

  private static String id(FieldValue value) {
    return value.isString() ? value.stringValue() : value._toJsonString();
  }

  static Optional<Cursor> next(PageRequest wanted, List<? extends Hit<?>> hits) {
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Cursor(wanted.order(), wanted.position() + hits.size(), hits.getLast().sort()));
  }
}
