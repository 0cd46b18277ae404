package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Treaties, judgments, standards and drafts are no documents of the State's or the Party's series.
 */
class KindsTest {
  @Test
  void readsTreatiesByTheirNames() {
    assertThat(
            Seen.in(
                "Công ước Viên năm 1961 về quan hệ ngoại giao; Hiệp định Thương mại tự do Việt Nam"
                    + " - Hàn Quốc, Nghị định thư Kyoto và Công ước của Liên hợp quốc về Luật Biển"
                    + " năm 1982."))
        .containsExactly(
            "Điều ước quốc tế Công ước Viên năm 1961 về quan hệ ngoại giao treaty",
            "Điều ước quốc tế Hiệp định Thương mại tự do Việt Nam - Hàn Quốc treaty",
            "Điều ước quốc tế Nghị định thư Kyoto treaty",
            "Điều ước quốc tế Công ước của Liên hợp quốc về Luật Biển năm 1982 treaty");
  }

  @Test
  void leavesThePeriodOfATariffOutOfTheTreatyItCarriesOut() {
    String text =
        "Biểu thuế để thực hiện Hiệp định Thương mại tự do Việt Nam - Cu Ba giai đoạn 2022 - 2027;"
            + " gói thầu thuộc phạm vi điều chỉnh của Hiệp định CPTPP";
    assertThat(Seen.in(text))
        .containsExactly(
            "Điều ước quốc tế Hiệp định Thương mại tự do Việt Nam - Cu Ba treaty",
            "Điều ước quốc tế Hiệp định CPTPP treaty");
    assertThat(Seen.said(text))
        .containsExactly("host thực hiện Hiệp định Thương mại tự do Việt Nam - Cu Ba");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theo các Hiệp định đã ký kết",
        "các công ước quốc tế về lao động",
        "Hiệp định được ký tại Hà Nội"
      })
  void takesNoTreatyWhereNoneIsNamed(String text) {
    assertThat(Seen.in(text)).isEmpty();
  }

  @Test
  void readsJudgmentsWithTheWordsThatTellTheirCourt() {
    assertThat(
            Seen.in(
                "Bản án dân sự phúc thẩm số 45/2020/DS-PT ngày 03/4/2020; Quyết định giám đốc thẩm"
                    + " số 12/2019/DS-GĐT; Án lệ số 04/2016/AL"))
        .containsExactly(
            "Bản án 45/2020/DS-PT judgment",
            "Quyết định giám đốc thẩm 12/2019/DS-GĐT judgment",
            "Án lệ 04/2016/AL judgment");
  }

  @Test
  void readsTheSignsOfStandardsWithTheirSeries() {
    assertThat(Seen.in("đạt QCVN 14:2008/BTNMT, TCXDVN 264:2002, QCĐP 01:2020/HN và ISO 9001:2015"))
        .containsExactly(
            "Quy chuẩn kỹ thuật quốc gia QCVN 14:2008/BTNMT standard",
            "Tiêu chuẩn quốc gia TCXDVN 264:2002 standard",
            "Quy chuẩn kỹ thuật địa phương QCĐP 01:2020/HN standard",
            "Tiêu chuẩn quốc tế ISO 9001:2015 standard");
  }

  @Test
  void keepsDraftsApartFromWhatTheyAmend() {
    String text =
        "góp ý dự thảo Thông tư sửa đổi, bổ sung một số điều của Thông tư số 36/2019/TT-BYT; dự"
            + " thảo Nghị định này";
    assertThat(Seen.in(text))
        .containsExactly(
            "Thông tư sửa đổi, bổ sung một số điều của Thông tư số 36/2019/TT-BYT draft",
            "Thông tư 36/2019/TT-BYT full",
            "Nghị định - draft");
    assertThat(Seen.said(text)).containsExactly("Thông tư sửa đổi, bổ sung 36/2019/TT-BYT");
  }

  @Test
  void readsResolutionsOfThePartyByTheirMeeting() {
    assertThat(
            Seen.in(
                "thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, Nghị quyết"
                    + " Đại hội Đảng bộ tỉnh Quảng Trị lần thứ XVII, Nghị quyết Đại hội XIV và Nghị"
                    + " quyết Trung ương 4 khoá XII về xây dựng, chỉnh đốn Đảng"))
        .containsExactly(
            "Nghị quyết Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"
                + " name-unnumbered",
            "Nghị quyết Nghị quyết Đại hội Đảng bộ tỉnh Quảng Trị lần thứ XVII name-unnumbered",
            "Nghị quyết Nghị quyết Đại hội XIV name-unnumbered",
            "Nghị quyết Nghị quyết Trung ương 4 khoá XII name-unnumbered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị quyết Đại hội đồng cổ đông thường niên",
        "Nghị quyết của Đại hội nhà đầu tư",
        "Nghị quyết của Trung ương về cải cách hành chính",
        "Nghị quyết Đại hội. 2. Nghị quyết Đại hội do Chủ tịch Đoàn ký"
      })
  void takesNoResolutionWhoseMeetingIsNotNamed(String text) {
    assertThat(Seen.in(text)).isEmpty();
  }

  @Test
  void readsNationalProgrammesByTheirPeriod() {
    assertThat(
            Seen.in(
                "thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 -"
                    + " 2025; Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030"))
        .containsExactly(
            "Chương trình Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 -"
                + " 2025 name-unnumbered",
            "Chương trình Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030"
                + " name-unnumbered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "các Chương trình mục tiêu quốc gia giai đoạn 2021 - 2025",
        "Chương trình mục tiêu quốc gia thuộc thẩm quyền quyết định của UBND cấp tỉnh"
      })
  void takesNoProgrammeThatIsNotNamed(String text) {
    assertThat(Seen.in(text)).isEmpty();
  }

  @Test
  void leavesAProgrammeToTheDocumentThatApprovesIt() {
    assertThat(
            Seen.in(
                "Quyết định số 90/QĐ-TTg phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền"
                    + " vững giai đoạn 2021 - 2025"))
        .containsExactly("Quyết định 90/QĐ-TTg full");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theo Mẫu quyết định số 02 của Phụ lục",
        "nộp Thông báo mẫu số 19/TB-ĐKT và Tờ khai mẫu số 3/TK"
      })
  void takesTheNumberOfAFormForNoDocument(String text) {
    assertThat(Seen.in(text)).isEmpty();
  }

  @Test
  void noDecreeGuidesACircular() {
    assertThat(
            Seen.said(
                "quy định tại Nghị định số 9/2018/NĐ-CP hướng dẫn Luật Quản lý ngoại thương và"
                    + " Thông tư số 12/2018/TT-BCT"))
        .containsExactly("9/2018/NĐ-CP hướng dẫn 05/2017/QH14");
  }

  @Test
  void noDecreeAmendsALaw() {
    assertThat(
            Seen.said(
                "Điều 28 Luật Thủy sản số 18/2017/QH14 được sửa đổi bởi Luật số 146/2025/QH15, Điều"
                    + " 11 Nghị định số 41/2026/NĐ-CP."))
        .containsExactly("146/2025/QH15 sửa đổi, bổ sung 18/2017/QH14");
  }
}
