package vn.danchieu.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a document ends and its annexes begin. */
class DocumentFootTest {
  private static final String CIRCULAR =
      """
      BỘ KẾ HOẠCH VÀ ĐẦU TƯ
      Số: 10/2023/TT-BKHĐT
      THÔNG TƯ
      Quy định bộ chỉ tiêu thống kê
      Điều 1. Phạm vi điều chỉnh
      Một.
      Điều 2. Hiệu lực thi hành
      Có hiệu lực từ ngày ký./.

      BỘ TRƯỞNG

      Nguyễn Chí Dũng

      CÔNG BÁO/Số 1119 + 1120/Ngày 13-11-2023
      5

      Phụ lục I
      DANH MỤC CHỈ TIÊU
      (Ban hành kèm theo Thông tư số 10/2023/TT-BKHĐT)
      Mục tiêu thứ nhất: giảm cường độ phát thải khí nhà kính.
      Mục tiêu thứ hai: xanh hóa các ngành kinh tế.
      Mục tiêu thứ ba: xanh hóa lối sống và thúc đẩy tiêu dùng bền vững.
      Nơi nhận:
      - Như trên;
      TM. ỦY BAN NHÂN DÂN
      """;

  /** The gazette leaves the recipients out, and the minister signs in nobody's place. */
  @Test
  void whereTheMinisterHimselfSigns() {
    Parsed parsed = DocumentParser.parse(CIRCULAR);

    assertThat(parsed.sections())
        .extracting(Section::anchor)
        .containsExactly("dieu-1", "dieu-2", "phu-luc-i");
    assertThat(parsed.sections().get(1).span().of(CIRCULAR).strip())
        .isEqualTo("Điều 2. Hiệu lực thi hành\nCó hiệu lực từ ngày ký./.");
    assertThat(parsed.header().signature().title()).contains("BỘ TRƯỞNG");
    assertThat(parsed.header().signature().signer()).contains("Nguyễn Chí Dũng");
  }
}
