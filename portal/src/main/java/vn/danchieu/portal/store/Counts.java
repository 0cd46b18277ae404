package vn.danchieu.portal.store;

import java.util.List;
import java.util.Map;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.StringTermsBucket;

/** Reads what aggregations counted. */
public final class Counts {
  private Counts() {}

  public static List<StringTermsBucket> terms(Map<String, Aggregate> aggregations, String name) {
    Aggregate counted = aggregations.get(name);
    return counted == null ? List.of() : counted.sterms().buckets().array();
  }

  public static long distinct(StringTermsBucket bucket, String name) {
    Aggregate counted = bucket.aggregations().get(name);
    return counted == null ? bucket.docCount() : counted.cardinality().value();
  }
}
