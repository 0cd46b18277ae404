package vn.danchieu.portal.door;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.door.Refused.Reason;

/** Keeps one client from taking what all share. */
@Component
final class Rates {
  /** Who has one address of IPv6 has as many as a network of 64 bits holds. */
  private static final int NETWORK = 8;

  private static final int LENGTH = 16;
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
  void count(String address, Cost cost) {
    if (!settings.enabled() || cost == Cost.FREE || settings.exempt().contains(address)) {
      return;
    }
    var probe = buckets.get(client(address)).tryConsumeAndReturnRemaining(settings.weight(cost));
    if (!probe.isConsumed()) {
      Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
      throw Refused.until(Reason.RATE, wait.plusMillis(999));
    }
  }

  /** An address of IPv4, or the network of one of IPv6. */
  static String client(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return bytes.length == LENGTH ? HexFormat.of().formatHex(bytes, 0, NETWORK) : address;
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
