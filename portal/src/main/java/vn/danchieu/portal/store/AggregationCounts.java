package vn.danchieu.portal.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.aggregations.LongTermsBucket;
import org.opensearch.client.opensearch._types.aggregations.StringTermsBucket;

/** Asks for counts by value, and reads what aggregations counted. */
public final class AggregationCounts {
  /**
   * Buckets that each shard and slice returns; with fewer, values frequent in total and rare in
   * each would be counted too low.
   */
  public static final int FROM_EACH_SHARD = 5_000;

  private AggregationCounts() {}

  /** The most frequent values of a field; exact if it has at most {@link #FROM_EACH_SHARD}. */
  public static Aggregation mostFrequent(String field, int most) {
    return Aggregation.of(a -> a.terms(t -> t.field(field).size(most).shardSize(FROM_EACH_SHARD)));
  }

  public static List<StringTermsBucket> terms(Map<String, Aggregate> aggregations, String name) {
    Aggregate counted = aggregations.get(name);
    return counted == null ? List.of() : counted.sterms().buckets().array();
  }

  /** Documents with values outside the returned buckets. */
  public static long others(Map<String, Aggregate> aggregations, String name) {
    Aggregate counted = aggregations.get(name);
    return counted == null ? 0 : counted.sterms().sumOtherDocCount();
  }

  public static Optional<Double> sum(Map<String, Aggregate> aggregations, String name) {
    return Optional.ofNullable(aggregations.get(name)).map(counted -> counted.sum().value());
  }

  public static List<LongTermsBucket> numbers(Map<String, Aggregate> aggregations, String name) {
    Aggregate counted = aggregations.get(name);
    return counted == null ? List.of() : counted.lterms().buckets().array();
  }
}
