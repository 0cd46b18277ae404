package vn.danchieu.indexer.cluster;

import java.time.Duration;
import java.util.Optional;
import vn.danchieu.indexer.report.LoadStopped;

/** Counts pending writes and records whether writing has stopped. */
final class OutstandingWrites {
  private long count;
  private Optional<LoadStopped> stopped = Optional.empty();

  synchronized void more() {
    count++;
  }

  synchronized void fewer() {
    count--;
    if (count == 0) {
      notifyAll();
    }
  }

  synchronized void stop(LoadStopped reason) {
    stopped = stopped.or(() -> Optional.of(reason));
    notifyAll();
  }

  synchronized void failIfStopped() {
    stopped.ifPresent(reason -> {
      throw reason;
    });
  }

  /** Waits at most so long; whether nothing is pending then. */
  synchronized boolean isNoneAfter(Duration soon) {
    if (count > 0 && stopped.isEmpty()) {
      try {
        wait(soon.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        stopped = Optional.of(new LoadStopped("Việc nạp bị ngắt giữa chừng. Nạp lại để làm tiếp."));
      }
    }
    return count == 0;
  }
}
