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

/** What looks like a change of an article, or like an end of the act, and is none. */
class NothingFalseTest {
  private static final String WHOLE = "\n# Toàn văn bản | \n! 5/2022/TT-BNV | ";

  private static String latestOf(String text) {
    return shown(Versions.of(BASE, List.of(act("5/2022/TT-BNV", "2022-06-01", text))).latest());
  }

  @Test
  void anArticleOfWhatIsIssuedWithAnActIsNoneOfTheAct() {
    String annex =
        FIRST + SECOND + THIRD + WHOLE + "%s | phụ lục, mẫu, bảng biểu chưa được hợp nhất tự động";
    assertThat(
            latestOf(
                """
                Điều 1. Sửa đổi, bổ sung một số điều của Quy chế trực ban hành kèm theo Thông tư số \
                10/2020/TT-BNV
                1. Bãi bỏ Điều 3.
                """))
        .isEqualTo(annex.formatted("khoản 1 Điều 1"));
    assertThat(
            latestOf(
                "Điều 1. Bãi bỏ Điều 3 Quy chế trực ban hành kèm theo Thông tư số 10/2020/TT-BNV."))
        .startsWith(annex.formatted("Điều 1"));
  }

  @Test
  void aSentenceAboutTheWholeActDoesNotSayThatItEnds() {
    assertThat(latestOf("Điều 1. Sửa đổi, bổ sung Thông tư số 10/2020/TT-BNV quy định về sổ trực."))
        .isEqualTo(
            FIRST
                + SECOND
                + THIRD
                + WHOLE
                + "Điều 1 | câu này nói về cả văn bản, không riêng điều nào; xem tình trạng hiệu"
                + " lực của văn bản");
  }

  @Test
  void wordsForOneOfSeveralClausesReplaceNoneOfThem() {
    assertThat(
            latest(
                """
                1. Sửa đổi từ khoản 1 đến khoản 3 Điều 2 như sau:
                “1. Người trực ghi sổ mỗi giờ.”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                + "! 5/2022/TT-BNV | khoản 1 Điều 1 | nội dung mới cho nhiều đơn vị liền nhau chưa"
                + " được hợp nhất tự động\n"
                + THIRD);
  }

  @Test
  void ofSeveralWordsBesideOneNoneIsDeleted() {
    assertThat(latest("1. Bỏ cụm từ “mỗi”, “ngày” sau cụm từ “ghi sổ” tại khoản 1 Điều 2."))
        .isEqualTo(
            FIRST
                + SECOND
                + "! 5/2022/TT-BNV | khoản 1 Điều 1 | câu sửa đổi cụm từ không đọc được trọn vẹn\n"
                + THIRD);
  }

  @Test
  void aChapterThatSeveralPartsHaveRepealsNoArticle() {
    Act code =
        act(
            "10/2020/TT-BNV",
            "2020-03-01",
            """
            Phần thứ nhất
            Chương I
            Điều 1. Một
            Một.
            Chương II
            Điều 2. Hai
            Hai.
            Phần thứ hai
            Chương I
            Điều 3. Ba
            Ba.
            Chương II
            Điều 4. Bốn
            Bốn.\
            """);
    Act amending =
        act("5/2022/TT-BNV", "2022-06-01", "Điều 1. Bãi bỏ Chương II Thông tư số 10/2020/TT-BNV.");
    assertThat(shown(Versions.of(code, List.of(amending)).latest()))
        .isEqualTo(
            "# Điều 1 | Một\nMột.\n# Điều 2 | Hai\nHai.\n# Điều 3 | Ba\nBa.\n# Điều 4 | Bốn\nBốn."
                + WHOLE
                + "Điều 1 | không rõ điều nào được sửa đổi");
  }

  @Test
  void whatAListOfRepealsNamesIsNotPassedOver() {
    assertThat(
            latestOf(
                """
                Điều 1. Bãi bỏ các nội dung sau:
                1. Mức thu tại khoản 1 Điều 2 Thông tư số 10/2020/TT-BNV;
                """))
        .isEqualTo(
            FIRST
                + SECOND
                + "! 5/2022/TT-BNV | khoản 1 Điều 1 | địa chỉ sửa đổi có phần không đọc được\n"
                + THIRD);
  }

  @Test
  void aNumberOfTheTextIsNoMarkOfANote() {
    Act consolidation =
        act(
            "3/VBHN-BNV",
            "2022-07-01",
            """
            CÔNG BÁO/Số 10/Ngày 01-7-2022
            2

            Thông tư số 10/2020/TT-BNV được sửa đổi, bổ sung bởi:
            Thông tư số 5/2022/TT-BNV ngày 01 tháng 5 năm 2022.
            Điều 1. Thời hạn
            Nộp trong thời hạn 1 tháng, phí 3.121 đồng.

            1 Cụm từ “thời hạn” được thay thế theo quy định tại khoản 1 Điều 1 Thông tư số 5/2022/TT-BNV.
            """);
    assertThat(shown(Versions.of(consolidation, List.of()).latest()))
        .isEqualTo("# Điều 1 | Thời hạn\nNộp trong thời hạn 1 tháng, phí 3.121 đồng.");
  }
}
