package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.aggregations.StringTermsAggregate;
import vn.danchieu.portal.link.Outline;
import vn.danchieu.portal.search.Facets.Count;
import vn.danchieu.validity.State;

/**
 * What matches, looked at one by one for what no field of the index says: the state on a day and
 * the number of citations.
 *
 * @param documents by document id
 * @param beyond how many more match, which were not looked at
 */
record Matches(Map<String, Outline> documents, long beyond) {
  /** A state is worked out in microseconds once it is known; the ids of all must travel, though. */
  static final int MOST = 10_000;

  private static final Comparator<Map.Entry<String, Outline>> MOST_CITED =
      Comparator.comparingLong((Map.Entry<String, Outline> e) -> e.getValue().citedBy())
          .thenComparing(e -> e.getValue().issued().orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(Map.Entry::getKey);

  /** Asks for the ids of all that match. */
  static Aggregation ids(String field) {
    return Aggregation.of(a -> a.terms(t -> t.field(field).size(MOST)));
  }

  static List<String> ids(Map<String, Aggregate> counted, String name) {
    return terms(counted, name).stream()
        .flatMap(t -> t.buckets().array().stream())
        .map(bucket -> bucket.key())
        .toList();
  }

  /** What is known of these, of all that were counted. */
  static Matches of(Map<String, Outline> known, List<String> ids, long others) {
    return new Matches(known, others + ids.size() - known.size());
  }

  static long others(Map<String, Aggregate> counted, String name) {
    return terms(counted, name).map(StringTermsAggregate::sumOtherDocCount).orElse(0L);
  }

  private static Optional<StringTermsAggregate> terms(Map<String, Aggregate> counted, String name) {
    return Optional.ofNullable(counted.get(name)).map(Aggregate::sterms);
  }

  /** Those in one of these states; all, where no state is asked for. */
  Matches in(Set<State> states, LocalDate on) {
    if (states.isEmpty()) {
      return this;
    }
    Map<String, Outline> kept = new java.util.HashMap<>(documents);
    kept.values().removeIf(outline -> !states.contains(outline.course().on(on)));
    return new Matches(kept, beyond);
  }

  List<String> mostCitedFirst() {
    return documents.entrySet().stream().sorted(MOST_CITED).map(Map.Entry::getKey).toList();
  }

  /** How many were looked at, where not all were. */
  Optional<Integer> limit() {
    return beyond > 0 ? Optional.of(documents.size()) : Optional.empty();
  }

  List<Count> states(LocalDate on) {
    Map<State, Long> counts = new EnumMap<>(State.class);
    documents.values().forEach(o -> counts.merge(o.course().on(on), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(e -> new Count(e.getKey().code(), Optional.empty(), e.getValue()))
        .sorted(Comparator.comparingLong(Count::count).reversed())
        .toList();
  }
}
