package vn.danchieu.portal.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.aggregations.StringTermsAggregate;

/**
 * The documents that match, by id.
 *
 * @param looked how many were looked at
 * @param beyond how many more match, which were not looked at
 */
record Matches(List<String> ids, int looked, long beyond) {
  /** The ids of all must travel. */
  static final int MOST = 10_000;

  /** Asks for the ids of all that match. */
  static Aggregation ids(String field) {
    return Aggregation.of(a -> a.terms(t -> t.field(field).size(MOST)));
  }

  static Matches of(Map<String, Aggregate> counted, String name) {
    Optional<StringTermsAggregate> terms =
        Optional.ofNullable(counted.get(name)).map(Aggregate::sterms);
    List<String> ids =
        terms.stream()
            .flatMap(t -> t.buckets().array().stream())
            .map(bucket -> bucket.key())
            .toList();
    long beyond = terms.map(StringTermsAggregate::sumOtherDocCount).orElse(0L);
    return new Matches(ids, ids.size(), beyond);
  }

  Matches narrowedTo(List<String> some) {
    return new Matches(some, looked, beyond);
  }

  /** How many were looked at, where not all were. */
  Optional<Integer> limit() {
    return beyond > 0 ? Optional.of(looked) : Optional.empty();
  }
}
