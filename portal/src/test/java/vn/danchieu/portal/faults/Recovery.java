package vn.danchieu.portal.faults;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what must come by itself, and tells how long it took. */
final class Recovery {
  /** Beside other builds everything takes its time. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private static final Duration BETWEEN = Duration.ofMillis(50);

  private Recovery() {}

  static Duration await(BooleanSupplier there) throws InterruptedException {
    long start = System.nanoTime();
    while (!there.getAsBoolean()) {
      if (System.nanoTime() - start > LONGEST.toNanos()) {
        throw new AssertionError("It did not come by itself within " + LONGEST);
      }
      Thread.sleep(BETWEEN);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
