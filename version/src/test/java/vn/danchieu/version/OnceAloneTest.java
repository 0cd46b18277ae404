package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchieu.version.VersionsTest.act;
import static vn.danchieu.version.VersionsTest.shown;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands already comes in no second time, and what is no word of an act not at all. */
class OnceAloneTest {
  private static String latest(String base, String... amending) {
    return shown(
        Versions.of(
                act("10/2020/TT-BNV", "2020-03-01", base),
                List.of(act("5/2022/TT-BNV", "2022-06-01", String.join("\n", amending))))
            .latest());
  }

  @Test
  void wordsThatStandBehindACommaAlreadyAreNotInsertedAgain() {
    assertThat(
            latest(
                "Điều 1. Giấy tờ\n"
                    + "1. Căn cước công dân, Thẻ căn cước, Căn cước điện tử, hộ chiếu.\n"
                    + "2. Căn cước công dân, hộ chiếu.",
                "Điều 1. Bổ sung cụm từ “Thẻ căn cước, Căn cước điện tử” sau cụm từ “Căn cước công"
                    + " dân” tại khoản 1 và khoản 2 Điều 1 Thông tư số 10/2020/TT-BNV."))
        .startsWith(
            """
            # Điều 1 | Giấy tờ
            1. Căn cước công dân, Thẻ căn cước, Căn cước điện tử, hộ chiếu.
            2. Căn cước công dân Thẻ căn cước, Căn cước điện tử, hộ chiếu.
            """);
  }

  @Test
  void wordsComeInAtTheEndOfAClauseWhereTheOldOnesStandOnce() {
    assertThat(
            latest(
                "Điều 1. Chi\n1. Nhà nước chi cho sổ ít nhất 20% ngân sách.\n2. Phòng chi.",
                "Điều 1. Bổ sung cụm từ “, trong đó chi mua 5%” vào sau cụm từ “20% ngân sách” cuối"
                    + " khoản 1 Điều 1 Thông tư số 10/2020/TT-BNV."))
        .startsWith(
            """
            # Điều 1 | Chi
            1. Nhà nước chi cho sổ ít nhất 20% ngân sách, trong đó chi mua 5%.
            2. Phòng chi.
            """);
  }

  @Test
  void theLetterheadAtTheFootOfAPageIsNoWordOfTheArticle() {
    assertThat(
            latest(
                "Điều 1. Sổ\nSổ cũ.",
                """
                Điều 1. Sửa đổi Điều 1 Thông tư số 10/2020/TT-BNV như sau:
                “Điều 1. Sổ
                a) Sổ một;
                BỘ NỘI VỤ

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 5/2022/TT-BNV
                Hà Nội, ngày 15 tháng 05 năm 2022
                Ký bởi: CÔNG BÁO NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                CÔNG BÁO/Số 332/Ngày 16-06-2022
                43
                b) Sổ hai.”\
                """))
        .startsWith("# Điều 1 | Sổ\na) Sổ một;\nb) Sổ hai.\n");
  }
}
