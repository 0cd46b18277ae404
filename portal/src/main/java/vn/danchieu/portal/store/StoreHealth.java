package vn.danchieu.portal.store;

import org.opensearch.client.opensearch._types.OpenSearchException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up when OpenSearch answers and every shard can be read. */
@Component("opensearch")
class StoreHealth implements HealthIndicator {
  private final Store store;

  StoreHealth(Store store) {
    this.store = store;
  }

  @Override
  public Health health() {
    try {
      store.check();
      return Health.up().build();
    } catch (StoreAway away) {
      return Health.down().withDetail("reason", away.reason()).build();
    } catch (OpenSearchException refused) {
      return Health.down().withDetail("status", refused.status()).build();
    }
  }
}
