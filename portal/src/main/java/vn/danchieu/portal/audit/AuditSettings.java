package vn.danchieu.portal.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * @param kept how long a line is kept
 */
@ConfigurationProperties("danchieu.audit")
record AuditSettings(Duration kept) {
  private static final Duration LEAST = Duration.ofDays(31);

  AuditSettings {
    Assert.isTrue(
        kept.compareTo(LEAST) >= 0,
        "danchieu.audit.kept is shorter than a month, which the database refuses. Name 31d or"
            + " more.");
  }
}
