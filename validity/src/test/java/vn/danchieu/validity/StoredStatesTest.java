package vn.danchieu.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.IndexDefinition;
import vn.danchieu.index.StoredWork.Days;

/** States as the register of works keeps them. */
class StoredStatesTest {
  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  @Test
  void everyStateHasAFieldOfItsOwn() {
    JsonNode works = IndexDefinition.of("works").body().path("mappings").path("properties");
    assertThat(
            works
                .path("derived")
                .path("properties")
                .path("states")
                .path("properties")
                .propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(State.values()).map(State::code).toList());
  }

  @Test
  void aCourseBecomesOneRangeForEachStep() {
    StateTimeline course =
        new StateTimeline(
            List.of(
                new StateTimeline.Step(LocalDate.MIN, State.NOT_YET),
                new StateTimeline.Step(LocalDate.parse("2016-01-01"), State.IN_FORCE),
                new StateTimeline.Step(LocalDate.parse("2020-03-01"), State.SUSPENDED),
                new StateTimeline.Step(LocalDate.parse("2020-06-01"), State.IN_FORCE),
                new StateTimeline.Step(LocalDate.parse("2023-07-01"), State.EXPIRED)));

    assertThat(course.days().byCode())
        .isEqualTo(
            Map.of(
                "chua-co-hieu-luc",
                List.of(new Days(Optional.empty(), day("2016-01-01"))),
                "con-hieu-luc",
                List.of(
                    new Days(day("2016-01-01"), day("2020-03-01")),
                    new Days(day("2020-06-01"), day("2023-07-01"))),
                "ngung-hieu-luc",
                List.of(new Days(day("2020-03-01"), day("2020-06-01"))),
                "het-hieu-luc",
                List.of(new Days(day("2023-07-01"), Optional.empty()))));
  }

  @Test
  void aRangeHoldsItsFirstDayAndNotTheFirstOfTheNext() {
    Days days = new Days(day("2016-01-01"), day("2020-03-01"));
    assertThat(days.holds(LocalDate.parse("2015-12-31"))).isFalse();
    assertThat(days.holds(LocalDate.parse("2016-01-01"))).isTrue();
    assertThat(days.holds(LocalDate.parse("2020-02-29"))).isTrue();
    assertThat(days.holds(LocalDate.parse("2020-03-01"))).isFalse();
    assertThat(new Days(Optional.empty(), Optional.empty()).holds(LocalDate.MAX)).isTrue();
  }
}
