package vn.danchieu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
