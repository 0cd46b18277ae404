package vn.danchieu.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredChange;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredDocument.Claim;

class StateTimelineTest {
  private static final LocalDate FIRST = LocalDate.of(2019, 12, 20);
  private static final int DAYS = 60;
  private static final List<String> WORDS =
      List.of(
          "Còn hiệu lực",
          "Hết hiệu lực toàn bộ",
          "Hết hiệu lực một phần",
          "Chưa có hiệu lực",
          "Ngưng hiệu lực",
          "Ngưng hiệu lực một phần",
          "Chưa xác định",
          "Đang áp dụng",
          "Được thay thế",
          "Đã biết");
  private static final List<Relation> RELATIONS =
      List.of(Relation.REPLACES, Relation.REPEALS, Relation.ENDS, Relation.SUSPENDS);

  @Test
  void saysOnEveryDayWhatTheStandingSays() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Standing standing = standing(random);
      StateTimeline course = StateTimeline.of(standing);
      for (int day = -5; day < DAYS + 5; day++) {
        LocalDate on = FIRST.plusDays(day);
        assertThat(course.on(on))
            .as("seed %d, standing %d, %s: %s", seed, i, on, standing)
            .isEqualTo(standing.on(on).state());
      }
    }
  }

  @Test
  void aLawThatALaterLawEndsTakesThreeSteps() {
    Standing standing =
        new Standing(
            document("nn", "Luật", Optional.of(LocalDate.of(2020, 1, 1)), List.of()),
            List.of(
                change(
                    Relation.ENDS, Optional.of(LocalDate.of(2023, 7, 1)), Optional.empty(), 0.95)));
    assertThat(StateTimeline.of(standing).steps())
        .containsExactly(
            new StateTimeline.Step(LocalDate.MIN, State.NOT_YET),
            new StateTimeline.Step(LocalDate.of(2020, 1, 1), State.IN_FORCE),
            new StateTimeline.Step(LocalDate.of(2023, 7, 1), State.EXPIRED));
  }

  private static Standing standing(Random random) {
    List<Claim> claims = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      claims.add(
          new Claim(
              "status",
              WORDS.get(random.nextInt(WORDS.size())),
              day(random),
              day(random),
              "bài thử",
              Optional.empty(),
              Optional.empty(),
              Optional.of(List.of("high", "medium", "low").get(random.nextInt(3)))));
    }
    List<Change> changes = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
      boolean limited = relation == Relation.SUSPENDS;
      Optional<LocalDate> until = limited ? day(random) : Optional.empty();
      changes.add(change(relation, day(random), until, random.nextDouble()));
    }
    String line = random.nextInt(4) == 0 ? "dang" : "nn";
    String type = random.nextInt(5) == 0 ? "Công văn" : "Luật";
    return new Standing(document(line, type, day(random), claims), changes);
  }

  private static Optional<LocalDate> day(Random random) {
    return random.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of(FIRST.plusDays(random.nextInt(DAYS)));
  }

  private static Change change(
      Relation relation, Optional<LocalDate> from, Optional<LocalDate> until, double confidence) {
    return Change.of(
        new StoredChange(
            "link",
            relation,
            Optional.empty(),
            "Luật 10/2022/QH15",
            false,
            Optional.empty(),
            from,
            until,
            Optional.empty(),
            "Điều 90",
            Optional.empty(),
            Optional.empty(),
            confidence,
            true,
            true));
  }

  private static StoredDocument document(
      String line, String type, Optional<LocalDate> effective, List<Claim> claims) {
    return new StoredDocument(
        "x",
        "x",
        "x",
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(type),
        Optional.of(line),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        effective,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        claims,
        List.of(),
        List.of(),
        "",
        "",
        List.of());
  }
}
