package vn.danchieu.portal.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Fields;

/** Tells that something was loaded, so that what was worked out before is worked out anew. */
@Component
public class Edition {
  /** How long a load may stay unseen; asking at every search would cost every reader. */
  private static final Duration UNSEEN = Duration.ofSeconds(5);

  /** {@code loadedAt} is in seconds: within them another write may follow that looks the same. */
  private static final Duration UNSETTLED = Duration.ofSeconds(2);

  private final Store store;
  private final Clock clock;
  private volatile Read last = new Read("", Instant.EPOCH);

  Edition(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  private record Read(String value, Instant at) {}

  /** The same as long as nothing was loaded. */
  public String current() {
    Read known = last;
    Instant now = clock.instant();
    if (Duration.between(known.at(), now).compareTo(UNSEEN) > 0) {
      known = new Read(read(now), now);
      last = known;
    }
    return known.value();
  }

  /** What was seen last is known to be outdated. */
  public void outdated() {
    last = new Read("", Instant.EPOCH);
  }

  private String read(Instant now) {
    var response =
        store.search(
            SearchRequest.of(s ->
                s.index(store.indices().documents())
                    .size(0)
                    .trackTotalHits(t -> t.enabled(true))
                    .aggregations("latest", a -> a.max(m -> m.field(Fields.LOADED_AT)))),
            JsonNode.class);
    var total = response.hits().total();
    Double latest = Counts.highest(response.aggregations(), "latest").orElse(0.0);
    boolean settled = latest < now.minus(UNSETTLED).toEpochMilli();
    return "%d %.0f %d"
        .formatted(total == null ? 0 : total.value(), latest, settled ? 0 : now.toEpochMilli());
  }
}
