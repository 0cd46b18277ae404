package vn.danchieu.portal.store;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.danchieu.portal.store.StoreAway.Reason;

/** Limits concurrent calls: some more wait a moment, others are refused at once. */
final class CallGate {
  private final Semaphore free;
  private final Semaphore places;
  private final Duration longestWait;

  CallGate(int atOnce, int waiting, Duration longestWait) {
    this.free = new Semaphore(atOnce, true);
    this.places = new Semaphore(atOnce + waiting);
    this.longestWait = longestWait;
  }

  /** What was let through; closing it makes room for another. */
  interface Passage extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * @throws StoreAway where there is no room
   */
  Passage enter() {
    if (!places.tryAcquire()) {
      throw new StoreAway(Reason.BUSY);
    }
    try {
      if (free.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
        return this::leave;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    places.release();
    throw new StoreAway(Reason.BUSY);
  }

  private void leave() {
    free.release();
    places.release();
  }
}
