package vn.danchieu.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danchieu.portal.task.CitationGraph.Cited;
import vn.danchieu.portal.task.CitationGraph.Host;

class WitnessesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final List<Host> HOSTS =
      List.of(
          host("plan", false, "2025-06-01"),
          host("plan of 2023", false, "2023-06-02"),
          host("decree", true, "2025-06-01"));
  private static final Cited LAW =
      new Cited("law", Optional.empty(), Optional.empty(), Set.of("plan", "decree"));

  @Test
  void anOldOneAndOneThatStatesTheLawCountLess() {
    Witnesses witnesses = witnesses(DAY);
    assertThat(witnesses.of("plan")).isEqualTo(1);
    assertThat(witnesses.of("plan of 2023")).isCloseTo(Math.exp(-1), within(0.001));
    assertThat(witnesses.of("decree")).isEqualTo(0.3);
    assertThat(witnesses.of("unknown")).isZero();
  }

  @Test
  void forADayInThePastThoseOfThatTimeSpeak() {
    Witnesses then = witnesses(LocalDate.of(2023, 6, 2));
    assertThat(then.of("plan of 2023")).isEqualTo(1);
    assertThat(then.of("plan")).isCloseTo(Math.exp(-1), within(0.001));
  }

  @Test
  void theSilentOneIsNotCountedAmongThoseWhoCite() {
    Witnesses witnesses = witnesses(DAY);
    double all = 1 + 1 + Math.exp(-1) + 0.3;
    assertThat(witnesses.share(LAW, Optional.empty())).isCloseTo(1.8 / all, within(0.001));
    assertThat(witnesses.share(LAW, Optional.of("plan"))).isCloseTo(0.8 / all, within(0.001));
    assertThat(witnesses.shareOfUncited()).isCloseTo(0.5 / all, within(0.001));
  }

  private static Witnesses witnesses(LocalDate day) {
    var reach =
        new TaskSettings.Reach(300, 100, 150, 80, 60, 20, 5, 0.3, 0.2, 0.3, 0.6, 0.02, 2, 0.6);
    return new Witnesses(HOSTS, List.of(LAW), reach, day);
  }

  private static Host host(String id, boolean stating, String issued) {
    return new Host(
        id, id, Optional.empty(), Optional.empty(), stating, Optional.of(LocalDate.parse(issued)));
  }
}
