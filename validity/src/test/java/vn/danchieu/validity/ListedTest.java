package vn.danchieu.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredChange;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredDocument.Claim;

/** What follows where a list of acts in force, as the legal code is one, holds an act. */
class ListedTest {
  /** In force since 2015, listed in the copy of 2026. */
  private static Standing listed(Change... changes) {
    return new Standing(decree(), List.of(changes));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-02-24, NOT_YET",
    "2015-02-25, IN_FORCE",
    "2020-06-01, IN_FORCE",
    "2026-01-01, IN_FORCE",
    "2026-11-23, IN_FORCE"
  })
  void anActThatIsListedWasInForceFromItsFirstDayOn(LocalDate day, State state) {
    Validity validity = listed().on(day);
    assertThat(validity.state()).isEqualTo(state);
    assertThat(validity.byListAlone()).isEqualTo(state == State.IN_FORCE);
  }

  @Test
  void theListIsTheReasonThatIsShown() {
    assertThat(listed().on(day("2026-11-23")).reasons())
        .singleElement()
        .satisfies(reason -> {
          assertThat(reason.words()).isEqualTo("Còn hiệu lực");
          assertThat(reason.source()).isEqualTo("Bộ pháp điển");
          assertThat(reason.asOf()).contains(day("2026-01-01"));
        });
  }

  @Test
  void aRepealAfterTheListEndsIt() {
    Standing standing = listed(change(Relation.REPEALS, "2026-07-01", false));
    assertThat(standing.on(day("2026-06-30")).state()).isEqualTo(State.IN_FORCE);
    assertThat(standing.on(day("2026-07-01")).state()).isEqualTo(State.EXPIRED);
    assertThat(standing.on(day("2026-07-01")).disagreement()).isFalse();
  }

  @Test
  void aRepealBeforeTheListEndsItAndTheListIsShownBeside() {
    Validity validity = listed(change(Relation.REPEALS, "2023-07-01", false)).on(day("2026-11-23"));
    assertThat(validity.state()).isEqualTo(State.EXPIRED);
    assertThat(validity.others()).extracting(Reason::source).containsExactly("Bộ pháp điển");
  }

  @Test
  void anActOfWhichAPartEndedIsStillListed() {
    Validity validity = listed(change(Relation.REPEALS, "2023-07-01", true)).on(day("2026-11-23"));
    assertThat(validity.state()).isEqualTo(State.PARTLY_EXPIRED);
    assertThat(validity.disagreement()).isFalse();
    assertThat(validity.reasons()).extracting(Reason::listed).containsExactly(false, true);
  }

  @Test
  void aFirstDayOfAYearAfterTheListIsDoubted() {
    List<Claim> claims = List.of(claim(Claim.LISTED, "Còn hiệu lực", "2014-01-01", "Bộ pháp điển"));
    Standing standing = new Standing(decree(claims), List.of());
    assertThat(standing.on(day("2013-12-31")).state()).isEqualTo(State.NOT_YET);
    assertThat(standing.on(day("2014-06-01")).state()).isEqualTo(State.DISPUTED);
    assertThat(standing.on(day("2015-02-25")).state()).isEqualTo(State.IN_FORCE);
  }

  @Test
  void anotherSourceThatSaysTheSameStandsFirst() {
    List<Claim> claims = new ArrayList<>(decree().claims());
    claims.add(claim("status", "Còn hiệu lực", "2026-03-01", "vbpl.vn"));
    Validity validity = new Standing(decree(claims), List.of()).on(day("2026-11-23"));
    assertThat(validity.reasons())
        .extracting(Reason::source)
        .containsExactly("vbpl.vn", "Bộ pháp điển");
    assertThat(validity.byListAlone()).isFalse();
  }

  private static Claim claim(String about, String value, String asOf, String source) {
    return new Claim(
        about,
        value,
        Optional.empty(),
        Optional.of(day(asOf)),
        source,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Change change(Relation relation, String from, boolean part) {
    return Change.of(
        new StoredChange(
            "link",
            relation,
            Optional.empty(),
            "Nghị định 59/2023/NĐ-CP",
            part,
            Optional.empty(),
            Optional.of(day(from)),
            Optional.empty(),
            Optional.of(day(from)),
            "Điều 90",
            Optional.empty(),
            Optional.empty(),
            1,
            true,
            true));
  }

  private static StoredDocument decree() {
    return decree(List.of(claim(Claim.LISTED, "Còn hiệu lực", "2026-01-01", "Bộ pháp điển")));
  }

  private static StoredDocument decree(List<Claim> claims) {
    return new StoredDocument(
        "id",
        "slug",
        "identity",
        List.of(),
        List.of(),
        Optional.of("04/2015/NĐ-CP"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of("Nghị định"),
        Optional.of("nn"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(day("2015-02-25")),
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

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
