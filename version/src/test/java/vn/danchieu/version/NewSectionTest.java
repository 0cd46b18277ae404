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

/** A new chapter or section brings new articles. */
class NewSectionTest {
  private static final Act SECTION =
      amending(
          """
          1. Bổ sung Chương II vào sau Chương I như sau:
          “Chương II
          ĐỌC SỔ
          Điều 3a. Người đọc
          Ai cũng đọc được sổ.
          Điều 3b. Nơi đọc
          1. Sổ được đọc tại phòng.
          2. Sổ không được mang về.”.\
          """);

  private static final String NEW =
      """

      # Điều 3a | Người đọc
      Ai cũng đọc được sổ.
      + bổ sung | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01
      # Điều 3b | Nơi đọc
      1. Sổ được đọc tại phòng.
      2. Sổ không được mang về.
      + bổ sung | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01\
      """;

  @Test
  void itsArticlesComeInByTheirNumbers() {
    assertThat(shown(Versions.of(BASE, List.of(SECTION)).latest()))
        .isEqualTo(FIRST + SECOND + THIRD + NEW);
  }

  @Test
  void itsArticlesAreThoseOfTheNewChapterAlone() {
    Act repeal =
        act("7/2023/TT-BNV", "2023-01-01", "Điều 1. Bãi bỏ Chương II Thông tư số 10/2020/TT-BNV.");
    assertThat(shown(Versions.of(BASE, List.of(SECTION, repeal)).latest()))
        .isEqualTo(
            FIRST
                + SECOND
                + THIRD
                + """

                # Điều 3a |\s
                (được bãi bỏ)
                + bãi bỏ | 7/2023/TT-BNV | Điều 1 | 2023-01-01
                # Điều 3b |\s
                (được bãi bỏ)
                + bãi bỏ | 7/2023/TT-BNV | Điều 1 | 2023-01-01\
                """);
  }

  @Test
  void aNewChapterWithoutArticlesIsNamed() {
    Act form =
        amending(
            """
            1. Bổ sung Chương II vào sau Chương I như sau:
            “Chương II
            ĐỌC SỔ”.\
            """);
    assertThat(shown(Versions.of(BASE, List.of(form)).latest()))
        .isEqualTo(
            FIRST
                + SECOND
                + THIRD
                + "\n"
                + "# Toàn văn bản | \n"
                + "! 5/2022/TT-BNV | khoản 1 Điều 1 | thay đổi chương, mục hoặc tên của chúng chưa"
                + " được hợp nhất tự động");
  }
}
