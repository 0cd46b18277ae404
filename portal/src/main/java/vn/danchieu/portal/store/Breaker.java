package vn.danchieu.portal.store;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.danchieu.portal.store.StoreAway.Reason;

/**
 * Circuit breaker for an OpenSearch that is away, so that readers are not made to wait one by one.
 * A call without an answer starts background probes; these open the breaker and close it again. A
 * single slow search locks nobody out, and no reader's request serves as a probe.
 */
final class Breaker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Breaker.class);

  /** A single lost probe opens nothing. */
  private static final int SILENT_PROBES = 2;

  private final Probe probe;
  private final Duration pause;
  private final AtomicBoolean suspected = new AtomicBoolean();
  private volatile boolean open;
  private volatile boolean closed;

  Breaker(Probe probe, Duration pause) {
    this.probe = probe;
    this.pause = pause;
  }

  /** Asks whether there is an answer, whatever it says; returns soon. */
  @FunctionalInterface
  interface Probe {
    boolean isAnswered();
  }

  /**
   * @throws StoreAway while OpenSearch is known to be away
   */
  void pass() {
    if (open) {
      throw new StoreAway(Reason.UNREACHABLE);
    }
  }

  /** A call has had no answer. */
  void unanswered() {
    if (!closed && suspected.compareAndSet(false, true)) {
      Thread.ofVirtual().name("opensearch-probe").start(this::watch);
    }
  }

  private void watch() {
    try {
      int silent = 0;
      while (!closed && !probe.isAnswered()) {
        silent++;
        if (silent == SILENT_PROBES) {
          LOG.warn("OpenSearch does not answer; readers are told at once until it does");
          open = true;
        }
        Thread.sleep(pause);
      }
      if (open) {
        LOG.info("OpenSearch answers again");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      open = false;
      suspected.set(false);
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
