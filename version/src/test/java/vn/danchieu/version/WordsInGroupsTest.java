package vn.danchieu.version;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchieu.version.VersionsTest.act;
import static vn.danchieu.version.VersionsTest.shown;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Several words, several places, in one sentence. */
class WordsInGroupsTest {
  private static final Act BASE =
      act(
          "10/2020/TT-BNV",
          "2020-03-01",
          """
          THÔNG TƯ
          Quy định về sổ trực
          Điều 1. Phạm vi
          1. Sở Nội vụ ghi sổ trực.
          2. Phòng Nội vụ giữ sổ trực và sổ phụ.
          Điều 2. Lưu sổ
          1. Sổ phụ được lưu tại kho của huyện.
          2. Sổ trực được lưu tại kho của Sở Nội vụ huyện.
          Nơi nhận:
          - Lưu: VT.\
          """);

  private static String latest(String sentence) {
    Act amending =
        act(
            "5/2022/TT-BNV",
            "2022-06-01",
            """
            THÔNG TƯ
            Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV quy định về sổ trực
            Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV
            1. %s
            Điều 2. Hiệu lực
            Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2022.\
            """
                .formatted(sentence));
    return shown(Versions.of(BASE, List.of(amending)).latest());
  }

  private static final String FIRST =
      """
      # Điều 1 | Phạm vi
      1. Sở Nội vụ ghi sổ trực.
      2. Phòng Nội vụ giữ sổ trực và sổ phụ.
      """;
  private static final String SECOND =
      """
      # Điều 2 | Lưu sổ
      1. Sổ phụ được lưu tại kho của huyện.
      2. Sổ trực được lưu tại kho của Sở Nội vụ huyện.\
      """;

  private static String replaced(String verb) {
    return "\n+ " + verb + " | 5/2022/TT-BNV | khoản 1 Điều 1 | 2022-06-01";
  }

  @Test
  void givesWordsAtSeveralPlacesTheSameNewOnesBehindTheLast() {
    assertThat(
            latest(
                "Thay thế cụm từ “Sở Nội vụ” tại khoản 1 Điều 1; cụm từ “Phòng Nội vụ” tại khoản 2"
                    + " Điều 1 bằng cụm từ “cơ quan nội vụ”."))
        .isEqualTo(
            """
            # Điều 1 | Phạm vi
            1. cơ quan nội vụ ghi sổ trực.
            2. cơ quan nội vụ giữ sổ trực và sổ phụ.\
            """
                + replaced("thay thế")
                + "\n"
                + SECOND);
  }

  @Test
  void replacesEachOfSeveralWordsWhereverItStands() {
    assertThat(
            latest(
                "Thay thế cụm từ “Sở Nội vụ”, “Phòng Nội vụ” bằng cụm từ “cơ quan nội vụ” tại Điều"
                    + " 1, khoản 2 Điều 2."))
        .isEqualTo(
            """
            # Điều 1 | Phạm vi
            1. cơ quan nội vụ ghi sổ trực.
            2. cơ quan nội vụ giữ sổ trực và sổ phụ.\
            """
                + replaced("thay thế")
                + """

                # Điều 2 | Lưu sổ
                1. Sổ phụ được lưu tại kho của huyện.
                2. Sổ trực được lưu tại kho của cơ quan nội vụ huyện.\
                """
                + replaced("thay thế"));
  }

  @Test
  void deletesWordsBesideOthersThereAlone() {
    assertThat(latest("Bỏ cụm từ “và sổ phụ” sau cụm từ “giữ sổ trực” tại khoản 2 Điều 1."))
        .isEqualTo(
            """
            # Điều 1 | Phạm vi
            1. Sở Nội vụ ghi sổ trực.
            2. Phòng Nội vụ giữ sổ trực.\
            """
                + replaced("bỏ")
                + "\n"
                + SECOND);
  }

  @Test
  void addsTheSameWordsBesideOthersAtFurtherPlaces() {
    assertThat(
            latest(
                "Bổ sung cụm từ “điện tử” vào sau cụm từ “ghi sổ trực” tại khoản 1 Điều 1; vào sau"
                    + " cụm từ “Sổ trực” tại khoản 2 Điều 2."))
        .isEqualTo(
            """
            # Điều 1 | Phạm vi
            1. Sở Nội vụ ghi sổ trực điện tử.
            2. Phòng Nội vụ giữ sổ trực và sổ phụ.\
            """
                + replaced("bổ sung")
                + """

                # Điều 2 | Lưu sổ
                1. Sổ phụ được lưu tại kho của huyện.
                2. Sổ trực điện tử được lưu tại kho của Sở Nội vụ huyện.\
                """
                + replaced("bổ sung"));
  }

  @Test
  void keepsTheWordsThatTheSentenceExcepts() {
    assertThat(
            latest(
                "Thay thế cụm từ “Nội vụ” bằng cụm từ “Văn hóa” tại Thông tư số 10/2020/TT-BNV, trừ"
                    + " cụm từ “Sở Nội vụ” quy định tại khoản 1 Điều 1."))
        .isEqualTo(
            """
            # Điều 1 | Phạm vi
            1. Sở Nội vụ ghi sổ trực.
            2. Phòng Văn hóa giữ sổ trực và sổ phụ.\
            """
                + replaced("thay thế")
                + """

                # Điều 2 | Lưu sổ
                1. Sổ phụ được lưu tại kho của huyện.
                2. Sổ trực được lưu tại kho của Sở Văn hóa huyện.\
                """
                + replaced("thay thế"));
  }

  @Test
  void refusesAPlaceThatHoldsNoneOfTheWords() {
    assertThat(latest("Bãi bỏ cụm từ “và sổ phụ” và “của xã” tại Điều 1, Điều 2."))
        .isEqualTo(
            FIRST
                + "! 5/2022/TT-BNV | khoản 1 Điều 1 | không thấy cụm từ “của xã” tại Điều 1\n"
                + SECOND
                + "\n! 5/2022/TT-BNV | khoản 1 Điều 1 | không thấy cụm từ “và sổ phụ” tại Điều 2");
  }
}
