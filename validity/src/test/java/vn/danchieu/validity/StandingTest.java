package vn.danchieu.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredChange;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredDocument.Claim;

class StandingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void aLawThatALaterLawEndsIsInForceBeforeAndExpiredAfter() {
    var standing =
        new Standing(
            document("Pháp lệnh", "34/2007/PL-UBTVQH11", "nn", "2007-07-01"),
            List.of(change(Relation.ENDS, "2023-07-01", false)));
    assertThat(standing.on(day("2007-06-30")).state()).isEqualTo(State.NOT_YET);
    assertThat(standing.on(day("2020-03-24")).state()).isEqualTo(State.IN_FORCE);
    assertThat(standing.on(day("2023-06-30")).state()).isEqualTo(State.IN_FORCE);
    assertThat(standing.on(day("2023-07-01")).state()).isEqualTo(State.EXPIRED);
    assertThat(standing.on(TODAY).since()).contains(day("2023-07-01"));
  }

  @Test
  void aLawOfWhichAPartEndedFirstIsExpiredWhenItEndsAsAWhole() {
    var standing =
        new Standing(
            document("Pháp lệnh", "34/2007/PL-UBTVQH11", "nn", "2007-07-01"),
            List.of(
                told(Relation.REPEALS, "2019-01-01", "Điều 5 khoản 2"),
                change(Relation.ENDS, "2023-07-01", false)));
    assertThat(standing.on(day("2020-03-24")).state()).isEqualTo(State.PARTLY_EXPIRED);
    assertThat(standing.on(day("2020-03-24")).reasons())
        .extracting(Reason::words)
        .containsExactly("Luật 10/2022/QH15 bãi bỏ khoản 2 Điều 5");
    assertThat(standing.on(day("2023-07-01")).state()).isEqualTo(State.EXPIRED);
    assertThat(standing.on(day("2023-07-01")).disagreement()).isFalse();
  }

  @Test
  void anEndThatTwoSourcesTellOfStandsOnceWithBoth() {
    var standing =
        new Standing(
            document("Pháp lệnh", "34/2007/PL-UBTVQH11", "nn", "2007-07-01"),
            List.of(
                change(Relation.ENDS, "2023-07-01", false),
                change(Relation.REPLACES, "2023-07-01", false)));
    assertThat(standing.endedBy(TODAY))
        .singleElement()
        .satisfies(end -> {
          assertThat(end.relation()).isEqualTo(Relation.ENDS);
          assertThat(end.also()).extracting(Change::relation).containsExactly(Relation.REPLACES);
        });
  }

  @Test
  void partsThatOneActEndsOnOneDayStandTogether() {
    List<Change> parts =
        List.of(
            told(Relation.REPEALS, "2019-01-01", "Điều 5 khoản 2 điểm a"),
            told(Relation.REPEALS, "2019-01-01", "Điều 7 và Điều 9"),
            told(Relation.REPEALS, "2020-01-01", "Phụ lục II"));
    assertThat(Change.joined(parts))
        .extracting(change -> change.namedParts().orElse(""))
        .containsExactly("điểm a khoản 2 Điều 5; Điều 7 và Điều 9", "Phụ lục II");
  }

  @Test
  void someContentOfAnArticleIsSaidOnceWhereTellingsStandTogether() {
    String code =
        "Hồ sơ (Điều 9 Thông tư số 1/2018/TT-BYT, có hiệu lực thi hành kể từ ngày 01/02/2018, có"
            + " nội dung bị bãi bỏ bởi Điều 2 Thông tư số 3/2019/TT-BYT)";
    List<Change> parts =
        List.of(
            told(Relation.REPEALS, "2019-01-01", "Điều 9", code),
            told(Relation.REPEALS, "2019-01-01", "Điều 10"));
    assertThat(Change.joined(parts))
        .extracting(change -> change.namedParts().orElse(""))
        .containsExactly("một phần Điều 9; Điều 10");
  }

  @Test
  void endsOfDifferentDaysStandApart() {
    var standing =
        new Standing(
            document("Pháp lệnh", "34/2007/PL-UBTVQH11", "nn", "2007-07-01"),
            List.of(
                change(Relation.ENDS, "2023-07-01", false),
                change(Relation.ENDS, "2023-08-15", false)));
    assertThat(standing.endedBy(TODAY)).hasSize(2);
  }

  @Test
  void theStrongestSourceDecidesAndTheOthersAreKept() {
    var validity =
        standing(
                claim("Hết hiệu lực toàn bộ", "2023-07-01", "2026-11-22", "high"),
                claim("Hết hiệu lực một phần", null, "2026-11-22", "low"))
            .on(TODAY);
    assertThat(validity.state()).isEqualTo(State.EXPIRED);
    assertThat(validity.others()).extracting(Reason::state).containsExactly(State.PARTLY_EXPIRED);
    assertThat(validity.disagreement()).isTrue();
  }

  @Test
  void sourcesOfEqualWeightThatDifferLeaveNoVerdict() {
    var validity =
        standing(
                claim("Hết hiệu lực toàn bộ", "2023-07-01", "2026-11-22", "low"),
                claim("Chưa xác định", "2023-07-01", "2025-10-23", "low"))
            .on(TODAY);
    assertThat(validity.state()).isEqualTo(State.DISPUTED);
    assertThat(validity.reasons()).hasSize(2);
  }

  @Test
  void anUndatedEndSaysNothingOfDaysBeforeItWasRead() {
    var standing = standing(claim("Hết hiệu lực toàn bộ", null, "2026-11-22", "high"));
    assertThat(standing.on(day("2020-01-01")).state()).isEqualTo(State.UNKNOWN);
    assertThat(standing.on(TODAY).state()).isEqualTo(State.EXPIRED);
  }

  @Test
  void inForceAsReadBeforeAnEndDoesNotContradictIt() {
    var standing =
        standing(
            claim("Còn hiệu lực", null, "2020-01-01", "high"),
            claim("Hết hiệu lực toàn bộ", "2023-07-01", "2026-11-22", "medium"));
    assertThat(standing.on(TODAY).state()).isEqualTo(State.EXPIRED);
    assertThat(standing.on(day("2019-01-01")).state()).isEqualTo(State.IN_FORCE);
  }

  @Test
  void whatNoSourceSpeaksOfStaysUnknown() {
    assertThat(standing().on(TODAY).state()).isEqualTo(State.UNKNOWN);
    assertThat(standing(claim("Đã biết", null, "2026-11-22", "high")).on(TODAY).state())
        .as("the mask of a log-in wall is no state")
        .isEqualTo(State.UNKNOWN);
  }

  @Test
  void aSuspensionForATimeEndsWithItsLastDay() {
    Change pause = suspended("2022-12-01", Optional.of(day("2022-12-29")), false);
    var standing =
        new Standing(
            document(
                "Thông tư",
                "31/2022/TT-BTC",
                "nn",
                "2022-12-01",
                claim("Còn hiệu lực", null, "2022-11-01", "medium")),
            List.of(pause));
    assertThat(standing.on(day("2022-12-01")).state()).isEqualTo(State.SUSPENDED);
    assertThat(standing.on(day("2022-12-29")).until()).contains(day("2022-12-29"));
    assertThat(standing.on(day("2022-12-30")).state()).isEqualTo(State.IN_FORCE);
  }

  @Test
  void theTitleOfASuspensionDoesNotOutlastItsDays() {
    var standing =
        new Standing(
            document("Thông tư", "10/2022/TT-BKHĐT", "nn", "2022-08-01"),
            List.of(
                suspended("2022-07-29", Optional.empty(), false),
                suspended("2022-08-01", Optional.of(day("2022-09-15")), false)));
    assertThat(standing.on(day("2022-09-15")).state()).isEqualTo(State.SUSPENDED);
    assertThat(standing.on(day("2022-09-16")).state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void aPartThatEndedAndAPartThatIsSuspendedDoNotContradictEachOther() {
    var standing =
        new Standing(
            document("Nghị định", "153/2020/NĐ-CP", "nn", "2021-01-01"),
            List.of(
                told(Relation.REPEALS, "2022-09-16", "Điều 9"),
                suspended("2023-03-05", Optional.of(day("2023-12-31")), true)));
    assertThat(standing.on(day("2023-06-01")).state()).isEqualTo(State.PARTLY_SUSPENDED);
    assertThat(standing.on(day("2023-06-01")).disagreement()).isFalse();
    assertThat(standing.on(day("2024-01-01")).state()).isEqualTo(State.PARTLY_EXPIRED);
  }

  @Test
  void aReplacementOfTheMatterAloneEndsNothing() {
    var standing =
        new Standing(
            document("Nghị định", "04/2015/NĐ-CP", "nn", "2015-02-25"),
            List.of(change(Relation.REPLACES, "2023-07-01", true)));
    assertThat(standing.on(TODAY).state()).isEqualTo(State.UNKNOWN);
    assertThat(standing.endedBy(TODAY)).isEmpty();
  }

  @Test
  void lettersPlansAndIndividualDecisionsHaveNoState() {
    assertThat(state("Công văn", "1225/UBND-NC", "nn")).isEqualTo(State.NOT_APPLICABLE);
    assertThat(state("Kế hoạch", "3676/KH-UBND", "nn")).isEqualTo(State.NOT_APPLICABLE);
    assertThat(state("Quyết định", "10/QĐ-TTg", "nn")).isEqualTo(State.NOT_APPLICABLE);
    assertThat(state("Quyết định", "10/2020/QĐ-TTg", "nn")).isEqualTo(State.UNKNOWN);
  }

  @Test
  void partyDocumentsHaveTheirOwnWords() {
    assertThat(state("Kết luận", "120-KL/TW", "dang")).isEqualTo(State.PARTY_UNKNOWN);
    var replaced =
        new Standing(
            document("Quyết định", "290-QĐ/TW", "dang", "2010-02-25"),
            List.of(change(Relation.REPLACES, "2021-07-30", false)));
    assertThat(replaced.on(TODAY).state()).isEqualTo(State.PARTY_REPLACED);
  }

  private static State state(String type, String number, String line) {
    return new Standing(document(type, number, line, "2015-01-01"), List.of()).on(TODAY).state();
  }

  private static Standing standing(Claim... claims) {
    return new Standing(
        document("Nghị định", "04/2015/NĐ-CP", "nn", "2015-02-25", claims), List.of());
  }

  private static Claim claim(
      String value,
      @org.jspecify.annotations.Nullable String from,
      String asOf,
      String confidence) {
    return new Claim(
        "status",
        value,
        Optional.ofNullable(from).map(LocalDate::parse),
        Optional.of(day(asOf)),
        "nguồn",
        Optional.empty(),
        Optional.empty(),
        Optional.of(confidence));
  }

  private static Change suspended(String from, Optional<LocalDate> until, boolean part) {
    return Change.of(
        new StoredChange(
            "link",
            Relation.PAUSES,
            Optional.empty(),
            "Thông tư 72/2022/TT-BTC",
            part,
            Optional.empty(),
            Optional.of(day(from)),
            until,
            Optional.of(day(from)),
            "Điều 5",
            Optional.empty(),
            Optional.empty(),
            1,
            true,
            true));
  }

  private static Change told(Relation relation, String from, String parts) {
    return told(relation, from, parts, "Điều 90");
  }

  private static Change told(Relation relation, String from, String parts, String sentence) {
    return Change.of(
        new StoredChange(
            "link",
            relation,
            Optional.empty(),
            "Luật 10/2022/QH15",
            true,
            Optional.of(parts),
            Optional.of(day(from)),
            Optional.empty(),
            Optional.of(day("2018-11-20")),
            sentence,
            Optional.empty(),
            Optional.empty(),
            1,
            true,
            true));
  }

  private static Change change(Relation relation, String from, boolean part) {
    return Change.of(
        new StoredChange(
            "link",
            relation,
            Optional.empty(),
            "Luật 10/2022/QH15",
            part,
            Optional.empty(),
            Optional.of(day(from)),
            Optional.empty(),
            Optional.of(TODAY),
            "Điều 90",
            Optional.empty(),
            Optional.empty(),
            1,
            true,
            true));
  }

  private static StoredDocument document(
      String type, String number, String line, String effective, Claim... claims) {
    return new StoredDocument(
        "id",
        "slug",
        "identity",
        List.of(),
        List.of(),
        Optional.of(number),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(type),
        Optional.of(line),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(day(effective)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(claims),
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
