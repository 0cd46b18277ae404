package vn.danchieu.portal.link;

import java.util.concurrent.atomic.AtomicBoolean;
import vn.danchieu.portal.store.StoreAway;

/** Does one thing at a time beside the readers; what comes meanwhile is left to a later time. */
final class Background {
  private final AtomicBoolean busy = new AtomicBoolean();

  void start(Runnable work) {
    if (busy.compareAndSet(false, true)) {
      Thread.ofVirtual().start(() -> run(work));
    }
  }

  private void run(Runnable work) {
    try {
      work.run();
    } catch (StoreAway _) {
      // Readers are told when they ask themselves.
    } finally {
      busy.set(false);
    }
  }
}
