package vn.danchieu.portal.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Well when OpenSearch answers and the indices are there. */
@Component("opensearch")
class StoreHealth implements HealthIndicator {
  private final Documents documents;

  StoreHealth(Documents documents) {
    this.documents = documents;
  }

  @Override
  public Health health() {
    try {
      documents.newest(0);
      return Health.up().build();
    } catch (StoreAway away) {
      return Health.down().withDetail("reason", away.reason()).build();
    }
  }
}
