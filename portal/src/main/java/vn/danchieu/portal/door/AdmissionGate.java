package vn.danchieu.portal.door;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.danchieu.portal.door.Refused.Reason;

/** Limits concurrent work: a full gate makes callers wait a moment and then refuses them. */
public final class AdmissionGate {
  private static final Duration AGAIN = Duration.ofSeconds(3);

  private final Semaphore free;
  private final Duration queue;

  /**
   * @param queue how long is waited for a turn
   */
  public AdmissionGate(int turns, Duration queue) {
    this.free = new Semaphore(turns, true);
    this.queue = queue;
  }

  /** A permit; closing it returns it. */
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /** Throws {@link Refused} where no turn becomes free in time. */
  public Turn enter() {
    try {
      if (!free.tryAcquire(queue.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Refused.until(Reason.BUSY, AGAIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refused.until(Reason.BUSY, AGAIN);
    }
    return free::release;
  }
}
