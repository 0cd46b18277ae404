package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchieu.version.VersionsTest.act;
import static vn.danchieu.version.VersionsTest.amending;
import static vn.danchieu.version.VersionsTest.shown;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs and dashes of a unit, by their number. */
class UnitParagraphTest {
  private static final String TEXT =
      """
      # Điều 1 | Ghi sổ
      1. Sổ gồm:
      - Ngày trực;
      - Tên người trực.
      2. Sổ được giữ tại phòng.
      Sổ có số trang.
      Mỗi năm một sổ.
      3. Người trực:
      a) Ghi sổ;
      b) Giữ sổ.
      Người trực ký vào sổ.\
      """;

  private static final Act BASE =
      act("10/2020/TT-BNV", "2020-03-01", "THÔNG TƯ\n" + TEXT.replace("# Điều 1 |", "Điều 1."));

  private static String latest(String body) {
    return shown(Versions.of(BASE, List.of(amending(body))).latest());
  }

  private static String by(String verb) {
    return "\n+ " + verb + " | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01";
  }

  private static String refused(String reason) {
    return TEXT + "\n! 5/2022/TT-BNV | khoản 1 Điều 1 | " + reason;
  }

  @Test
  void aDashIsReplacedByItsNumberAndEndsAsTheOldOneDid() {
    assertThat(
            latest(
                """
                1. Sửa đổi, bổ sung gạch đầu dòng thứ nhất khoản 1 Điều 1 như sau:
                “- Ngày, giờ trực”.\
                """))
        .isEqualTo(TEXT.replace("Ngày trực;", "Ngày, giờ trực;") + by("sửa đổi, bổ sung"));
  }

  @Test
  void aParagraphIsReplacedByItsNumberOrAsTheLast() {
    assertThat(
            latest(
                """
                1. Sửa đổi đoạn 2 khoản 2 Điều 1 như sau:
                “Sổ có số trang và dấu.”\
                """))
        .isEqualTo(TEXT.replace("số trang.", "số trang và dấu.") + by("sửa đổi"));
    assertThat(
            latest(
                """
                1. Sửa đổi khổ cuối khoản 3 Điều 1 như sau:
                “Người trực và trưởng phòng ký vào sổ.”\
                """))
        .isEqualTo(TEXT.replace("Người trực ký", "Người trực và trưởng phòng ký") + by("sửa đổi"));
  }

  @Test
  void whatIsNotThereOrNotCertainIsRefused() {
    assertThat(
            latest(
                """
                1. Sửa đổi gạch đầu dòng thứ ba khoản 1 Điều 1 như sau:
                “- Giờ trực”.\
                """))
        .isEqualTo(refused("không xác định được gạch đầu dòng thứ ba của khoản 1 Điều 1"));
    assertThat(
            latest(
                """
                1. Sửa đổi đoạn 2 khoản 1 Điều 1 như sau:
                “Sổ có số trang.”\
                """))
        .isEqualTo(refused("không xác định được đoạn 2 của khoản 1 Điều 1"));
    assertThat(
            latest(
                """
                1. Sửa đổi gạch đầu dòng thứ nhất khoản 1 Điều 1 như sau:
                “Ngày, giờ trực”.\
                """))
        .isEqualTo(refused("nội dung mới không khớp với đoạn được sửa của khoản 1 Điều 1"));
    assertThat(
            latest(
                """
                1. Sửa đổi gạch đầu dòng thứ nhất và gạch đầu dòng thứ hai khoản 1 Điều 1 như sau:
                “- Ngày, giờ trực;
                - Họ và tên.”\
                """))
        .isEqualTo(refused("thay đổi một đoạn, một dòng trong đơn vị chưa được hợp nhất tự động"));
  }
}
