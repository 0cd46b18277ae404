package vn.danchieu.indexer.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.Json;

/** What was worked out, counted beside what the official consolidation says. */
class VersionsCheckCommandTest {
  private static final String BASE =
      "Điều 1. Ghi sổ\nNgười trực ghi sổ.\nĐiều 2. Lưu sổ\nSổ được lưu 05 năm.";
  private static final String AMENDING =
      """
      Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2020/TT-BNV
      1. Sửa đổi Điều 1 như sau:
      “Điều 1. Ghi sổ
      Người trực ghi sổ mỗi ngày.”
      2. Sửa đổi Điều 2 như sau:
      “Điều 2. Lưu sổ
      Sổ được lưu 10 năm.”\
      """;
  private static final String CONSOLIDATED =
      """
      Thông tư số 10/2020/TT-BNV được sửa đổi, bổ sung bởi:
      Thông tư số 5/2022/TT-BNV ngày 01 tháng 5 năm 2022.
      Điều 1. Ghi sổ
      Người trực ghi sổ mỗi ngày.
      Điều 2. Lưu sổ
      Sổ được lưu 01 năm.\
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder = Path.of("");

  private static String line(String id, String number, String text) {
    return Json.MAPPER.writeValueAsString(
            Map.of("id", id, "number", number, "type", "Thông tư", "text", text))
        + "\n";
  }

  private static PrintStream stream(OutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private int run(String pairs) throws Exception {
    Path texts =
        Files.writeString(
            folder.resolve("ba.jsonl"),
            line("a", "10/2020/TT-BNV", BASE)
                + line("b", "5/2022/TT-BNV", AMENDING)
                + line("c", "3/VBHN-BNV", CONSOLIDATED));
    Path file = Files.writeString(folder.resolve("pairs.jsonl"), pairs);
    return IndexerProgram.run(
        Map.of(),
        stream(out),
        stream(err),
        "versions-check",
        "--pairs",
        file.toString(),
        texts.toString());
  }

  @Test
  void countsTheArticlesThatAgreeAndThoseThatDoNot() throws Exception {
    String pairs =
        """
        {"base": "10/2020/TT-BNV", "amending": ["5/2022/TT-BNV"], "consolidated": "3/VBHN-BNV"}
        {"base": "7/2020/TT-BNV", "amending": [], "consolidated": "3/VBHN-BNV"}
        """;
    assertThat(run(pairs)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            """
            Không có trong các tệp: 7/2020/TT-BNV
                 1 giống văn bản hợp nhất
                 1 đã sửa đổi, khác văn bản hợp nhất
            """);
  }

  @Test
  void namesTheLineOfTheFileOfPairsThatCannotBeRead() throws Exception {
    assertThat(run("{\"base\": \"10/2020/TT-BNV\"}\n{\n")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("pairs.jsonl, dòng 2");
  }

  @Test
  void countsTheNotesOfEachConsolidationInTheFiles() throws Exception {
    String noted =
        CONSOLIDATED.replace("Điều 1. ", "Điều 1.[1] ").replace("Điều 2. ", "Điều 2.[2] ")
            + """

            [1] Điều này được sửa đổi theo quy định tại khoản 1 Điều 1 của Thông tư số 5/2022/TT-BNV.
            [2] Điều này được sửa đổi theo quy định tại khoản 7 Điều 1 của Thông tư số 5/2022/TT-BNV.
            """;
    Path texts =
        Files.writeString(
            folder.resolve("hai.jsonl"),
            line("b", "5/2022/TT-BNV", AMENDING) + line("c", "3/VBHN-BNV", noted));
    assertThat(
            IndexerProgram.run(
                Map.of(),
                stream(out),
                stream(err),
                "versions-check",
                "--notes",
                "--details",
                texts.toString()))
        .isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            """
            {"consolidation":"3/VBHN-BNV","act":"5/2022/TT-BNV","clause":"khoản 7 Điều 1",\
            "place":"Điều 2","finding":"MISSING","words":"Điều này được sửa đổi theo quy định tại\
             khoản 7 Điều 1 của Thông tư số 5/2022/TT-BNV."}
                 1 chú thích: đọc được, đúng đơn vị
                 1 chú thích: không đọc được ở khoản đó
            """);
  }

  @Test
  void asksWhatToCompareWith() {
    assertThat(IndexerProgram.run(Map.of(), stream(out), stream(err), "versions-check", "a.jsonl"))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("Chưa rõ so với gì: hãy nêu --pairs TỆP, --notes, hoặc cả hai");
  }
}
