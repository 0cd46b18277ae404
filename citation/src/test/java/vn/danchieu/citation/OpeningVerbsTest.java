package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verb that opens a sentence far before the document of which a part is its object. */
class OpeningVerbsTest {
  @Test
  void aPartThatIsNamedAtLengthEnds() {
    assertThat(
            Seen.said(
                "Bãi bỏ quy trình nội bộ, quy trình điện tử số 1 Mục VI Phần A, số 3 Mục VI phần B"
                    + " Phụ lục ban hành kèm theo Quyết định số 1933/QĐ-UBND ngày 28/6/2025 của Chủ"
                    + " tịch Ủy ban nhân dân tỉnh về việc phê duyệt quy trình nội bộ."))
        .containsExactly("host bãi bỏ 1933/QĐ-UBND (một phần)");
    assertThat(
            Seen.said(
                "2. Bãi bỏ các quy định liên quan đến người hoạt động không chuyên trách ở thôn, tổ"
                    + " dân phố quy định tại Nghị định số 33/2023/NĐ-CP ngày 10 tháng 6 năm 2023."))
        .containsExactly("host bãi bỏ 33/2023/NĐ-CP (một phần)");
  }

  @Test
  void formsOfAnAnnexAreReplaced() {
    assertThat(
            Seen.said(
                "25. Thay thế các mẫu số 02, 04, 05, 10, 11 Phụ lục III ban hành kèm theo Nghị định"
                    + " số 17/2023/NĐ-CP bằng lần lượt các mẫu số 02, 04, 05, 10, 11 Phụ lục III"
                    + " ban hành kèm theo Nghị định này."))
        .containsExactly("host thay thế 17/2023/NĐ-CP (một phần)");
  }

  @Test
  void whatIsContraryToAnActIsNoPartOfIt() {
    assertThat(Seen.said("Bãi bỏ các quy định trước đây trái với Nghị định số 33/2023/NĐ-CP."))
        .isEmpty();
    assertThat(Seen.said("Bãi bỏ các mẫu biểu đã ban hành theo Nghị định số 33/2023/NĐ-CP."))
        .doesNotContain("host bãi bỏ 33/2023/NĐ-CP (một phần)");
  }

  @Test
  void aGoalOrAProgrammeIsNoPart() {
    assertThat(
            Seen.said(
                "Điều chỉnh mục tiêu của dự án thuộc các lĩnh vực quy định tại điểm a khoản 1 Điều"
                    + " 36a của Luật Đầu tư."))
        .isEmpty();
    assertThat(Seen.said("Bãi bỏ Điều 5 và Thông tư số 12/2013/TT-BTNMT.")).isEmpty();
  }

  @Test
  void aRuleInAnAnnexIsPointedAt() {
    assertThat(
            Seen.said(
                "Bằng 50% mức thu phí quy định tại Biểu mức thu phí khai thác ban hành kèm theo"
                    + " Thông tư số 56/2024/TT-BTC ngày 31 tháng 7 năm 2024."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bãi bỏ quy định về giấy phép con là một yêu cầu của Nghị quyết số 19/2018/NQ-CP.",
        "Sửa đổi, bổ sung các quy định nội bộ phù hợp với Nghị định số 30/2020/NĐ-CP.",
        "Sửa đổi các quy định cho phù hợp với Luật Đất đai số 31/2024/QH15.",
        "Bổ sung nội dung quốc phòng vào chương trình quy định tại Nghị định số 13/2014/NĐ-CP.",
        "Bổ sung danh mục dự án thuộc đối tượng quy định tại Điều 5 Luật Đầu tư công số"
            + " 58/2024/QH15.",
        "Bổ sung danh mục thiết bị đáp ứng tiêu chuẩn quy định tại Thông tư số 5/2020/TT-BYT.",
        "Bổ sung nội dung hướng dẫn về thủ tục đăng ký sau Nghị định số 10/2020/NĐ-CP.",
        "Thay thế mẫu thẻ đã cấp trước ngày Nghị định số 10/2020/NĐ-CP có hiệu lực.",
        "Thay thế nội dung dự thảo gửi kèm Công văn số 12/BTP-PL."
      })
  void whatIsNotTiedToTheDocumentIsNoPartOfIt(String sentence) {
    assertThat(Seen.said(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điều 51. Bổ sung Điều 70a vào sau Điều 70 của Luật Chứng khoán số 54/2019/QH14.",
        "b) Bổ sung Mẫu số 01a sau Mẫu số 01 tại Phụ lục I ban hành kèm theo Thông tư số"
            + " 54/2019/QH14.",
        "Bổ sung Danh mục ngành, nghề đầu tư kinh doanh có điều kiện của Luật Đầu tư số"
            + " 54/2019/QH14."
      })
  void whatIsAddedToADocumentAmendsIt(String sentence) {
    assertThat(Seen.said(sentence))
        .containsExactly("host sửa đổi, bổ sung 54/2019/QH14 (một phần)");
  }
}
