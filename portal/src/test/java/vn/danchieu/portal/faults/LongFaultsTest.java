package vn.danchieu.portal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader waits for at most, with the time-outs of every day, on a machine with room. */
@Tag("slow")
class LongFaultsTest {
  private static final int HELD = 120;
  private static final Duration SILENCE = Duration.ofSeconds(30);
  private static final Duration BACK_WITHIN = Duration.ofSeconds(5);

  /** The time-out of a page, and a margin. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(13);

  private static final List<String> PATHS = Answers.paths(Papers.numbers(HELD));
  private static final String QUERY = "/tim-kiem?q=quyet+dinh";

  @TempDir Path folder;

  @Test
  void silentForHalfAMinuteThenKilled() throws Exception {
    try (FaultyPortal portal = new FaultyPortal(folder, HELD)) {
      Answers before = Answers.of(portal.site(), PATHS);
      assertThat(before.away()).isZero();
      silent(portal);
      assertThat(Answers.of(portal.site(), PATHS).dishonest(before)).isEmpty();

      portal.node().kill();
      Answers during = Answers.of(portal.site(), PATHS);
      assertThat(during.dishonest(before)).isEmpty();
      assertThat(during.away()).isGreaterThan(HELD);
      portal.node().startAgain();
      back("killed", portal);
      assertThat(Answers.of(portal.site(), PATHS).dishonest(before)).isEmpty();
    }
  }

  private static void silent(FaultyPortal portal) throws Exception {
    portal.node().stop();
    try {
      long end = System.nanoTime() + SILENCE.toNanos();
      Duration longest = Duration.ZERO;
      Duration last = Duration.ZERO;
      int asked = 0;
      while (System.nanoTime() < end) {
        long start = System.nanoTime();
        assertThat(portal.site().get(QUERY).status()).isEqualTo(503);
        last = Duration.ofNanos(System.nanoTime() - start);
        longest = last.compareTo(longest) > 0 ? last : longest;
        asked++;
      }
      System.out.printf(
          "silent: %d searches, the longest answer %d ms, the last %d ms%n",
          asked, longest.toMillis(), last.toMillis());
      assertThat(longest).isLessThan(LONGEST_WAIT);
      assertThat(last).isLessThan(Duration.ofSeconds(1));
      assertThat(portal.readiness()).isEqualTo(503);
    } finally {
      portal.node().goOn();
    }
    back("silent", portal);
  }

  private static void back(String fault, FaultyPortal portal) throws Exception {
    Duration ready = Recovery.await(() -> portal.readiness() == 200);
    Duration searched = Recovery.await(() -> portal.site().get(QUERY).status() == 200);
    System.out.printf(
        "%s: ready %d ms after its return, searched %d ms later%n",
        fault, ready.toMillis(), searched.toMillis());
    assertThat(ready.plus(searched)).isLessThan(BACK_WITHIN);
  }
}
