package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.search.Found.DocumentHit;
import vn.danchieu.portal.store.Batch.Part;

/** Merges additional results into the counted ones, in their order. */
final class Interleaved {
  private Interleaved() {}

  /** A result with the search that found it. */
  record Row(Hit<JsonNode> hit, Part<StoredWork> part) {
    Optional<DocumentHit> shown(HitRows rows) {
      return part.read(hit).map(work -> rows.of(work, TieBreaking.score(hit)));
    }

    private List<FieldValue> place() {
      return hit.sort();
    }
  }

  static List<Row> rows(Part<StoredWork> part) {
    return part.hits().stream().map(hit -> new Row(hit, part)).toList();
  }

  /**
   * Some of those that were counted, in order.
   *
   * @param from how many come before the first of them
   */
  record Counted(int from, List<Row> rows) {}

  /**
   * The page that is wanted.
   *
   * @param counted those up to the end of the page, and at least as many before it as there are
   *     others
   * @param others all of them, in order
   */
  static List<Row> rows(PageRequest wanted, Counted counted, List<Row> others) {
    Comparator<List<FieldValue>> order = Ordering.comparator(wanted.order());
    if (others.isEmpty()) {
      return counted.rows().stream()
          .skip(wanted.after().isPresent() ? 0 : wanted.from() - counted.from())
          .toList();
    }
    if (wanted.after().isPresent()) {
      List<FieldValue> place = wanted.after().get().values();
      return page(wanted, 0, joined(order, counted.rows(), behind(order, others, place)));
    }
    if (counted.from() == 0) {
      return page(wanted, wanted.from(), joined(order, counted.rows(), others));
    }
    if (counted.rows().isEmpty()) {
      return List.of();
    }
    List<Row> behind = behind(order, others, counted.rows().getFirst().place());
    int ahead = counted.from() + others.size() - behind.size();
    return page(wanted, wanted.from() - ahead, joined(order, counted.rows(), behind));
  }

  private static List<Row> behind(
      Comparator<List<FieldValue>> order, List<Row> rows, List<FieldValue> place) {
    return rows.stream().filter(row -> order.compare(row.place(), place) > 0).toList();
  }

  private static List<Row> joined(
      Comparator<List<FieldValue>> order, List<Row> some, List<Row> others) {
    List<Row> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(Comparator.comparing(Row::place, order));
    return all;
  }

  private static List<Row> page(PageRequest wanted, int skipped, List<Row> rows) {
    return rows.stream().skip(Math.max(0, skipped)).limit(wanted.size()).toList();
  }
}
