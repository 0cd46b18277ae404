package vn.danchieu.portal.door;

import java.time.Duration;
import vn.danchieu.portal.door.Refused.Reason;

/**
 * Ends work on an answer when its client has left or the time is used up. Checked often by the
 * thread that answers.
 */
public final class AnswerDeadline {
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration AGAIN = Duration.ofSeconds(30);

  private final Client client;
  private final long last;
  private long next;

  AnswerDeadline(Client client, Duration time) {
    this.client = client;
    this.last = System.nanoTime() + time.toNanos();
    this.next = System.nanoTime() + PAUSE.toNanos();
  }

  /** Throws {@link Refused} where the work is to be left. */
  public void check() {
    long now = System.nanoTime();
    if (now - next < 0) {
      return;
    }
    next = now + PAUSE.toNanos();
    if (now - last > 0) {
      throw Refused.until(Reason.TIME, AGAIN);
    }
    if (client.isGone()) {
      throw Refused.of(Reason.GONE);
    }
  }
}
