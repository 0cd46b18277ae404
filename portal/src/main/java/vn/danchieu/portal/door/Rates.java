package vn.danchieu.portal.door;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.door.Refused.Reason;

/** Rate limits by client. */
@Component
final class Rates {
  private static final Duration FORGOTTEN = Duration.ofMinutes(10);

  private final BudgetSettings.Rate settings;
  private final LoadingCache<String, Bucket> buckets;

  Rates(BudgetSettings settings) {
    BudgetSettings.Rate rate = settings.rate();
    this.settings = rate;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(rate.clients())
            .expireAfterAccess(FORGOTTEN)
            .build(_ -> bucket(rate));
  }

  private static Bucket bucket(BudgetSettings.Rate rate) {
    return Bucket.builder()
        .addLimit(
            Bandwidth.builder()
                .capacity(rate.burst())
                .refillGreedy(rate.perSecond(), Duration.ofSeconds(1))
                .build())
        .build();
  }

  /** Throws {@link Refused} where a client has asked too often. */
  void count(String address, RequestCost cost) {
    if (!settings.enabled() || cost == RequestCost.FREE || settings.exempt().contains(address)) {
      return;
    }
    var probe =
        buckets.get(ClientAddress.of(address)).tryConsumeAndReturnRemaining(settings.weight(cost));
    if (!probe.isConsumed()) {
      Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
      throw Refused.until(Reason.RATE, wait.plusMillis(999));
    }
  }
}
