package vn.danchieu.indexer.cluster;

import java.time.Duration;
import java.util.Optional;
import vn.danchieu.indexer.report.Stopped;

/** How many writes have not found their end, and whether they ever will. */
final class Outstanding {
  private long count;
  private Optional<Stopped> stopped = Optional.empty();

  synchronized void more() {
    count++;
  }

  synchronized void fewer() {
    count--;
    if (count == 0) {
      notifyAll();
    }
  }

  synchronized void stop(Stopped reason) {
    stopped = stopped.or(() -> Optional.of(reason));
    notifyAll();
  }

  synchronized void failIfStopped() {
    stopped.ifPresent(reason -> {
      throw reason;
    });
  }

  /** Whether nothing is left, now or soon. */
  synchronized boolean isNoneAfter(Duration soon) {
    if (count > 0 && stopped.isEmpty()) {
      try {
        wait(soon.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        stopped = Optional.of(new Stopped("Việc nạp bị ngắt giữa chừng. Nạp lại để làm tiếp."));
      }
    }
    return count == 0;
  }
}
