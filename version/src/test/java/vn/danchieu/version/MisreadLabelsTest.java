package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchieu.version.VersionsTest.BASE;
import static vn.danchieu.version.VersionsTest.FIRST;
import static vn.danchieu.version.VersionsTest.SECOND;
import static vn.danchieu.version.VersionsTest.THIRD;
import static vn.danchieu.version.VersionsTest.act;
import static vn.danchieu.version.VersionsTest.amending;
import static vn.danchieu.version.VersionsTest.latest;
import static vn.danchieu.version.VersionsTest.shown;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels and quotation marks that were read wrongly off paper. */
class MisreadLabelsTest {
  private static final String BY = " | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01\n";

  @Test
  void aLetterThatStandsForTheFigureOneIsThatFigure() {
    assertThat(
            latest(
                """
                1. Bổ sung khoản là vào sau khoản 1 Điều 2 như sau:
                “la. Sổ trực được lập mỗi năm.”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND.replace("\n2. Sổ gồm", "\n1a. Sổ trực được lập mỗi năm.\n2. Sổ gồm")
                + "+ bổ sung"
                + BY
                + THIRD);
  }

  @Test
  void aPointWhoseLetterIsLostIsTheOneThatTheNewWordsHave() {
    assertThat(
            latest(
                """
                1. Bổ sung điểm ở vào sau điểm c khoản 2 Điều 2 như sau:
                “d) Chữ ký.”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND.replace("\n3. Sổ được", "\nd) Chữ ký.\n3. Sổ được")
                + "+ bổ sung"
                + BY
                + THIRD);
  }

  @Test
  void aNewArticleWhoseLetterIsReadAsAFigureBearsTheLabelOfTheSentence() {
    assertThat(
            latest(
                """
                1. Bổ sung Điều 3b vào sau Điều 3 như sau:
                “Điều 36. Huỷ sổ
                Sổ được huỷ sau 05 năm.”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                + THIRD
                + "\n# Điều 3b | Huỷ sổ\nSổ được huỷ sau 05 năm.\n+ bổ sung"
                + BY.stripTrailing());
  }

  @Test
  void aMarkThatClosesBehindTheFirstOfSeveralUnitsDoesNotEndTheNewWords() {
    assertThat(
            latest(
                """
                1. Sửa đổi, bổ sung điểm a và điểm b khoản 2 Điều 2 như sau:
                “a) Ngày, giờ trực;”
                b) Họ và tên người trực;”
                2. Bãi bỏ Điều 3.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                    .replace("Ngày trực", "Ngày, giờ trực")
                    .replace("Tên người trực", "Họ và tên người trực")
                + "+ sửa đổi, bổ sung"
                + BY
                + "# Điều 3 | \n(được bãi bỏ)\n+ bãi bỏ"
                + BY.replace("khoản 1", "khoản 2").stripTrailing());
  }

  @Test
  void theNextClauseOfTheAmendingActIsNoWordOfTheLast() {
    Act own =
        amending(
            """
            1. Sửa đổi, bổ sung khoản 1 và khoản 2 Điều 2 như sau:
            “1. Người trực ghi sổ mỗi giờ.”
            2. Sổ này do Bộ in và phát hành.”\
            """);
    assertThat(shown(Versions.of(BASE, List.of(own)).latest()))
        .startsWith(FIRST + SECOND + "! 5/2022/TT-BNV | khoản 1 Điều 1 | số hiệu trong nội dung");
  }

  @Test
  void anAddressThatIsALinkOfAWebPageIsRead() {
    Act linked =
        act(
            "5/2022/TT-BNV",
            "2022-06-01",
            "Điều 1. Bãi bỏ Điều 3 Thông tư số [10/2020/TT-BNV](https://van-ban.example/1?a=b)"
                + " quy định về sổ trực.");
    assertThat(shown(Versions.of(BASE, List.of(linked)).latest()))
        .isEqualTo(
            FIRST
                + SECOND
                + "# Điều 3 | \n(được bãi bỏ)\n+ bãi bỏ | 5/2022/TT-BNV | Điều 1 | 2022-06-01");
  }
}
