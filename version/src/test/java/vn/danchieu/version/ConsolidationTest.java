package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.danchieu.version.VersionsTest.act;
import static vn.danchieu.version.VersionsTest.shown;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danchieu.version.Comparison.Agreement;

/** A consolidation as the gazette prints it: notes at the foot of its pages. */
class ConsolidationTest {
  private static final Act CONSOLIDATION =
      act(
          "3/VBHN-BNV",
          "2022-07-01",
          """
          CÔNG BÁO/Số 10/Ngày 01-7-2022
          2

          THÔNG TƯ1
          Quy định về sổ trực
          Thông tư số 10/2020/TT-BNV ngày 01 tháng 02 năm 2020 được sửa đổi, bổ sung bởi:
          Thông tư số 5/2022/TT-BNV ngày 01 tháng 5 năm 2022.
          Điều 1. Phạm vi
          1. 2 Thông tư này quy định về sổ trực.
          2. Mã số của sổ: V.09.02.013

          1 Văn bản này được hợp nhất từ 02 Thông tư.
          2 Khoản này được sửa đổi theo quy định tại khoản 1 Điều 1 Thông tư số 5/2022/TT-BNV, có hiệu
          lực kể từ ngày 01 tháng 6 năm 2022.
          3 Cụm từ “V.09.02.09” được thay thế theo quy định tại khoản 2 Điều 1 của Thông tư số
          5/2022/TT-BNV

          CÔNG BÁO/Số 10/Ngày 01-7-2022
          3

          Điều 2. Lưu sổ4
          Sổ được lưu 05 năm.

          ngày 01 tháng 5 năm 2022.
          4 Điều này được bổ sung theo quy định tại khoản 3 Điều 1 Thông tư số 5/2022/TT-BNV.

          CÔNG BÁO/Số 10/Ngày 01-7-2022
          4

          Điều 3. 5 (được bãi bỏ)

          5 Điều này được bãi bỏ theo quy định tại khoản 4 Điều 1 Thông tư số 5/2022/TT-BNV.
          """);

  @Test
  void isReadWithoutItsNotesAndTheirNumbers() {
    assertThat(shown(Versions.of(CONSOLIDATION, List.of()).latest()))
        .isEqualTo(
            """
            # Điều 1 | Phạm vi
            1. Thông tư này quy định về sổ trực.
            2. Mã số của sổ: V.09.02.01
            # Điều 2 | Lưu sổ
            Sổ được lưu 05 năm.
            # Điều 3 | (được bãi bỏ)\
            """);
  }

  @Test
  void isComparedWithWhatIsWorkedOutArticleByArticle() {
    Act base =
        act(
            "10/2020/TT-BNV",
            "2020-03-01",
            """
            Điều 1. Phạm vi
            1. Thông tư này quy định về sổ.
            2. Mã số của sổ: V.09.02.01
            Điều 2. Lưu sổ
            Sổ được lưu 5 năm.
            Điều 3. Khác
            Không có.
            """);
    Act amending =
        act(
            "5/2022/TT-BNV",
            "2022-06-01",
            """
            Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV
            1. Sửa đổi khoản 1 Điều 1 như sau:
            “1. Thông tư này quy định về sổ trực.”
            2. Sửa đổi đoạn thứ hai Điều 3 như sau: “Không.”
            """);
    assertThat(Comparison.of(base, List.of(amending), CONSOLIDATION))
        .extracting(Comparison::label, Comparison::agreement)
        .containsExactly(
            tuple("Điều 1", Agreement.IDENTICAL),
            tuple("Điều 2", Agreement.UNTOUCHED),
            tuple("Điều 3", Agreement.OUTSTANDING));
  }
}
