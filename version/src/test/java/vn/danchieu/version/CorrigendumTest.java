package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchieu.version.VersionsTest.BASE;
import static vn.danchieu.version.VersionsTest.FIRST;
import static vn.danchieu.version.VersionsTest.SECOND;
import static vn.danchieu.version.VersionsTest.THIRD;
import static vn.danchieu.version.VersionsTest.act;
import static vn.danchieu.version.VersionsTest.shown;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Corrections in the words of corrigenda. */
class CorrigendumTest {
  private static String corrected(String sentence) {
    Act corrigendum =
        act(
            "9/QĐ-BNV",
            "2020-04-01",
            """
            QUYẾT ĐỊNH
            Về việc đính chính Thông tư số 10/2020/TT-BNV quy định về sổ trực
            Điều 1. Đính chính lỗi kỹ thuật tại Thông tư số 10/2020/TT-BNV ngày 01 tháng 02 năm 2020 của Bộ trưởng Bộ Nội vụ quy định về sổ trực như sau:
            %s
            Điều 2. Quyết định này có hiệu lực kể từ ngày ký.\
            """
                .formatted(sentence));
    return shown(Versions.of(BASE, List.of(corrigendum)).latest());
  }

  private static String by(String verb) {
    return "+ " + verb + " | 9/QĐ-BNV | Điều 1 | 2020-04-01\n";
  }

  @Test
  void wordsAreMendedHoweverTheSentenceOrdersThem() {
    String mended = SECOND.replace("ghi sổ mỗi ngày", "ghi sổ mỗi đêm");
    for (String sentence :
        List.of(
            "Cụm từ “mỗi ngày” tại khoản 1 Điều 2 được sửa thành “mỗi đêm”.",
            "Tại khoản 1 Điều 2 đã in: “mỗi ngày”, nay sửa lại là: “mỗi đêm”.",
            "- Tại khoản 1 Điều 2: đã viết là “mỗi ngày”; đính chính thành “mỗi đêm”.",
            "1. Tại khoản 1 Điều 2 đã ghi “mỗi ngày” nay được đính chính lại là “mỗi đêm”.",
            "Đính chính từ “mỗi ngày” thành “mỗi đêm” tại khoản 1 Điều 2.")) {
      assertThat(corrected(sentence).replace("khoản 1 Điều 1 | 2020", "Điều 1 | 2020"))
          .as(sentence)
          .isEqualTo(FIRST + mended + by("đính chính") + THIRD);
    }
    assertThat(corrected("Chỉnh sửa cụm từ “mỗi ngày” thành cụm từ “mỗi đêm” tại Điều 2."))
        .isEqualTo(FIRST + mended + by("sửa") + THIRD);
  }

  @Test
  void wordsThatAreNotThereOrAnAddressThatIsNotReadAreOutstanding() {
    assertThat(corrected("Tại khoản 1 Điều 2 đã in “mỗi giờ” nay sửa lại là “mỗi đêm”."))
        .isEqualTo(
            FIRST
                + SECOND
                + "! 9/QĐ-BNV | Điều 1 | không thấy cụm từ “mỗi giờ” tại khoản 1 Điều 2\n"
                + THIRD);
    assertThat(corrected("Tại dòng 3 từ trên xuống của Điều 2 đã in “mỗi ngày” sửa là “mỗi đêm”."))
        .isEqualTo(
            FIRST
                + SECOND
                + "! 9/QĐ-BNV | Điều 1 | địa chỉ sửa đổi có phần không đọc được\n"
                + THIRD);
  }
}
