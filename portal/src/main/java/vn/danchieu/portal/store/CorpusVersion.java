package vn.danchieu.portal.store;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Changes with every load, so that cached results are computed anew. */
@Component
public class CorpusVersion {
  /** A load may go unnoticed this long; asking for each search would slow every reader. */
  private static final Duration UNSEEN = Duration.ofSeconds(5);

  /** OpenSearch's own field, counted up in each shard. */
  private static final String WRITE_NUMBER = "_seq_no";

  private final Store store;

  /** Kept per visible sets: loads of a hidden set must not be noticeable. */
  private final Map<String, Read> last = new ConcurrentHashMap<>();

  CorpusVersion(Store store) {
    this.store = store;
  }

  /** In monotonic time. */
  private record Read(String value, long nanos) {
    boolean isFresh() {
      return System.nanoTime() - nanos <= UNSEEN.toNanos();
    }
  }

  /** The same as long as nothing was loaded. */
  public String current() {
    VisibleIndices sight = store.indices();
    Read known = last.get(sight.name());
    if (known == null || !known.isFresh()) {
      known = new Read(read(sight), System.nanoTime());
      last.put(sight.name(), known);
    }
    return known.value();
  }

  /** What was seen last is known to be outdated. */
  public void outdated() {
    last.clear();
  }

  /**
   * Derived from OpenSearch's write numbers, because clocks of loading machines may be wrong. Each
   * write raises the number of its work, and a rebuild uses an index of another name. Loads write
   * the register of works last.
   */
  private String read(VisibleIndices sight) {
    var response =
        store.search(
            SearchRequest.of(s ->
                s.index(sight.works())
                    .size(1)
                    .source(fields -> fields.fetch(false))
                    .trackTotalHits(t -> t.enabled(true))
                    .aggregations("writes", a -> a.sum(m -> m.field(WRITE_NUMBER)))),
            JsonNode.class);
    var total = response.hits().total();
    String index = response.hits().hits().stream().map(hit -> hit.index()).findFirst().orElse("");
    double writes = AggregationCounts.sum(response.aggregations(), "writes").orElse(0.0);
    String value = "%d %.0f %s".formatted(total == null ? 0 : total.value(), writes, index);
    return sight.count() == 1 ? value : sight.name() + " " + value;
  }
}
