package vn.danchieu.indexer.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.danchieu.indexer.Progress.Counts;

class ProgressLineTest {
  @Test
  void rateAndRemainingTimeFollowFromWhatHasBeenRead() {
    Counts counts = new Counts(1500, 1400, 50, 50, 3, 0.25);

    assertThat(ProgressLine.line(counts, Duration.ofMinutes(2)))
        .isEqualTo("1,500 văn bản, 12.5 văn bản/s, còn khoảng 6 phút 0 giây, 3 vấn đề");
  }

  @Test
  void beforeAnythingIsReadNothingIsPromised() {
    assertThat(ProgressLine.line(new Counts(0, 0, 0, 0, 0, 0), Duration.ofSeconds(1)))
        .isEqualTo("0 văn bản, 0.0 văn bản/s, chưa rõ còn bao lâu, 0 vấn đề");
  }
}
