package vn.danchieu.portal.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.WithAccounts;

/** Removes, once a day, the lines that are kept no longer, and adds one that says so. */
@WithAccounts
@Component
class Retention implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final Duration FIRST = Duration.ofMinutes(1);

  private final Audit audit;
  private final AuditSettings settings;
  private final Clock clock;
  private final ScheduledExecutorService daily =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("audit").factory());

  Retention(Audit audit, AuditSettings settings, Clock clock) {
    this.audit = audit;
    this.settings = settings;
    this.clock = clock;
    var _ =
        daily.scheduleWithFixedDelay(
            this::prune, FIRST.toSeconds(), Duration.ofDays(1).toSeconds(), TimeUnit.SECONDS);
  }

  void prune() {
    try {
      int removed = audit.prune(clock.instant().minus(settings.kept()));
      if (removed > 0) {
        audit.addFor("", AuditAction.PRUNED, "audit", String.valueOf(removed));
      }
    } catch (DataAccessException e) {
      LOG.warn("The audit could not be pruned; it is tried again in a day.", e);
    }
  }

  @Override
  public void destroy() {
    daily.shutdownNow();
  }
}
