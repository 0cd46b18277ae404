package vn.danchieu.indexer.cluster;

import java.time.Duration;
import java.util.Optional;

/** How long to wait for a cluster that does not take writes now, and when to give up. */
final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(200);
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final Duration patience;
  private Optional<Long> since = Optional.empty();
  private Duration pause = FIRST;

  Backoff(Duration patience) {
    this.patience = patience;
  }

  synchronized void succeeded() {
    since = Optional.empty();
    pause = FIRST;
  }

  /**
   * @return how long to wait before the next try; empty once patience has run out
   */
  synchronized Optional<Duration> failed() {
    long now = System.nanoTime();
    long first = since.orElse(now);
    since = Optional.of(first);
    if (now - first > patience.toNanos()) {
      return Optional.empty();
    }
    Duration current = pause;
    pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
    return Optional.of(current);
  }
}
