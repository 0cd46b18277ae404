package vn.danchieu.indexer.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.indexer.source.Input;

/** Many documents in one file. */
class ArchivesAndTablesTest {
  @TempDir Path folder = Path.of("");

  private static List<String> lines(Collected read) {
    return read.inputs.stream()
        .map(input -> (Input.LineInput) input)
        .map(line -> line.origin().line() + " " + line.line().json())
        .toList();
  }

  @Test
  void eachFileInAZipIsReadAsIfItStoodInAFolder() throws Exception {
    Path zip =
        Made.zip(
            folder.resolve("a.zip"),
            Map.of(
                "2020/mot.txt", "Số: 1/KH-UBND",
                "2020/hai.jsonl", "{\"number\":\"2/KH-UBND\"}",
                "2020/.an.txt", "ẩn",
                "__MACOSX/._mot.txt", "rác",
                "2021/ba.html", "<html><body><p>Số: 3/KH-UBND</p></body></html>"));
    Collected read = Collected.from(zip);
    assertThat(read.problems).isEmpty();
    assertThat(read.inputs.stream().map(input -> input.origin().toString()))
        .containsExactly(
            zip + "!/2020/hai.jsonl:1", zip + "!/2020/mot.txt", zip + "!/2021/ba.html");
    assertThat(((Input.TextInput) read.inputs.getLast()).text()).isEqualTo("Số: 3/KH-UBND\n");
  }

  @Test
  void columnsByTheirUsualLabels() throws Exception {
    Path csv =
        Files.writeString(
            folder.resolve("danh-muc.csv"),
            "\uFEFFSố ký hiệu;Trích yếu;Ngày ban hành;Ghi chú\r\n"
                + "12/KH-UBND;\"Kế hoạch \"\"A\"\";\nphần 2\";05/03/2020;x\r\n"
                + ";;;\r\n"
                + "13/KH-UBND;Kế hoạch B;2020-03-06;\r\n");
    assertThat(lines(Collected.from(csv)))
        .containsExactly(
            "2 {\"number\":\"12/KH-UBND\",\"title\":\"Kế hoạch \\\"A\\\";\\nphần 2\",\"issued\":\"2020-03-05\"}",
            "5 {\"number\":\"13/KH-UBND\",\"title\":\"Kế hoạch B\",\"issued\":\"2020-03-06\"}");
  }

  @Test
  void aColumnOfFieldsIsReadAsItStands() throws Exception {
    Path csv =
        Files.writeString(
            folder.resolve("linh-vuc.csv"),
            "Số ký hiệu,Lĩnh vực\n1/KH-UBND,\"An toàn, vệ sinh lao động; Y tế\"\n");
    Collected read = Collected.from(csv);
    assertThat(((Input.LineInput) read.inputs.getFirst()).line().subjects())
        .containsExactly("An toàn, vệ sinh lao động", "Y tế");
  }

  @Test
  void columnsByAMappingFile() throws Exception {
    Files.writeString(
        folder.resolve("kho.mapping.json"),
        "{\"columns\":{\"ma_so\":\"number\",\"ten\":\"title\"},\"constants\":{\"source\":\"Kho lưu trữ\"},\"separator\":\"|\"}");
    Files.writeString(folder.resolve("kho.csv"), "ma_so|ten\n1/QĐ|Tên\n");
    assertThat(lines(Collected.from(folder)))
        .containsExactly("2 {\"source\":\"Kho lưu trữ\",\"number\":\"1/QĐ\",\"title\":\"Tên\"}");
  }

  @Test
  void aTableInAnOldTableOfLetters() throws Exception {
    Path csv =
        Files.write(
            folder.resolve("cu.csv"),
            "number,title\n1/Q\u00a7,QuyÕt ®Þnh vÒ viÖc thµnh lËp\n"
                .getBytes(Charset.forName("windows-1252")));
    assertThat(lines(Collected.from(csv)))
        .containsExactly("2 {\"number\":\"1/QĐ\",\"title\":\"Quyết định về việc thành lập\"}");
  }

  @Test
  void columnsThatNobodyKnows() throws Exception {
    Path csv = Files.writeString(folder.resolve("la.csv"), "a,b\n1,2\n");
    assertThat(Collected.from(csv).refusal())
        .startsWith("không biết cột nào là số, trích yếu hay nội dung. Đặt cạnh tệp");
  }

  @Test
  void aMappingFileWithAFieldThatIsNone() throws Exception {
    Files.writeString(folder.resolve("sai.mapping.json"), "{\"columns\":{\"a\":\"so\"}}");
    Path csv = Files.writeString(folder.resolve("sai.csv"), "a\n1\n");
    assertThat(Collected.from(csv).refusal())
        .startsWith("không dùng được tệp giải thích cột: sai.mapping.json nêu trường “so”");
  }
}
