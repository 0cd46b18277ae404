package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To draft an act, to ask for it or to agree to it is not to make it. */
class PlansTest {
  private static List<String> said(String type, String number, String text) {
    Host host =
        new Host(
            Optional.of(type),
            Optional.of(number),
            Optional.of("Ủy ban nhân dân tỉnh Sơn La"),
            Optional.empty());
    return CitationReader.standard().read(text, host).edges().stream()
        .filter(edge -> edge.relation() != Relation.MENTIONS && edge.source().isEmpty())
        .map(edge -> edge.relation().verb() + " " + edge.target().reference().number().orElse("-"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2. Nghị quyết bãi bỏ Nghị quyết số 8/2022/NQ-HĐND ngày 15/7/2022 của HĐND tỉnh.",
        "- Xây dựng quyết định thay thế Quyết định số 9/2021/QĐ-UBND của UBND tỉnh;",
        "Ban hành Quyết định sửa đổi, bổ sung, thay thế Quyết định số 9/2021/QĐ-UBND.",
        "Trình Hội đồng nhân dân tỉnh thông qua Nghị quyết mới thay thế Nghị quyết số"
            + " 8/2022/NQ-HĐND.",
        "3. Thông tư về việc sửa đổi Thông tư số 3/2023/TT-BXD và Thông tư số 4/2023/TT-BXD"
      })
  void anActNamedByItsKindAloneIsStillToBeMade(String text) {
    assertThat(said("Quyết định", "77/QĐ-UBND", text)).isEmpty();
  }

  @Test
  void theHostIsTheActThatItsTitleAndItsEnactingWordsName() {
    assertThat(
            said(
                "Quyết định",
                "9/2026/QĐ-UBND",
                """
                QUYẾT ĐỊNH
                Sửa đổi, bổ sung một số điều của Quyết định số 5/2024/QĐ-UBND

                Ủy ban nhân dân tỉnh ban hành Quyết định sửa đổi, bổ sung một số điều của Quyết định số 5/2024/QĐ-UBND.
                """))
        .containsExactly("sửa đổi, bổ sung 5/2024/QĐ-UBND", "sửa đổi, bổ sung 5/2024/QĐ-UBND");
    assertThat(
            said(
                "Nghị quyết",
                "9/2026/NQ-HĐND",
                "Hội đồng nhân dân tỉnh Quyết định bãi bỏ Nghị quyết số 8/2022/NQ-HĐND."))
        .containsExactly("bãi bỏ 8/2022/NQ-HĐND");
    assertThat(
            said(
                "Quyết định",
                "9/2026/QĐ-UBND",
                "Quyết định này thay thế Quyết định số 5/2024/QĐ-UBND."))
        .containsExactly("thay thế 5/2024/QĐ-UBND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3. Thay thế Quyết định số 9/2021/QĐ-UBND. Cơ quan chủ trì: Sở Y tế.",
        "a) Bãi bỏ Quyết định số 9/2021/QĐ-UBND của UBND tỉnh; thời gian hoàn thành: tháng 9.",
        "- Sửa đổi Quyết định số 9/2021/QĐ-UBND (quý II/2027);",
        "| 4 | Bãi bỏ Quyết định số 9/2021/QĐ-UBND | Sở Y tế | Quý II |"
      })
  void whatHasAnOfficeAndATermIsPlanned(String text) {
    assertThat(said("Quyết định", "77/QĐ-UBND", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Giao Sở Tư pháp bãi bỏ Quyết định số 9/2021/QĐ-UBND.",
        "Đồng ý điều chỉnh, bổ sung Quyết định số 9/2021/QĐ-UBND.",
        "Kiến nghị Chính phủ sửa đổi, bổ sung Nghị định số 9/2021/NĐ-CP.",
        "Bộ sẽ sửa đổi Thông tư số 3/2023/TT-BXD.",
        "Sở Nội vụ đang tham mưu thay thế Quyết định số 9/2021/QĐ-UBND.",
        "Thông qua chủ trương bãi bỏ Nghị quyết số 8/2022/NQ-HĐND."
      })
  void toAskForItOrToAgreeToItIsNotToDoIt(String text) {
    assertThat(said("Nghị quyết", "9/2026/NQ-HĐND", text)).isEmpty();
  }

  @Test
  void aPlanANoticeAndALetterEndTheirOwnKindAlone() {
    String decision = "1. Bãi bỏ Quyết định số 9/2021/QĐ-UBND ngày 01/02/2021.";
    for (String type : List.of("Kế hoạch", "Thông báo", "Đề án", "Hướng dẫn", "Báo cáo")) {
      assertThat(said(type, "12/UBND-NC", decision)).as(type).isEmpty();
    }
    assertThat(said("Kế hoạch", "12/KH-UBND", "Kế hoạch này thay thế Kế hoạch số 7/KH-UBND."))
        .containsExactly("thay thế 7/KH-UBND");
    assertThat(said("Báo cáo", "12/BC-UBND", "Báo cáo này thay thế Báo cáo số 7/BC-UBND."))
        .isEmpty();
  }

  @Test
  void aConclusionOfThePartyEndsDocumentsOfTheParty() {
    String text = "Bãi bỏ Quy định số 12-QĐ/TU. Bãi bỏ Quyết định số 9/2021/QĐ-UBND.";
    assertThat(said("Kết luận", "55-KL/TU", text)).containsExactly("bãi bỏ 12-QĐ/TU");
    assertThat(said("Kết luận", "55/KL-UBND", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        3. Đề nghị Ủy ban nhân dân tỉnh:
        - Bãi bỏ Quyết định số 9/2021/QĐ-UBND;
        - Thay thế Quyết định số 7/2021/QĐ-UBND và
        Quyết định số 8/2021/QĐ-UBND.
        """,
        """
        Công nhận kết quả rà soát, kiến nghị: bãi bỏ Quyết định số 9/2021/QĐ-UBND; thay thế Quyết định số 7/2021/QĐ-UBND.
        """,
        """
        Kiến nghị bãi bỏ các văn bản sau:
        1. Quyết định số 9/2021/QĐ-UBND.
        """,
        """
        2.1. Kiến nghị thực thi

        Sửa đổi khoản 2 Điều 5 Quyết định số 9/2021/QĐ-UBND.
        """
      })
  void whatStandsUnderARequestIsAskedFor(String text) {
    assertThat(said("Quyết định", "77/QĐ-UBND", text)).isEmpty();
  }

  @Test
  void theFormsOfRulesSpeakOfRequestsAndTheRulesDoNot() {
    assertThat(
            said(
                "Thông tư",
                "9/2026/TT-BYT",
                """
                1. Hồ sơ, đề nghị gồm:
                a) Đơn theo mẫu.
                2. Sửa đổi khoản 2 Điều 5 Thông tư số 3/2021/TT-BYT.
                """))
        .containsExactly("sửa đổi, bổ sung 3/2021/TT-BYT");
  }

  @Test
  void whatStandsUnderADecisionIsDone() {
    assertThat(
            said(
                "Quyết định",
                "9/2026/QĐ-UBND",
                """
                Theo đề nghị của Giám đốc Sở Tư pháp, QUYẾT ĐỊNH:
                1. Bãi bỏ Quyết định số 9/2021/QĐ-UBND.
                2. Thay thế Quyết định số 7/2021/QĐ-UBND.
                """))
        .containsExactly("bãi bỏ 9/2021/QĐ-UBND", "thay thế 7/2021/QĐ-UBND");
  }
}
