package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchieu.version.VersionsTest.act;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the notes of a consolidation say beside what is read in the amending acts. */
class EdgeComparisonTest {
  private static final Act AMENDING =
      act(
          "05/2022/TT-BNV",
          "2022-06-01",
          """
          Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 35/2020/TT-BNV
          1. Sửa đổi khoản 1 Điều 1 như sau:
          “1. Người trực ghi sổ mỗi giờ.”
          2. Bãi bỏ nội dung về phòng trực tại khoản 2 Điều 1.
          3. Bãi bỏ Điều 2.
          4. Bãi bỏ Điều 4.
          """);

  private static final String TEXT =
      """
      VĂN BẢN HỢP NHẤT
      THÔNG TƯ
      Hướng dẫn Nghị định số 9/2019/NĐ-CP về sổ trực
      Thông tư số 35/2020/TT-BNV ngày 01 tháng 02 năm 2020 hướng dẫn Nghị định số 9/2019/NĐ-CP, \
      được sửa đổi, bổ sung bởi:
      Thông tư số 05/2022/TT-BNV sửa đổi, bổ sung một số điều của Thông tư số 35/2020/TT-BNV.
      Điều 1. Ghi sổ
      1.[1] Người trực ghi sổ mỗi giờ.
      2.[2] Sổ được giữ tại phòng.
      Điều 2. [3] (được bãi bỏ)
      Điều 3.[4] Lưu sổ
      Sổ được lưu 05 năm.
      Điều 4. Huỷ sổ
      Sổ được huỷ.

      [1] Khoản này được sửa đổi theo quy định tại khoản 1 Điều 1 của Thông tư số 05/2022/TT-BNV.
      [2] Khoản này được sửa đổi theo quy định tại khoản 2 Điều 1 của Thông tư số 05/2022/TT-BNV.
      [3] Điều này được bãi bỏ theo quy định tại khoản 3 Điều 1 của Thông tư số 05/2022/TT-BNV.
      [4] Điều này được sửa đổi theo quy định tại khoản 9 Điều 1 của Thông tư số 05/2022/TT-BNV.
      """;

  private static String compared(String text) {
    Act consolidation = act("3/VBHN-BNV", "2022-07-01", text);
    return EdgeComparison.of(consolidation, List.of(AMENDING, consolidation)).stream()
        .map(e -> e.finding() + " | " + e.act() + " | " + e.clause() + " | " + e.place())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void ofSeveralTextsOfAnActTheLongestIsRead() {
    Act cut = act("05/2022/TT-BNV", "2022-06-01", "Điều 2. Thông tư này có hiệu lực từ ngày ký.");
    Act consolidation = act("3/VBHN-BNV", "2022-07-01", TEXT);

    assertThat(EdgeComparison.of(consolidation, List.of(cut, AMENDING)))
        .isEqualTo(EdgeComparison.of(consolidation, List.of(AMENDING)));
  }

  @Test
  void tellsWhatWasReadNamedOrMissedAndWhatNoNoteTells() {
    assertThat(compared(TEXT))
        .isEqualTo(
            """
            READ | 5/2022/TT-BNV | khoản 1 Điều 1 | khoản 1 Điều 1
            NAMED | 5/2022/TT-BNV | khoản 2 Điều 1 | khoản 2 Điều 1
            READ | 5/2022/TT-BNV | khoản 3 Điều 1 | Điều 2
            MISSING | 5/2022/TT-BNV | khoản 9 Điều 1 | Điều 3
            UNNOTED | 05/2022/TT-BNV | khoản 4 Điều 1 | Điều 4\
            """);
  }

  @Test
  void readsNotesAtTheFootOfPagesAndLeavesALineOfBlanksAboveATextAlone() {
    String blanks = " ".repeat(40);
    assertThat(
            compared(
                """
                CÔNG BÁO/Số 10/Ngày 01-7-2022
                2
                THÔNG TƯ
                Quy định về sổ trực
                """
                    + blanks
                    + """

                    Thông tư số 35/2020/TT-BNV quy định về sổ trực được sửa đổi, bổ sung bởi:
                    Thông tư số 05/2022/TT-BNV.
                    Điều 1. Ghi sổ
                    1.1 Người trực ghi sổ mỗi giờ.
                    2. Sổ được giữ tại phòng.

                    1 Khoản này được sửa đổi theo quy định tại khoản 1 Điều 1 của Thông tư số 05/2022/TT-BNV.
                    CÔNG BÁO/Số 10/Ngày 01-7-2022
                    3
                    Điều 2.2 (được bãi bỏ)
                    Điều 4. Huỷ sổ
                    """
                    + blanks
                    + """

                    2 Điều này được bãi bỏ theo quy định tại khoản 3 Điều 1 của Thông tư số
                    05/2022/TT-BNV.
                    """))
        .isEqualTo(
            """
            READ | 5/2022/TT-BNV | khoản 1 Điều 1 | khoản 1 Điều 1
            READ | 5/2022/TT-BNV | khoản 3 Điều 1 | Điều 2
            UNNOTED | 05/2022/TT-BNV | khoản 4 Điều 1 | Điều 4\
            """);
  }
}
