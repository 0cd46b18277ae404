package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.indexer.report.Problem;

/** Bad input is normal input: it is named in the report, and the rest is loaded. */
class BadInputTest {
  private static final String GOOD =
      "{\"number\":\"1/KH-UBND\",\"type\":\"Kế"
          + " hoạch\",\"issued\":\"2020-01-02\",\"title\":\"Tốt\"}\n";

  private final Shelf shelf = new Shelf();
  @TempDir Path folder = Path.of("");
  private Path good = Path.of("");

  @BeforeEach
  void writeAGoodFile() throws Exception {
    good = Files.writeString(folder.resolve("z-tot.jsonl"), GOOD);
  }

  private Problem onlyProblem(Path... bad) {
    Path[] all = Arrays.copyOf(bad, bad.length + 1);
    all[bad.length] = good;
    Summary summary = shelf.load(all);
    assertThat(summary.added()).as("the good file is loaded all the same").isEqualTo(1);
    assertThat(summary.problems()).hasSize(1);
    return summary.problems().getFirst();
  }

  @Test
  void aMissingPath() {
    assertThat(onlyProblem(folder.resolve("khong-co")).message())
        .isEqualTo("không có tệp hay thư mục này. Kiểm tra lại đường dẫn.");
  }

  @Test
  void aLetterheadWithoutItsNumber() throws Exception {
    String draft =
        "UBND TỈNH QUẢNG TRỊ\n"
            + "Số:       /2024/QĐ-UBND\n"
            + "QUYẾT ĐỊNH\n"
            + "Về việc ban hành Quy chế\n"
            + "Điều 1. Ban hành.\n";
    Summary summary = shelf.load(Files.writeString(folder.resolve("nhap.txt"), draft));
    assertThat(summary.added()).isEqualTo(1);
    assertThat(summary.problems().getFirst().message())
        .isEqualTo(
            "chỗ ghi số văn bản để trống (…/2024/QĐ-UBND): bản nháp, hoặc số được ghi tay. Điền số"
                + " rồi nạp lại; văn bản được nạp không có số.");
  }

  @Test
  void anEmptyFolder() throws Exception {
    assertThat(onlyProblem(Files.createDirectory(folder.resolve("rong"))).message())
        .isEqualTo(
            "thư mục không có văn bản nào. Đặt vào đó các tệp .docx, .doc, .rtf, .odt, .pdf, .html,"
                + " .md, .txt, .png, .jpg, .tif, .zip, .edxml, .csv, .parquet, .jsonl, .jsonl.gz.");
  }

  @Test
  void anEmptyFile() throws Exception {
    assertThat(onlyProblem(Files.writeString(folder.resolve("rong.md"), " \n")).message())
        .isEqualTo("tệp rỗng. Bỏ tệp ra hoặc thay bằng bản có nội dung.");
  }

  @Test
  void anEmptyImportFile() throws Exception {
    assertThat(onlyProblem(Files.writeString(folder.resolve("rong.jsonl"), "")).message())
        .isEqualTo("tệp rỗng. Bỏ tệp ra hoặc thay bằng bản có nội dung.");
  }

  @Test
  void anExportOfWhichAPartIsMissing() throws Exception {
    String lines =
        """
        {"number":"2/KH-UBND","type":"Kế hoạch","issued":"2020-01-02","title":"Hai"}
        {"number":"3/KH-UBND","type":"Kế hoạch","issued":"2020-01-02","title":"Ba","documents":3}
        """;
    Summary summary = shelf.load(Files.writeString(folder.resolve("xuat.jsonl"), lines));
    assertThat(summary.added()).isEqualTo(2);
    assertThat(summary.problems())
        .extracting(Problem::message)
        .containsExactly(
            "tệp xuất ra có 3 văn bản nhưng đến dòng ghi số đó chỉ đọc được 2. Tải lại tệp rồi nạp"
                + " lại.");
    Summary whole =
        shelf.load(Files.writeString(folder.resolve("du.jsonl"), lines.replace(":3}", ":2}")));
    assertThat(whole.problems()).isEmpty();
  }

  @Test
  void binaryData() throws Exception {
    byte[] junk = {0x01, 0x5a, 0, 1, 2, 3};
    assertThat(onlyProblem(Files.write(folder.resolve("rac.txt"), junk)).message())
        .isEqualTo(
            "nội dung là dữ liệu nhị phân, không phải văn bản. Kiểm tra lại tệp hoặc bỏ ra.");
  }

  @Test
  void lettersOfNoKnownTable() throws Exception {
    byte[] latin = "Số: 1/KH-UBND".getBytes(StandardCharsets.UTF_16LE);
    byte[] without =
        new String(latin, StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] bad = Arrays.copyOf(without, without.length + 1);
    bad[without.length] = (byte) 0xff;
    assertThat(onlyProblem(Files.write(folder.resolve("ma.txt"), bad)).message())
        .isEqualTo(
            "chữ không theo bảng mã nào nhận ra được (UTF-8, UTF-16, windows-1258, TCVN3, VNI). Lưu"
                + " lại tệp theo UTF-8 rồi nạp lại.");
  }

  @Test
  void aKindOfFileThatIsNotRead() throws Exception {
    assertThat(onlyProblem(Files.writeString(folder.resolve("anh.bmp"), "x")).message())
        .isEqualTo(
            "không đọc được loại tệp này. Chuyển sang một trong các loại .docx, .doc, .rtf, .odt,"
                + " .pdf, .html, .md, .txt, .png, .jpg, .tif, .zip, .edxml, .csv, .parquet, .jsonl,"
                + " .jsonl.gz.");
  }

  @Test
  void aTextThatIsNoDocument() throws Exception {
    assertThat(
            onlyProblem(Files.writeString(folder.resolve("ghi-chu.md"), "Mua giấy in.")).message())
        .startsWith("không phải văn bản hành chính: không thấy số, ký hiệu");
  }

  @Test
  void aDocumentThatNotEverybodyMayReadAndTheOthersAreLoaded() throws Exception {
    Path secret =
        Files.writeString(
            folder.resolve("bao-cao.md"),
            "TỈNH ỦY A\nSố: 12-BC/TU\nTỐI MẬT\nA, ngày 3 tháng 3 năm 2024\nBÁO CÁO\nvề việc A\n");

    Summary summary = shelf.load(secret, good);

    assertThat(summary.added()).isEqualTo(1);
    assertThat(summary.problems().getFirst().message())
        .isEqualTo(
            "văn bản đóng dấu “Tối mật”, mà kho này ai cũng đọc được, nên không nạp. Bỏ tệp ra khỏi"
                + " thư mục nạp; chỉ nạp lại bản đã được giải mật hoặc cho công bố.");
  }

  @Test
  void aFileThatMayNotBeRead() throws Exception {
    Path loop = folder.resolve("vong.md");
    Files.createSymbolicLink(loop, loop);
    assertThat(onlyProblem(loop).message())
        .startsWith("không đọc được tệp (")
        .endsWith("Kiểm tra tệp và quyền đọc rồi nạp lại.");
  }

  @Test
  void aLineThatIsNoJsonIsNamedByItsNumber() throws Exception {
    Path lines = Files.writeString(folder.resolve("hong.jsonl"), "\n{\"number\":\n" + "[1]\n");

    Summary summary = shelf.load(lines, good);

    assertThat(summary.added()).isEqualTo(1);
    assertThat(summary.problems())
        .extracting(Problem::file)
        .containsExactly(lines + ":2", lines + ":3");
    assertThat(summary.problems().get(1).message())
        .isEqualTo(
            "không đọc được dòng JSON (không phải một đối tượng JSON {…}). Sửa dòng này rồi nạp"
                + " lại.");
  }

  @Test
  void aLineWithoutAnythingToKnowADocumentBy() throws Exception {
    assertThat(
            onlyProblem(Files.writeString(folder.resolve("trong.jsonl"), "{\"type\":\"Luật\"}"))
                .message())
        .startsWith("dòng không có number, title, text hay provisions nào.");
  }

  @Test
  void aBadDateIsLeftOutAndTheLineLoaded() throws Exception {
    Path lines =
        Files.writeString(
            folder.resolve("ngay.jsonl"),
            "{\"number\":\"2/KH-UBND\",\"issued\":\"24/3/2020\",\"title\":\"Ngày\"}");

    Summary summary = shelf.load(lines);

    assertThat(summary.added()).isEqualTo(1);
    assertThat(summary.problems().getFirst().message())
        .isEqualTo(
            "ngày trong trường issued không đọc được (24/3/2020). Ghi theo dạng 2020-03-24; văn bản"
                + " được nạp không có ngày này.");
  }

  @Test
  void anUnknownRelationIsLeftOutAndTheLineLoaded() throws Exception {
    Path lines =
        Files.writeString(
            folder.resolve("quan-he.jsonl"),
            "{\"number\":\"2/KH-UBND\",\"title\":\"X\",\"relations\":[{\"relation\":\"giống"
                + " như\",\"target\":\"1/KH-UBND\"}]}");

    Summary summary = shelf.load(lines);

    assertThat(summary.added()).isEqualTo(1);
    assertThat(summary.problems().getFirst().message())
        .startsWith("quan hệ “giống như” không có trong danh mục");
  }

  @Test
  void anArchiveThatIsCutOffGivesWhatCameBefore() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
      byte[] noise = new byte[100_000];
      new java.util.Random(1).nextBytes(noise);
      zip.write(noise);
    }
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), 5_000);

    Summary summary = shelf.load(Files.write(folder.resolve("cut.jsonl.gz"), cut));

    assertThat(summary.added()).isEqualTo(1);
    assertThat(summary.problems().getLast().message()).contains("tệp bị cắt cụt");
  }

  @Test
  void anArchiveThatIsNone() throws Exception {
    assertThat(onlyProblem(Files.writeString(folder.resolve("gia.jsonl.gz"), "{}")).message())
        .isEqualTo("không đọc được tệp (tệp nén hỏng). Kiểm tra tệp và quyền đọc rồi nạp lại.");
  }
}
