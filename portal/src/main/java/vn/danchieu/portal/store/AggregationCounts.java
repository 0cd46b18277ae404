package vn.danchieu.portal.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.LongTermsBucket;
import org.opensearch.client.opensearch._types.aggregations.StringTermsBucket;

/** Reads what aggregations counted. */
public final class AggregationCounts {
  private AggregationCounts() {}

  public static List<StringTermsBucket> terms(Map<String, Aggregate> aggregations, String name) {
    Aggregate counted = aggregations.get(name);
    return counted == null ? List.of() : counted.sterms().buckets().array();
  }

  /** How many belong to values that were not told. */
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

  /** How many different values there are. */
  public static long distinct(Map<String, Aggregate> aggregations, String name) {
    Aggregate counted = aggregations.get(name);
    return counted == null ? 0 : counted.cardinality().value();
  }

  public static long distinct(StringTermsBucket bucket, String name) {
    Aggregate counted = bucket.aggregations().get(name);
    return counted == null ? bucket.docCount() : counted.cardinality().value();
  }
}
