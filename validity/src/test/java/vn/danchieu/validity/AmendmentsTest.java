package vn.danchieu.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredChange;
import vn.danchieu.index.StoredDocument;

/** A decree that later acts amend: by law its old parts have ended. */
class AmendmentsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final StoredDocument AMENDED = decree("98/2021/NĐ-CP", "Chính phủ", "2022-01-01");

  @Test
  void whatItsIssuerAmendsLaterEndedInPart() {
    StoredDocument first = decree("07/2023/NĐ-CP", "Chính phủ", "2023-03-03");
    StoredDocument second = decree("04/2025/NĐ-CP", "Chính phủ", "2025-01-01");
    var standing =
        new Standing(
            AMENDED,
            List.of(
                amends(first, "Điều 76 khoản 1"), amends(first, "Điều 22"), amends(second, "")));
    assertThat(standing.on(LocalDate.of(2023, 3, 2)).state()).isEqualTo(State.UNKNOWN);
    assertThat(standing.on(LocalDate.of(2023, 3, 3)).state()).isEqualTo(State.PARTLY_EXPIRED);
    assertThat(standing.on(TODAY).since()).contains(LocalDate.of(2023, 3, 3));
    assertThat(standing.on(TODAY).reasons())
        .extracting(Reason::words)
        .containsExactly(
            "Nghị định 07/2023/NĐ-CP sửa đổi, bổ sung khoản 1 Điều 76; Điều 22",
            "Nghị định 04/2025/NĐ-CP sửa đổi, bổ sung một phần");
    assertThat(standing.endedBy(TODAY)).isEmpty();
  }

  @Test
  void whatAnotherBodyOrAnEarlierActAmendsDidNotEnd() {
    assertThat(stateAfter(amends(decree("10/2023/TT-BYT", "Bộ Y tế", "2023-03-03"), "Điều 22")))
        .isEqualTo(State.UNKNOWN);
    assertThat(stateAfter(amends(decree("98/2020/NĐ-CP", "Chính phủ", "2020-03-03"), "Điều 22")))
        .isEqualTo(State.UNKNOWN);
  }

  @Test
  void whatAThirdDocumentTellsOfAnAmendmentEndsNothing() {
    StoredDocument act = decree("07/2023/NĐ-CP", "Chính phủ", "2023-03-03");
    assertThat(stateAfter(change(Relation.AMENDS, act, Optional.of("Điều 22"), false)))
        .isEqualTo(State.UNKNOWN);
  }

  @Test
  void aPartAmendedBeforeAnEndWithoutADayDoesNotContradictThatEnd() {
    StoredDocument act = decree("07/2023/NĐ-CP", "Chính phủ", "2023-03-03");
    StoredDocument last = decree("15/2026/NĐ-CP", "Chính phủ", "2026-03-01");
    var standing =
        new Standing(
            AMENDED,
            List.of(
                amends(act, "Điều 22"), change(Relation.REPLACES, last, Optional.empty(), true)));
    assertThat(standing.on(TODAY).state()).isEqualTo(State.EXPIRED);
    assertThat(standing.on(TODAY).disagreement()).isFalse();
  }

  @Test
  void whatAnActEndsAsAWholeItDoesNotAmendOnThatDay() {
    StoredDocument act = decree("15/2026/NĐ-CP", "Chính phủ", "2026-03-01");
    String title =
        "Điều 3 Nghị định số 07/2023/NĐ-CP ngày 03 tháng 3 năm 2023 của Chính phủ quy định về trang"
            + " thiết bị và sửa đổi, bổ sung một số điều của Nghị định số 98/2021/NĐ-CP;";
    var standing =
        new Standing(
            AMENDED,
            List.of(
                change(Relation.AMENDS, act, Optional.of(""), true, title),
                change(Relation.REPLACES, act, Optional.empty(), true)));
    assertThat(standing.on(TODAY).disagreement()).isFalse();
  }

  @Test
  void anActThatAmendsInItsOwnWordsAndIsReadAsEndingAllDecidesNothing() {
    StoredDocument act = decree("15/2026/NĐ-CP", "Chính phủ", "2026-03-01");
    for (String sentence :
        List.of(
            "Sửa đổi, bổ sung một số điều của Nghị định số 98/2021/NĐ-CP",
            "Bãi bỏ Nghị định số 07/2023/NĐ-CP và sửa đổi, bổ sung một số điều của Nghị định số"
                + " 98/2021/NĐ-CP")) {
      var standing =
          new Standing(
              AMENDED,
              List.of(
                  change(Relation.AMENDS, act, Optional.of(""), true, sentence),
                  change(Relation.REPLACES, act, Optional.empty(), true)));
      assertThat(standing.on(TODAY).state()).isEqualTo(State.DISPUTED);
    }
  }

  private static State stateAfter(Change change) {
    return new Standing(AMENDED, List.of(change)).on(TODAY).state();
  }

  /**
   * @param parts which it names; with none it says "some"
   */
  private static Change amends(StoredDocument act, String parts) {
    return change(Relation.AMENDS, act, Optional.of(parts), true);
  }

  /**
   * @param parts empty for the whole
   */
  private static Change change(
      Relation relation, StoredDocument act, Optional<String> parts, boolean firstHand) {
    return change(relation, act, parts, firstHand, "Điều 1");
  }

  private static Change change(
      Relation relation,
      StoredDocument act,
      Optional<String> parts,
      boolean firstHand,
      String sentence) {
    return Change.of(
        new StoredChange(
            "link",
            relation,
            Optional.of(LinkEffects.act(act)),
            "Nghị định " + act.number().orElseThrow(),
            parts.isPresent(),
            parts.filter(named -> !named.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            act.effective(),
            sentence,
            Optional.empty(),
            Optional.empty(),
            1,
            true,
            firstHand));
  }

  private static StoredDocument decree(String number, String issuer, String effective) {
    return new StoredDocument(
        number,
        number,
        number,
        List.of(),
        List.of(),
        Optional.of(number),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of("Nghị định"),
        Optional.of("nn"),
        Optional.of(issuer),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.parse(effective)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        List.of());
  }
}
