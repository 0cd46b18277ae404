package vn.danchieu.indexer.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.Json;

/** The text of an act on a day, from files alone. */
class VersionsCommandTest {
  private static final String BASE =
      """
      THÔNG TƯ
      Quy định về sổ trực
      Điều 1. Ghi sổ
      1. Người trực ghi sổ mỗi ngày.
      2. Sổ được giữ tại phòng hành chính.
      Điều 2. Lưu sổ
      Sổ được lưu 05 năm.\
      """;

  private static final String AMENDING =
      """
      THÔNG TƯ
      Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV quy định về sổ trực
      Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV
      1. Sửa đổi, bổ sung khoản 2 Điều 1 như sau:
      “2. Sổ được giữ tại văn phòng.”
      2. Thay thế Phụ lục I ban hành kèm theo Thông tư số 10/2020/TT-BNV bằng Phụ lục ban hành kèm theo Thông tư này.
      Điều 2. Hiệu lực
      Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2022.\
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void write() throws Exception {
    file =
        Files.writeString(
            folder.resolve("hai.jsonl"),
            line("a", "10/2020/TT-BNV", "2020-03-01", BASE)
                + line("b", "5/2022/TT-BNV", "2022-06-01", AMENDING));
  }

  private static String line(String id, String number, String effective, String text) {
    return Json.MAPPER.writeValueAsString(
            Map.of(
                "id", id,
                "number", number,
                "type", "Thông tư",
                "issued", effective,
                "effective", effective,
                "text", text))
        + "\n";
  }

  private int run(String... args) {
    return IndexerProgram.run(Map.of(), stream(out), stream(err), args);
  }

  private static PrintStream stream(OutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsEachProvisionWithWhatChangedItAndWhatIsOutstanding() {
    assertThat(run("versions", "--of", "10/2020/TT-BNV", file.toString())).isZero();
    assertThat(out().lines())
        .containsExactly(
            "{\"label\":\"Điều 1\",\"title\":\"Ghi sổ\",\"text\":\"1. Người trực ghi sổ mỗi"
                + " ngày.\\n2. Sổ được giữ tại văn phòng.\",\"changes\":[{\"verb\":\"sửa đổi, bổ"
                + " sung\",\"act\":\"5/2022/TT-BNV\",\"clause\":\"khoản 1 Điều"
                + " 1\",\"from\":\"2022-06-01\",\"sentence\":\"Sửa đổi, bổ sung khoản 2 Điều 1 như"
                + " sau:\"}],\"outstanding\":[]}",
            "{\"label\":\"Điều 2\",\"title\":\"Lưu sổ\",\"text\":\"Sổ được lưu 05"
                + " năm.\",\"changes\":[],\"outstanding\":[]}",
            "{\"label\":\"Toàn văn bản\",\"title\":\"\",\"text\":\"\",\"changes\":[],"
                + "\"outstanding\":[{\"act\":\"5/2022/TT-BNV\",\"clause\":\"khoản 2 Điều"
                + " 1\",\"from\":\"2022-06-01\",\"sentence\":\"Thay thế Phụ lục I ban hành kèm theo"
                + " Thông tư số 10/2020/TT-BNV bằng Phụ lục ban hành kèm theo Thông tư"
                + " này.\",\"reason\":\"phụ lục, mẫu, bảng biểu chưa được hợp nhất tự động\"}]}");
  }

  @Test
  void printsTheTextOfTheDayBeforeTheChange() {
    assertThat(run("versions", "--of", "a", "--on", "2022-05-31", file.toString())).isZero();
    assertThat(out()).contains("tại phòng hành chính").doesNotContain("văn phòng");
  }

  @Test
  void saysWhichActIsNotInTheFiles() {
    assertThat(run("versions", "--of", "11/2020/TT-BNV", file.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("Không thấy văn bản “11/2020/TT-BNV” trong 2 văn bản đã đọc");
  }

  @Test
  void takesTheNumberAsPeopleWriteIt() {
    for (String written :
        List.of("10/2020/tt-bnv", "Thông tư 10/2020/TT-BNV", "thông tư số 10/2020/TT-BNV ")) {
      out.reset();
      assertThat(run("versions", "--of", written, file.toString())).as(written).isZero();
      assertThat(out()).startsWith("{\"label\":\"Điều 1\"");
    }
  }

  @Test
  void saysWhichDayItCannotRead() {
    assertThat(run("versions", "--of", "a", "--on", "24/03/2020", file.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(
            "Không đọc được ngày “24/03/2020” của --on; hãy ghi năm-tháng-ngày, thí dụ 2020-03-24");
  }

  private static final String CONSOLIDATED =
      """
      THÔNG TƯ
      Quy định về sổ trực
      Thông tư số 10/2020/TT-BNV ngày 01 tháng 3 năm 2020, có hiệu lực kể từ ngày 01 tháng 3 năm 2020, được sửa đổi, bổ sung bởi:
      Thông tư số 4/%1$s/TT-BNV ngày 01 tháng 3 năm %1$s, có hiệu lực kể từ ngày 01 tháng 6 năm %1$s.
      Điều 1. Ghi sổ
      1. Người trực ghi sổ mỗi %2$s.
      2. Sổ được giữ tại phòng hành chính.
      """;

  @Test
  void whereTheActIsNotInTheFilesItStartsFromAConsolidationAsOfItsOwnDay() throws Exception {
    Path two =
        Files.writeString(
            folder.resolve("hop-nhat.jsonl"),
            line("a", "10/2020/TT-BNV", "2020-03-01", "")
                + line("v1", "1/VBHN-BNV", "2021-07-01", said(2021, "đêm"))
                + line("v2", "2/VBHN-BNV", "2023-07-01", said(2023, "giờ"))
                + line("b", "5/2022/TT-BNV", "2022-06-01", AMENDING));

    assertThat(run("versions", "--of", "10/2020/TT-BNV", "--on", "2022-07-01", two.toString()))
        .isZero();
    assertThat(out()).contains("ghi sổ mỗi đêm", "tại văn phòng");
    assertThat(err())
        .isEqualTo(
            "Theo văn bản hợp nhất 1/VBHN-BNV, lời văn đến ngày 2021-06-01; thay đổi sau ngày đó"
                + " được áp dụng vào\n");

    out.reset();
    assertThat(run("versions", "--of", "10/2020/TT-BNV", two.toString())).isZero();
    assertThat(out())
        .contains("ghi sổ mỗi giờ", "tại phòng hành chính", "mà văn bản hợp nhất không nêu");
  }

  @Test
  void anActThatWasIssuedAfterAllThatTheConsolidationListsIsCarriedOutOnIt() throws Exception {
    String unlisted = AMENDING.replace("01 tháng 6 năm 2022", "01 tháng 4 năm 2021");
    Path two =
        Files.writeString(
            folder.resolve("ban-hanh-sau.jsonl"),
            line("v1", "1/VBHN-BNV", "2021-07-01", said(2021, "đêm"))
                + line("b", "5/2021/TT-BNV", "2021-03-15", unlisted));

    assertThat(run("versions", "--of", "10/2020/TT-BNV", two.toString())).isZero();
    assertThat(out()).contains("ghi sổ mỗi đêm", "tại văn phòng");
  }

  @Test
  void ofADayBeforeTheFirstConsolidationItSaysThatThereIsNoText() throws Exception {
    Path one =
        Files.writeString(
            folder.resolve("mot.jsonl"), line("v1", "1/VBHN-BNV", "2021-07-01", said(2021, "đêm")));

    assertThat(run("versions", "--of", "10/2020/TT-BNV", "--on", "2021-05-31", one.toString()))
        .isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err())
        .contains(
            "Không có lời văn ngày 2021-05-31: các tệp chỉ có 1/VBHN-BNV, lời văn đến ngày"
                + " 2021-06-01");
  }

  /** With the changes of an act of that year. */
  private static String said(int year, String often) {
    return CONSOLIDATED.formatted(year, often);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
