package vn.danchieu.portal.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danchieu.portal.PortalApplication;

class ScoresTest {
  @Test
  void oneOfTwoInTheFirstPlaceAndTheOtherInTheThird() {
    Scores scores = new Scores();
    scores.add(
        List.of("45/2013/QH13", "x", "42/2013/QH13"), Set.of("45/2013/QH13", "42/2013/QH13"));
    scores.time(3_000_000);
    scores.time(1_000_000);
    scores.time(2_000_000);
    assertThat(scores)
        .hasToString("nDCG@10 0.9197, Recall@10 1.0000; 2 ms in the middle, 95 % below 3 ms");
  }

  @Test
  void whatIsFoundBelowTheTenthPlaceDoesNotCount() {
    Scores scores = new Scores();
    List<String> wrong = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "right");
    scores.add(wrong, Set.of("right"));
    assertThat(scores.toString()).startsWith("nDCG@10 0.0000, Recall@10 0.0000;");
  }

  @Test
  void aTaskWithoutAnswersOfItsOwnIsNotScored() {
    Scores scores = new Scores();
    scores.add(List.of("x"), Set.of());
    scores.add(List.of("x"), Set.of("x"));
    assertThat(scores.toString()).startsWith("nDCG@10 1.0000, Recall@10 1.0000;");
  }

  @Test
  void aMissingFileIsNamedWithTheUsage() {
    assertThatThrownBy(() ->
            Benchmark.run(PortalApplication.class, List.of("benchmark", "tasks", "--tasks=x")))
        .hasMessageStartingWith("--run is missing. Usage: benchmark tasks --tasks=FILE");
    assertThatThrownBy(
            () -> Benchmark.run(PortalApplication.class, List.of("benchmark", "validity")))
        .hasMessageStartingWith("--records is missing. Usage:");
  }
}
