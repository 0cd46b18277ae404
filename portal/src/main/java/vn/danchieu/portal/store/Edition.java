package vn.danchieu.portal.store;

import java.time.Duration;
import java.util.Optional;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells that something was loaded, so that what was worked out before is worked out anew. */
@Component
public class Edition {
  /** How long a load may stay unseen; asking at every search would cost every reader. */
  private static final Duration UNSEEN = Duration.ofSeconds(5);

  /** OpenSearch's own field, counted up in each shard. */
  private static final String WRITE_NUMBER = "_seq_no";

  private final Store store;
  private volatile Optional<Read> last = Optional.empty();

  Edition(Store store) {
    this.store = store;
  }

  /** By a clock that nobody sets. */
  private record Read(String value, long nanos) {
    boolean isFresh() {
      return System.nanoTime() - nanos <= UNSEEN.toNanos();
    }
  }

  /** The same as long as nothing was loaded. */
  public String current() {
    Optional<Read> known = last.filter(Read::isFresh);
    if (known.isEmpty()) {
      known = Optional.of(new Read(read(), System.nanoTime()));
      last = known;
    }
    return known.get().value();
  }

  /** What was seen last is known to be outdated. */
  public void outdated() {
    last = Optional.empty();
  }

  /**
   * Told by the numbers that OpenSearch gives to writes, and not by the times of loads: their
   * machines' clocks may be wrong. Each write raises the number of its document; a rebuild counts
   * anew, in an index of another name.
   */
  private String read() {
    var response =
        store.search(
            SearchRequest.of(s ->
                s.index(store.indices().documents())
                    .size(1)
                    .source(fields -> fields.fetch(false))
                    .trackTotalHits(t -> t.enabled(true))
                    .aggregations("writes", a -> a.sum(m -> m.field(WRITE_NUMBER)))),
            JsonNode.class);
    var total = response.hits().total();
    String index = response.hits().hits().stream().map(hit -> hit.index()).findFirst().orElse("");
    double writes = Counts.sum(response.aggregations(), "writes").orElse(0.0);
    return "%d %.0f %s".formatted(total == null ? 0 : total.value(), writes, index);
  }
}
