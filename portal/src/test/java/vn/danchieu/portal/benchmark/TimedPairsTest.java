package vn.danchieu.portal.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two distributions of times, told apart or not. */
class TimedPairsTest {
  @Test
  void timesThatAlternateAreNotToldApart() {
    TimedPairs pairs = TimedPairs.of(List.of(1.0, 2.0, 1.0, 2.0), List.of(2.0, 1.0, 2.0, 1.0));

    assertThat(pairs.slower()).isEqualTo(0.5);
    assertThat(pairs.p()).isCloseTo(1, within(1e-6));
    assertThat(pairs.line("/van-ban/…", "hidden", "absent"))
        .isEqualTo(
            "/van-ban/…, 4 pairs: hidden median 1.00, p95 2.00, p99 2.00 ms; absent median 1.00,"
                + " p95 2.00, p99 2.00 ms; hidden slower in 50.0 % of pairs, p = 1.000");
  }

  @Test
  void timesThatAlwaysDifferAre() {
    TimedPairs pairs = TimedPairs.of(Collections.nCopies(30, 2.0), Collections.nCopies(30, 1.0));

    assertThat(pairs.slower()).isEqualTo(1);
    assertThat(pairs.p()).isLessThan(1e-5);
  }

  /** The data of Wilcoxon (1945). */
  @Test
  void ranksWeighAsTheTestSays() {
    TimedPairs pairs =
        TimedPairs.of(
            List.of(82.0, 69.0, 73.0, 43.0, 58.0, 56.0, 76.0, 65.0),
            List.of(63.0, 42.0, 74.0, 37.0, 51.0, 43.0, 80.0, 62.0));

    assertThat(pairs.slower()).isEqualTo(0.75);
    // W+ = 32 of 36: z = (32 - 18) / sqrt(51).
    assertThat(pairs.p()).isCloseTo(0.04995, within(5e-4));
  }

  @Test
  void equalTimesSayNothing() {
    assertThat(TimedPairs.of(List.of(1.0), List.of(1.0)).p()).isEqualTo(1);
  }
}
