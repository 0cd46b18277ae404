package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchieu.version.VersionsTest.BASE;
import static vn.danchieu.version.VersionsTest.FIRST;
import static vn.danchieu.version.VersionsTest.SECOND;
import static vn.danchieu.version.VersionsTest.THIRD;
import static vn.danchieu.version.VersionsTest.act;
import static vn.danchieu.version.VersionsTest.latest;
import static vn.danchieu.version.VersionsTest.shown;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways to say where an act changes, and which of its sentences say it. */
class AddressTest {
  private static final String BY = " | 5/2022/TT-BNV | %s | 2022-06-01\n";
  private static final String FIRST_CLAUSE = BY.formatted("khoản 1 Điều 1");
  private static final String REPEALED = "# Điều 3 | \n(được bãi bỏ)\n+ bãi bỏ";

  private static String latestOf(String text) {
    return shown(Versions.of(BASE, List.of(act("5/2022/TT-BNV", "2022-06-01", text))).latest());
  }

  @Test
  void aNewClauseBeforeAnotherComesBeforeIt() {
    assertThat(
            latest(
                """
                1. Bổ sung khoản 1a vào trước khoản 1 Điều 2 như sau:
                “1a. Sổ trực được lập mỗi năm.”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND.replace("Ghi sổ\n1.", "Ghi sổ\n1a. Sổ trực được lập mỗi năm.\n1.")
                + "+ bổ sung"
                + FIRST_CLAUSE
                + THIRD);
  }

  @Test
  void chaptersThatOneWordNamesAreNamedEachAndTheArticlesBesideThemAreRead() {
    String text =
        """
        Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV
        1. Thay thế cụm từ “phòng hành chính” bằng cụm từ “văn phòng” tại tên Thông tư và căn cứ ban hành Thông tư; tên các chương I, II và III; các điều 1, 2 và 3.
        """;
    assertThat(latestOf(text).replaceAll("\\| khoản 1 Điều 1 \\|", "|"))
        .contains(
            "sổ trực của văn phòng.\n", "3. Sổ được giữ tại văn phòng.", "05 năm tại văn phòng.")
        .contains("# Toàn văn bản")
        .doesNotContain("không đọc được");
  }

  @Test
  void sectionsOfAChapterThatOneWordNamesDoNotTakeTheChapterWithThem() {
    assertThat(latestOf("Điều 1. Bãi bỏ các mục I, II Chương I Thông tư số 10/2020/TT-BNV."))
        .contains("Sổ được lưu 05 năm tại phòng hành chính.")
        .contains("địa chỉ sửa đổi có phần không đọc được")
        .doesNotContain("được bãi bỏ");
  }

  @Test
  void theChapterOfTheArticleBesideANewOneIsNoFurtherPlace() {
    assertThat(
            latest(
                """
                1. Bổ sung Điều 2a vào trước Điều 3, Mục 1 Chương I như sau:
                “Điều 2a. Đọc sổ
                Ai cũng đọc được sổ.”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                + "# Điều 2a | Đọc sổ\nAi cũng đọc được sổ.\n+ bổ sung"
                + FIRST_CLAUSE
                + THIRD);
  }

  @Test
  void articlesAndClausesFromOneToAnotherAreRepealedBesideOthers() {
    assertThat(
            latest(
                "1. Bãi bỏ khoản 1 và các khoản từ khoản 2 đến khoản 3 Điều 2; các điều từ Điều 3"
                    + " đến Điều 3."))
        .isEqualTo(
            FIRST
                + "# Điều 2 | Ghi sổ\n1. (được bãi bỏ)\n2. (được bãi bỏ)\n3. (được bãi bỏ)\n"
                + "+ bãi bỏ"
                + FIRST_CLAUSE
                + REPEALED
                + FIRST_CLAUSE.stripTrailing());
  }

  @Test
  void aChapterThatListsItsArticlesIsRepealedOnce() {
    assertThat(latest("1. Bãi bỏ Chương I “QUY ĐỊNH CHUNG” gồm các Điều 1, 2 và 3."))
        .isEqualTo(
            """
            # Điều 1 |\s
            (được bãi bỏ)
            + bãi bỏ | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01
            # Điều 2 |\s
            (được bãi bỏ)
            + bãi bỏ | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01
            # Điều 3 |\s
            (được bãi bỏ)
            + bãi bỏ | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01\
            """);
  }

  @Test
  void wordsChangeInTheArticlesWhereThePreambleIsNamedToo() {
    assertThat(
            latest(
                "1. Thay thế cụm từ “phòng hành chính” bằng cụm từ “văn phòng” tại phần căn cứ ban"
                    + " hành, Điều 1, Điều 3; điểm a khoản 1 mục II Phụ lục I."))
        .isEqualTo(
            "# Điều 1 | Phạm vi\nThông tư này quy định về sổ trực của văn phòng.\n+ thay thế"
                + FIRST_CLAUSE
                + SECOND
                + "# Điều 3 | Lưu sổ\nSổ được lưu 05 năm tại văn phòng.\n+ thay thế"
                + FIRST_CLAUSE
                + """
                # Toàn văn bản |\s
                ! 5/2022/TT-BNV | khoản 1 Điều 1 | không rõ điều nào được sửa đổi
                ! 5/2022/TT-BNV | khoản 1 Điều 1 | phụ lục, mẫu, bảng biểu chưa được hợp nhất tự\
                 động\
                """);
  }

  @Test
  void titlesOfArticlesAreNamedInSeveralWays() {
    assertThat(latest("1. Bỏ từ “sổ” tại tên điều Điều 2 và Điều 3."))
        .isEqualTo(
            FIRST
                + SECOND.replace("| Ghi sổ", "| Ghi")
                + "+ bỏ"
                + FIRST_CLAUSE
                + THIRD.replace("| Lưu sổ", "| Lưu")
                + "\n+ bỏ"
                + FIRST_CLAUSE.stripTrailing());
    assertThat(
            latest(
                """
                1. Sửa đổi, bổ sung một số khoản của Điều 2 như sau:
                a) Sửa đổi, bổ sung tên Điều và đoạn mở đầu của khoản 2 như sau:
                “Điều 2. Ghi sổ trực
                2. Sổ trực gồm:”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND.replace("| Ghi sổ", "| Ghi sổ trực").replace("2. Sổ gồm", "2. Sổ trực gồm")
                + "+ sửa đổi, bổ sung | 5/2022/TT-BNV | điểm a khoản 1 Điều 1 | 2022-06-01\n"
                + THIRD);
  }

  @Test
  void severalWordsComeInBesideOthersOfTheirOwn() {
    assertThat(
            latest(
                "1. Bổ sung từ “điện tử” vào sau cụm từ “ghi sổ”, từ “liên tục” vào trước từ “mỗi”"
                    + " tại khoản 1 Điều 2."))
        .isEqualTo(
            FIRST
                + SECOND.replace("ghi sổ mỗi ngày", "ghi sổ điện tử liên tục mỗi ngày")
                + "+ bổ sung"
                + FIRST_CLAUSE
                + THIRD);
  }

  @Test
  void aPartOfAnActIsRepealedByTheItemsBelow() {
    assertThat(
            latestOf(
                """
                Điều 2. Bãi bỏ một phần văn bản
                1. Bãi bỏ một phần Thông tư số 10/2020/TT-BNV ngày 01 tháng 02 năm 2020 của Bộ
                Nội vụ quy định về sổ trực như sau:
                a) Bãi bỏ khoản 3 Điều 2;
                b) Điều 3.
                """))
        .isEqualTo(
            FIRST
                + SECOND.replace("3. Sổ được giữ tại phòng hành chính.", "3. (được bãi bỏ)")
                + "+ bãi bỏ"
                + BY.formatted("điểm a khoản 1 Điều 2")
                + REPEALED
                + BY.formatted("điểm b khoản 1 Điều 2").stripTrailing());
  }

  @Test
  void aSentenceBehindTheFirstDayRepeals() {
    assertThat(
            latestOf(
                """
                Điều 9. Hiệu lực
                1. Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2022. Kể từ ngày \
                Thông tư này có hiệu lực thi hành, bãi bỏ các quy định sau:
                a) Khoản 3 Điều 2 Thông tư số 10/2020/TT-BNV;
                b) Điều 3 và một số nội dung tại Thông tư số 10/2020/TT-BNV, gồm: cụm từ “của phòng \
                hành chính” tại Điều 1.
                """))
        .isEqualTo(
            FIRST.replace(" của phòng hành chính", "")
                + "+ bãi bỏ"
                + BY.formatted("điểm b khoản 1 Điều 9")
                + SECOND.replace("3. Sổ được giữ tại phòng hành chính.", "3. (được bãi bỏ)")
                + "+ bãi bỏ"
                + BY.formatted("điểm a khoản 1 Điều 9")
                + REPEALED
                + BY.formatted("điểm b khoản 1 Điều 9").stripTrailing());
  }

  @Test
  void aListOfRepealedActsSpeaksOfThemAsAWhole() {
    assertThat(
            latestOf(
                """
                Điều 1. Bãi bỏ toàn bộ 02 văn bản quy phạm pháp luật do Bộ trưởng ban hành
                1. Thông tư số 10/2020/TT-BNV quy định về sổ trực.
                2. Chỉ thị số 9/2019/CT-BNV về sổ trực.
                """))
        .isEqualTo(
            FIRST
                + SECOND
                + THIRD
                + "\n# Toàn văn bản | \n! 5/2022/TT-BNV | khoản 1 Điều 1 | câu này nói về cả văn"
                + " bản, không riêng điều nào; xem tình trạng hiệu lực của văn bản");
  }

  @Test
  void aPowerToRepealRepealsNothing() {
    assertThat(
            latestOf(
                """
                Điều 7. Thẩm quyền
                2. Bãi bỏ một phần hoặc toàn bộ văn bản quy định tại khoản 1 Điều 2 của Thông tư số \
                10/2020/TT-BNV trái với Thông tư này.
                """))
        .isEqualTo(FIRST + SECOND + THIRD);
  }

  @Test
  void aHeadingThatALineBreaksInTheMiddleNamesItsAct() {
    assertThat(
            latestOf(
                """
                Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV quy định về
                Sổ trực
                (sau đây viết tắt là Thông tư số 10)
                1. Bãi bỏ Điều 3.
                """))
        .isEqualTo(FIRST + SECOND + REPEALED + FIRST_CLAUSE.stripTrailing());
  }

  @Test
  void theFirstLineOfNewWordsMayStandOutsideTheMarks() {
    assertThat(
            latest(
                """
                2. Sửa đổi, bổ sung Điều 3 như sau:
                Điều 3. Lưu sổ trực
                “1. Sổ được lưu 10 năm.
                2. Sổ được lưu tại văn phòng.”.
                3. Bãi bỏ khoản 3 Điều 2.\
                """))
        .isEqualTo(
            FIRST
                + SECOND.replace("3. Sổ được giữ tại phòng hành chính.", "3. (được bãi bỏ)")
                + "+ bãi bỏ"
                + BY.formatted("khoản 3 Điều 1")
                + """
                # Điều 3 | Lưu sổ trực
                1. Sổ được lưu 10 năm.
                2. Sổ được lưu tại văn phòng.
                + sửa đổi, bổ sung | 5/2022/TT-BNV | khoản 2 Điều 1 | 2022-06-01\
                """);
  }

  @Test
  void aLineWithoutALabelNamesTheArticleOfTheItemsBelow() {
    assertThat(
            latestOf(
                """
                Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV
                Sửa đổi, bổ sung Điều 2 như sau:
                a) Bãi bỏ khoản 3;
                b) Bãi bỏ khoản 1.
                """))
        .isEqualTo(
            FIRST
                + """
                # Điều 2 | Ghi sổ
                1. (được bãi bỏ)
                2. Sổ gồm:
                a) Ngày trực;
                b) Tên người trực;
                c) Việc đã làm.
                3. (được bãi bỏ)
                + bãi bỏ | 5/2022/TT-BNV | điểm a Điều 1 | 2022-06-01
                + bãi bỏ | 5/2022/TT-BNV | điểm b Điều 1 | 2022-06-01
                """
                + THIRD);
  }

  @Test
  void wordsBesideOthersChangeThereAlone() {
    assertThat(
            latest(
                "1. Thay thế từ “sổ” trước cụm từ “mỗi ngày” bằng cụm từ “nhật ký” tại khoản 1 Điều"
                    + " 2."))
        .isEqualTo(
            FIRST
                + SECOND.replace("ghi sổ mỗi ngày", "ghi nhật ký mỗi ngày")
                + "+ thay thế"
                + FIRST_CLAUSE
                + THIRD);
  }

  @Test
  void wordsOfAParagraphThatStandElsewhereInTheUnitTooChangeNowhere() {
    assertThat(latest("1. Bỏ từ “trực” tại đoạn 1 khoản 2 Điều 2."))
        .isEqualTo(
            FIRST
                + SECOND
                + "! 5/2022/TT-BNV | khoản 1 Điều 1 | cụm từ “trực” có nhiều lần tại khoản 2 Điều"
                + " 2, không rõ đoạn nào\n"
                + THIRD);
  }

  @Test
  void theNameOfTheActIsNotThatOfTheArticleNamedBehindIt() {
    assertThat(latest("1. Bỏ cụm từ “của phòng hành chính” tại tên Thông tư, Điều 1."))
        .isEqualTo(
            FIRST.replace(" của phòng hành chính", "")
                + "+ bỏ"
                + FIRST_CLAUSE
                + SECOND
                + THIRD
                + "\n"
                + "# Toàn văn bản | \n"
                + "! 5/2022/TT-BNV | khoản 1 Điều 1 | không rõ điều nào được sửa đổi");
  }
}
