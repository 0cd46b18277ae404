package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchieu.version.VersionsTest.BASE;
import static vn.danchieu.version.VersionsTest.FIRST;
import static vn.danchieu.version.VersionsTest.SECOND;
import static vn.danchieu.version.VersionsTest.THIRD;
import static vn.danchieu.version.VersionsTest.act;
import static vn.danchieu.version.VersionsTest.amending;
import static vn.danchieu.version.VersionsTest.shown;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An address in the act that put the words there: "điểm b khoản 1 Điều 1" of the amending act. */
class InAmendingActTest {
  private static final Act FIRST_CHANGE =
      amending(
          """
          1. Sửa đổi khoản 2 Điều 2 như sau:
          “2. Sổ trực gồm:
          a) Ngày trực;
          b) Họ tên người trực.”.\
          """);

  private static final Act SECOND_CHANGE =
      act(
          "7/2023/TT-BNV",
          "2023-01-01",
          """
          Điều 1. Sửa đổi, bổ sung một số điểm của Điều 2 Thông tư số 10/2020/TT-BNV được sửa đổi, \
          bổ sung bởi khoản 1 Điều 1 Thông tư số 5/2022/TT-BNV
          1. Sửa đổi điểm b khoản 1 Điều 1 như sau:
          “b) Họ tên và chữ ký người trực.”.
          """);

  private static final String BETWEEN =
      """
      # Điều 2 | Ghi sổ
      1. Người trực ghi sổ mỗi ngày.
      2. Sổ trực gồm:
      a) Ngày trực;
      b) Họ tên%s người trực.
      3. Sổ được giữ tại phòng hành chính.
      + sửa đổi | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01
      """;

  @Test
  void aPointOfTheWordsThatAnActPutThereIsChangedThere() {
    assertThat(shown(Versions.of(BASE, List.of(SECOND_CHANGE, FIRST_CHANGE)).latest()))
        .isEqualTo(
            FIRST
                + BETWEEN.formatted(" và chữ ký")
                + "+ sửa đổi | 7/2023/TT-BNV | khoản 1 Điều 1 | 2023-01-01\n"
                + THIRD);
  }

  @Test
  void isOutstandingWhereTheActBetweenIsNotHeld() {
    assertThat(shown(Versions.of(BASE, List.of(SECOND_CHANGE)).latest()))
        .isEqualTo(
            FIRST
                + SECOND
                + "! 7/2023/TT-BNV | khoản 1 Điều 1 | địa chỉ sửa đổi nằm trong một văn bản sửa đổi"
                + " khác, chưa được hợp nhất tự động\n"
                + THIRD);
  }
}
