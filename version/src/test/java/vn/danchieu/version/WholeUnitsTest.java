package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchieu.version.VersionsTest.FIRST;
import static vn.danchieu.version.VersionsTest.SECOND;
import static vn.danchieu.version.VersionsTest.THIRD;
import static vn.danchieu.version.VersionsTest.act;
import static vn.danchieu.version.VersionsTest.latest;
import static vn.danchieu.version.VersionsTest.shown;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Units that are named together, printed with what holds them, or repealed by the chapter. */
class WholeUnitsTest {
  private static final String CHANGED = " | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01\n";

  @Test
  void putsSeveralNewUnitsBehindOneInTheirOrder() {
    assertThat(
            latest(
                """
                1. Bổ sung khoản 4, khoản 5 vào sau khoản 3 Điều 2 như sau:
                “4. Sổ có số trang.
                5. Sổ có dấu giáp lai.”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                + "4. Sổ có số trang.\n5. Sổ có dấu giáp lai.\n"
                + "+ bổ sung"
                + CHANGED
                + THIRD);
  }

  @Test
  void takesTheLeadThatIsPrintedAboveNewPointsForNoChange() {
    assertThat(
            latest(
                """
                1. Sửa đổi, bổ sung điểm b khoản 2 Điều 2 như sau:
                “2. Sổ gồm:
                b) Họ và tên người trực;”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND.replace("Tên người trực", "Họ và tên người trực")
                + "+ sửa đổi, bổ sung"
                + CHANGED
                + THIRD);
  }

  @Test
  void refusesPointsUnderALeadThatReadsOtherwise() {
    assertThat(
            latest(
                """
                1. Sửa đổi, bổ sung điểm b khoản 2 Điều 2 như sau:
                “2. Sổ trực điện tử gồm:
                b) Họ và tên người trực;”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                + "! 5/2022/TT-BNV | khoản 1 Điều 1 | câu dẫn nêu trong nội dung mới khác câu dẫn"
                + " của khoản 2 Điều 2\n"
                + "! 5/2022/TT-BNV | khoản 1 Điều 1 | cùng văn bản có thay đổi khác ở điều này chưa"
                + " áp dụng được: câu dẫn nêu trong nội dung mới khác câu dẫn của khoản 2 Điều 2\n"
                + THIRD);
  }

  @Test
  void dividesPointsThatStandOnOneLine() {
    assertThat(
            latest(
                """
                1. Sửa đổi, bổ sung điểm a và điểm b khoản 2 Điều 2 như sau:
                “a) Ngày, giờ trực; b) Họ và tên người trực;”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                    .replace("Ngày trực", "Ngày, giờ trực")
                    .replace("Tên người trực", "Họ và tên người trực")
                + "+ sửa đổi, bổ sung"
                + CHANGED
                + THIRD);
  }

  @Test
  void repealsEachUnitFromOneToAnother() {
    assertThat(latest("1. Bãi bỏ từ điểm a đến điểm c khoản 2 Điều 2."))
        .isEqualTo(
            FIRST
                + """
                # Điều 2 | Ghi sổ
                1. Người trực ghi sổ mỗi ngày.
                2. Sổ gồm:
                a) (được bãi bỏ)
                b) (được bãi bỏ)
                c) (được bãi bỏ)
                3. Sổ được giữ tại phòng hành chính.
                """
                + "+ bãi bỏ"
                + CHANGED
                + THIRD);
  }

  @Test
  void marksWhatIsToComeBesideAUnitThatIsThereWhereTheNewOneCannotBeRead() {
    assertThat(
            latest(
                """
                1. Bổ sung khoản mới vào trước khoản 1 Điều 2 như sau:
                “Sổ trực được lập mỗi năm.”.\
                """))
        .isEqualTo(
            FIRST
                + SECOND
                + "! 5/2022/TT-BNV | khoản 1 Điều 1 | địa chỉ sửa đổi có phần không đọc được\n"
                + THIRD);
  }

  private static final Act CHAPTERS =
      act(
          "10/2020/TT-BNV",
          "2020-03-01",
          """
          Chương I
          QUY ĐỊNH CHUNG
          Điều 1. Phạm vi
          Thông tư này quy định về sổ trực.
          Chương II
          SỔ
          Mục 1
          GHI SỔ
          Điều 2. Ghi sổ
          Người trực ghi sổ.
          Mục 2
          LƯU SỔ
          Điều 3. Lưu sổ
          Sổ được lưu 05 năm.
          Nơi nhận:
          - Lưu: VT.\
          """);

  private static String chapters(String sentence) {
    Act amending =
        act(
            "5/2022/TT-BNV",
            "2022-06-01",
            "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV\n1. " + sentence);
    return shown(Versions.of(CHAPTERS, List.of(amending)).latest());
  }

  @Test
  void repealsTheArticlesOfASectionAndOfNoOther() {
    assertThat(chapters("Bãi bỏ Mục 2 Chương II."))
        .isEqualTo(
            """
            # Điều 1 | Phạm vi
            Thông tư này quy định về sổ trực.
            # Điều 2 | Ghi sổ
            Người trực ghi sổ.
            # Điều 3 |\s
            (được bãi bỏ)
            + bãi bỏ | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01\
            """);
  }

  @Test
  void repealsNoArticleWithTheNameOfASectionOrAPartOfAnAnnex() {
    String untouched =
        """
        # Điều 1 | Phạm vi
        Thông tư này quy định về sổ trực.
        # Điều 2 | Ghi sổ
        Người trực ghi sổ.
        # Điều 3 | Lưu sổ
        Sổ được lưu 05 năm.
        # Toàn văn bản |\s
        ! 5/2022/TT-BNV | khoản 1 Điều 1 | thay đổi chương, mục hoặc tên của chúng chưa được hợp\
         nhất tự động\
        """;
    assertThat(chapters("Bãi bỏ tên Mục 1, Mục 2 trong Chương II.")).isEqualTo(untouched);
    assertThat(chapters("Bãi bỏ Mục 2 của các mẫu số 1, 2 Phụ lục I.")).startsWith(untouched);
  }
}
