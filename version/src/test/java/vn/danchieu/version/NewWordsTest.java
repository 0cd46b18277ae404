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

/** New words as acts print them, and to which unit they belong. */
class NewWordsTest {
  private static String by(String verb, String clause) {
    return "+ " + verb + " | 5/2022/TT-BNV | " + clause + " | 2022-06-01\n";
  }

  @Test
  void aClauseIsPrintedWithItsPointsAndWithoutItsNumber() {
    assertThat(
            latest(
                """
                1. Sửa đổi khoản 3 Điều 2 như sau:
                “Sổ được giữ:
                a) Tại phòng;
                b) Tại kho.”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND.replace(
                    "3. Sổ được giữ tại phòng hành chính.",
                    "3. Sổ được giữ:\na) Tại phòng;\nb) Tại kho.")
                + by("sửa đổi", "khoản 1 Điều 1")
                + THIRD);
  }

  @Test
  void aPointOfAnotherClauseIsNotTheOneThatIsAnnounced() {
    assertThat(
            latest(
                """
                1. Sửa đổi, bổ sung khoản 1 và điểm a khoản 2 Điều 2 như sau:
                “1. Người trực ghi sổ:
                a) Mỗi ngày;
                b) Mỗi đêm.
                2. Sổ gồm:
                a) Ngày, giờ trực;”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                    .replace("ghi sổ mỗi ngày.", "ghi sổ:\na) Mỗi ngày;\nb) Mỗi đêm.")
                    .replace("a) Ngày trực;", "a) Ngày, giờ trực;")
                + by("sửa đổi, bổ sung", "khoản 1 Điều 1")
                + THIRD);
  }

  @Test
  void itemsOfAPointComeAndGoWithIt() {
    Act items =
        amending(
            """
            1. Sửa đổi, bổ sung điểm a khoản 2 Điều 2 như sau:
            “a) Thời gian:
            a1) Ngày trực;
            a2) Giờ trực;”.\
            """);
    String written =
        SECOND.replace("a) Ngày trực;", "a) Thời gian:\na1) Ngày trực;\na2) Giờ trực;");
    assertThat(shown(Versions.of(BASE, List.of(items)).latest()))
        .isEqualTo(FIRST + written + by("sửa đổi, bổ sung", "khoản 1 Điều 1") + THIRD);

    Act back =
        act(
            "6/2023/TT-BNV",
            "2023-06-01",
            """
            THÔNG TƯ
            Sửa đổi Thông tư số 10/2020/TT-BNV
            Điều 1. Sửa đổi điểm a khoản 2 Điều 2 Thông tư số 10/2020/TT-BNV như sau:
            “a) Ngày;”.\
            """);
    assertThat(shown(Versions.of(BASE, List.of(items, back)).latest()))
        .isEqualTo(
            FIRST
                + SECOND.replace("a) Ngày trực;", "a) Ngày;")
                + by("sửa đổi, bổ sung", "khoản 1 Điều 1")
                + "+ sửa đổi | 6/2023/TT-BNV | Điều 1 | 2023-06-01\n"
                + THIRD);
  }

  @Test
  void aSentenceBelowAnotherChangesWordsOfItsUnit() {
    assertThat(
            latest(
                """
                1. Sửa đổi, bổ sung khoản 3 Điều 2 như sau:
                Thay thế cụm từ “phòng hành chính” bằng cụm từ “kho”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND.replace("tại phòng hành chính", "tại kho")
                + by("thay thế", "khoản 1 Điều 1")
                + THIRD);
  }

  @Test
  void unitsAndWordsGoInOneSentence() {
    assertThat(
            latest(
                """
                1. Bãi bỏ điểm b khoản 2 Điều 2; cụm từ “mỗi ngày” tại khoản 1 Điều 2.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                    .replace("ghi sổ mỗi ngày.", "ghi sổ.")
                    .replace("b) Tên người trực;", "b) (được bãi bỏ)")
                + by("bãi bỏ", "khoản 1 Điều 1")
                + THIRD);
  }

  @Test
  void anArticleIsPrintedBehindTheNameOfItsSection() {
    assertThat(
            latest(
                """
                1. Sửa đổi, bổ sung tiêu đề Mục 1 Chương I và Điều 3 như sau:
                “Mục 1
                LƯU SỔ
                Điều 3. Lưu sổ
                Sổ được lưu 10 năm.”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                + "# Điều 3 | Lưu sổ\nSổ được lưu 10 năm.\n"
                + by("sửa đổi, bổ sung", "khoản 1 Điều 1")
                + "# Toàn văn bản | \n"
                + "! 5/2022/TT-BNV | khoản 1 Điều 1 | thay đổi chương, mục hoặc tên của chúng chưa"
                + " được hợp nhất tự động");
  }

  @Test
  void newArticlesComeIntoASectionByTheirNumbers() {
    assertThat(
            latest(
                """
                1. Bổ sung Điều 2a và Điều 2b vào Chương I như sau:
                “Điều 2a. Đọc sổ
                Ai cũng đọc được sổ.
                Điều 2b. Mượn sổ
                Sổ không được mượn.”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                + "# Điều 2a | Đọc sổ\nAi cũng đọc được sổ.\n"
                + by("bổ sung", "khoản 1 Điều 1")
                + "# Điều 2b | Mượn sổ\nSổ không được mượn.\n"
                + by("bổ sung", "khoản 1 Điều 1")
                + THIRD);
  }

  @Test
  void marksOfPrintAndStampsOfSignaturesAreNoWords() {
    assertThat(
            latest(
                """
                1. Sửa đổi, bổ sung Điều 3
                Ký bởi: CÔNG BÁO NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Ngày ký: 2026-06-02 08:09:29 +07:00
                **“Điều 3. Lưu sổ**
                Sổ được lưu 10 năm.”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                + "# Điều 3 | Lưu sổ\nSổ được lưu 10 năm.\n"
                + by("sửa đổi, bổ sung", "khoản 1 Điều 1").strip());
    assertThat(
            latest(
                """
                1. Sửa đổi, bổ sung Điều 3
                ‘‘Điều 3. Lưu sổ
                Sổ được lưu 10 năm.’’\
                """))
        .endsWith("Sổ được lưu 10 năm.\n" + by("sửa đổi, bổ sung", "khoản 1 Điều 1").strip());
  }

  @Test
  void wordsThatAnActGivesDoNotChangeWithTheOldOnesOfTheSameAct() {
    assertThat(
            latest(
                """
                1. Thay thế cụm từ “phòng hành chính” bằng cụm từ “phòng trực”; thay thế cụm từ “sổ trực của phòng hành chính” bằng cụm từ “sổ của phòng hành chính”; thay thế từ “trực” bằng từ “trực ban”.\
                """))
        .contains("Thông tư này quy định về sổ của phòng hành chính.")
        .contains("1. Người trực ban ghi sổ mỗi ngày.")
        .contains("3. Sổ được giữ tại phòng trực.")
        .contains("Sổ được lưu 05 năm tại phòng trực.");
  }

  @Test
  void wordsThatChangeThroughoutAreNoChangeOfAnArticleThatTheActReplaces() {
    assertThat(
            latest(
                """
                1. Sửa đổi, bổ sung Điều 3 như sau:
                “Điều 3. Lưu sổ
                Sổ được lưu 10 năm.”.
                2. Thay thế cụm từ “phòng hành chính” bằng cụm từ “văn phòng”.\
                """))
        .isEqualTo(
            FIRST.replace("phòng hành chính", "văn phòng")
                + by("thay thế", "khoản 2 Điều 1")
                + SECOND.replace("phòng hành chính", "văn phòng")
                + by("thay thế", "khoản 2 Điều 1")
                + "# Điều 3 | Lưu sổ\nSổ được lưu 10 năm.\n"
                + by("sửa đổi, bổ sung", "khoản 1 Điều 1").strip());
  }

  @Test
  void anArticleWithCharactersOfNoScriptKeepsItsWords() {
    String drawn = "trực\uDB80\uDC00 mỗi ngày";
    Act base =
        new Act(
            BASE.id(),
            BASE.number(),
            BASE.title(),
            BASE.issued(),
            BASE.effective(),
            BASE.text().replace("trực ghi sổ mỗi ngày", drawn));
    String text =
        shown(
            Versions.of(
                    base,
                    List.of(
                        amending(
                            "1. Thay thế cụm từ “mỗi ngày” bằng cụm từ “mỗi đêm” tại khoản 1 Điều"
                                + " 2.")))
                .latest());
    assertThat(text).contains(drawn).contains("ký tự không thuộc bảng chữ nào");
  }
}
