package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.StoredLink;

/** What an amending act ends without naming the amended document in each sentence. */
class AmendingActTest {
  private static final String HEAD =
      """
      BỘ THỬ NGHIỆM

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 9/2024/TT-BYT

      Hà Nội, ngày 05 tháng 3 năm 2024

      THÔNG TƯ
      %s

      Bộ trưởng ban hành Thông tư.

      """;

  private final Shelf shelf = new Shelf();
  @TempDir Path folder = Path.of("");

  private List<String> repeals(String subject, String body) throws Exception {
    shelf.load(Files.writeString(folder.resolve("9.txt"), HEAD.formatted(subject) + body));
    return shelf.links(shelf.document("9/2024/TT-BYT")).stream()
        .filter(link -> link.relation().equals("BAI_BO"))
        .map(AmendingActTest::shown)
        .toList();
  }

  private static String shown(StoredLink link) {
    return link.target().number().orElse("")
        + (link.part() ? ", một phần: " : ", toàn bộ: ")
        + link.pinpoint().orElse("");
  }

  @Test
  void aClauseBelowTheHeadingEndsAPartOfWhatTheHeadingNames() throws Exception {
    assertThat(
            repeals(
                "Sửa đổi, bổ sung một số điều của Thông tư số 1/2020/TT-BYT",
                """
                Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 1/2020/TT-BYT
                1. Sửa đổi, bổ sung Điều 10 như sau:
                a) Sửa đổi khoản 1 như sau:
                “1. Cơ sở nộp hồ sơ. Bãi bỏ khoản 9 Điều 9.”;
                b) Bãi bỏ khoản 2.
                2. Bãi bỏ khoản 3 Điều 37 và Điều 39.
                3. Bãi bỏ cụm từ “cấp huyện” tại Điều 4.
                Điều 2. Hiệu lực thi hành
                Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2024.
                """))
        .containsExactly(
            "1/2020/TT-BYT, một phần: khoản 2 Điều 10",
            "1/2020/TT-BYT, một phần: khoản 3 Điều 37 và Điều 39");
  }

  @Test
  void eachHeadingSpeaksForWhatStandsBelowIt() throws Exception {
    assertThat(
            repeals(
                "Sửa đổi, bổ sung một số Thông tư",
                """
                Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 1/2020/TT-BYT
                1. Bãi bỏ Điều 5.
                Điều 2. Bãi bỏ một số điều của Thông tư số 2/2021/TT-BYT
                1. Bãi bỏ các quy định sau:
                a) Khoản 2 Điều 7;
                b) Phụ lục II.
                Điều 3. Trách nhiệm
                1. Bãi bỏ Điều 8.
                """))
        .containsExactly(
            "1/2020/TT-BYT, một phần: Điều 5",
            "2/2021/TT-BYT, một phần: ",
            "2/2021/TT-BYT, một phần: Khoản 2 Điều 7",
            "2/2021/TT-BYT, một phần: Phụ lục II");
  }

  @Test
  void whereTwoDocumentsAreMeantNothingIsGuessed() throws Exception {
    assertThat(
            repeals(
                "Sửa đổi, bổ sung một số điều của các Thông tư",
                """
                Điều 1. Sửa đổi, bổ sung Thông tư số 1/2020/TT-BYT và Thông tư số 2/2021/TT-BYT
                1. Bãi bỏ Điều 5.
                2. Bãi bỏ khoản 2.
                """))
        .isEmpty();
  }

  @Test
  void whatARepealSavesDoesNotEnd() throws Exception {
    assertThat(
            repeals(
                "Bãi bỏ Thông tư số 1/2020/TT-BYT",
                """
                Điều 1. Hiệu lực thi hành
                1. Bãi bỏ Thông tư số 1/2020/TT-BYT, trừ các nội dung sau:
                a) Khoản 6 Điều 1;
                b) Điều 7.
                """))
        .noneMatch(shown -> shown.contains("Điều 7") || shown.contains("Khoản 6"));
  }

  @Test
  void theTitleSpeaksWhereTheTextLeavesOutWhatWasMerged() throws Exception {
    Path records =
        Files.writeString(
            folder.resolve("b.jsonl"),
            """
            {"number":"9/2024/TT-BYT","type":"Thông tư","issued":"2024-03-05","effective":"2024-05-01",\
            "title":"Sửa đổi, bổ sung, bãi bỏ một số điều của Thông tư số 1/2020/TT-BYT",\
            "text":"Điều 3. Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2024."}
            {"number":"10/2024/TT-BYT","type":"Thông tư","issued":"2024-03-05",\
            "title":"Hướng dẫn thực hiện Thông tư số 3/2020/TT-BYT sửa đổi, bổ sung Thông tư số 1/2020/TT-BYT",\
            "text":"Điều 1. Phạm vi."}
            """);
    shelf.load(records);
    assertThat(shelf.links(shelf.document("9/2024/TT-BYT")))
        .extracting(link -> link.relation() + " " + shown(link))
        .containsExactly(
            "SUA_DOI_BO_SUNG 1/2020/TT-BYT, toàn bộ: ", "BAI_BO 1/2020/TT-BYT, một phần: ");
    assertThat(shelf.links(shelf.document("9/2024/TT-BYT")))
        .extracting(StoredLink::from)
        .containsOnly(Optional.of(LocalDate.of(2024, 5, 1)));
    assertThat(shelf.links(shelf.document("10/2024/TT-BYT"))).isEmpty();
  }
}
