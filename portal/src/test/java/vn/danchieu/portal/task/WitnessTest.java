package vn.danchieu.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danchieu.portal.task.TaskSettings.Days;
import vn.danchieu.portal.task.TaskSettings.Finding;
import vn.danchieu.portal.task.TaskSettings.Floor;
import vn.danchieu.portal.task.TaskSettings.General;
import vn.danchieu.portal.task.TaskSettings.Reach;
import vn.danchieu.portal.task.TaskSettings.Shortly;

class WitnessTest {
  private static final LocalDate PRESENT = LocalDate.of(2025, 6, 1);
  private static final TaskSettings SETTINGS =
      new TaskSettings(
          300,
          20,
          3,
          List.of("Nghị định"),
          List.of(),
          List.of(),
          new Reach(300, 100, 100, 500, 80, 100, 400, 60, 20, 5, 0.3, 0.2, 0.3, 0.02, 2, 0.6),
          Map.of(),
          new General(0.02, 0.3, 0.5, 14, -5),
          new Finding(10, 3),
          new Floor(1, 0.5),
          new Shortly(5, 4),
          new Days(-3, -3, -3));

  private static Witness witness(String type, String issued) {
    return new Witness(
        type + issued,
        Optional.of(type),
        Optional.of(issued).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Set.of("law", "decree"),
        Set.of("decree"));
  }

  private static double weight(String type, String issued) {
    return witness(type, issued).weight(PRESENT, SETTINGS);
  }

  @Test
  void anOldOneAndOneThatStatesTheLawCountLess() {
    assertThat(weight("Kế hoạch", "2025-06-01")).isEqualTo(1);
    assertThat(weight("Kế hoạch", "2023-06-02")).isCloseTo(Math.exp(-1), within(0.001));
    assertThat(weight("Kế hoạch", "")).isCloseTo(Math.exp(-0.25), within(0.001));
    assertThat(weight("Nghị định", "2025-06-01")).isEqualTo(0.3);
  }

  @Test
  void forADayInThePastThoseOfThatTimeSpeak() {
    assertThat(witness("Kế hoạch", "2027-06-01").weight(PRESENT, SETTINGS))
        .isCloseTo(Math.exp(-1), within(0.001));
  }

  @Test
  void theNearestVoteForWhatTheyCiteByNameLessThanByNumber() {
    Witness plan = witness("Kế hoạch", "2025-06-01");
    Votes votes =
        Votes.of(
            new Votes.Round(Map.of(plan.id(), 0.5, "unknown", 1.0), 60, 3),
            Map.of(plan.id(), plan),
            witness -> witness.weight(PRESENT, SETTINGS),
            SETTINGS.reach());

    assertThat(votes.all()).containsExactlyInAnyOrder("law", "decree");
    assertThat(votes.lift("law", 0.1)).isCloseTo(Math.log(1.02 / 0.12), within(0.001));
    assertThat(votes.lift("decree", 0.1)).isCloseTo(Math.log(0.22 / 0.12), within(0.001));
    assertThat(votes.lift("nobody's", 0.1)).isCloseTo(Math.log(0.02 / 0.12), within(0.001));
  }
}
