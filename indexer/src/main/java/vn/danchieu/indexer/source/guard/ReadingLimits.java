package vn.danchieu.indexer.source.guard;

import java.time.Duration;

/**
 * What a file may cost.
 *
 * @param silence without a page or a part done
 * @param scanSilence the same where pages are read from pictures, which takes longer
 * @param total however steadily it goes on
 * @param megabytes of the heap of the process that reads
 * @param unfolded megabytes that a packed part may unfold to
 */
public record ReadingLimits(
    Duration silence, Duration scanSilence, Duration total, int megabytes, int unfolded) {
  /**
   * The text of the longest law is two million letters; mark-up makes it some tens of times more.
   */
  private static final int LAW = 300;

  public ReadingLimits(Duration silence, Duration scanSilence, Duration total, int megabytes) {
    this(silence, scanSilence, total, megabytes, LAW);
  }

  /**
   * A decree of 200 pages takes a second on an idle machine and ten on a busy one; a scanned page
   * five seconds. Beyond the total a person should look before it is tried again.
   */
  public static ReadingLimits standard() {
    return new ReadingLimits(
        Duration.ofSeconds(60), Duration.ofSeconds(150), Duration.ofHours(1), 512);
  }
}
