package vn.danchieu.portal.report;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.WithAccounts;

/**
 * Keeps one sender, or many, from filling the clerks' list; what is counted is not written down.
 */
@WithAccounts
@Component
class ReportRateLimit {
  private static final int REMEMBERED = 50_000;

  private final LoadingCache<String, Bucket> clients;
  private final Bucket all;

  ReportRateLimit(ReportSettings settings) {
    this.all = bucket(settings.overall(), settings);
    this.clients =
        Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(settings.within())
            .build(_ -> bucket(settings.perClient(), settings));
  }

  private static Bucket bucket(int many, ReportSettings settings) {
    return Bucket.builder()
        .addLimit(Bandwidth.builder().capacity(many).refillGreedy(many, settings.within()).build())
        .build();
  }

  /**
   * Counts a report.
   *
   * @param client an address, or the network of one
   * @return whether it may be kept
   */
  boolean admits(String client) {
    return clients.get(client).tryConsume(1) && all.tryConsume(1);
  }
}
