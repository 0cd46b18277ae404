package vn.danchieu.indexer.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.indexer.report.Problem;
import vn.danchieu.indexer.source.Input;
import vn.danchieu.indexer.source.guard.ReadingLimits;

/** Files made to harm, or that only look like it: one line each, and the next file is read. */
class HostileFilesTest {
  private static final String LOCKED =
      "tệp có mật khẩu nên không đọc được. Mở bằng Word, bỏ mật khẩu, lưu lại rồi nạp lại.";

  private static final String GOOD = Made.p("Số: 1/KH-UBND");

  @TempDir Path folder = Path.of("");

  private Path file(String name) {
    return folder.resolve(name);
  }

  /** The bad file first, then a good one that is read all the same. */
  private Problem onlyProblem(Path bad) throws Exception {
    Collected read = Collected.from(bad, Made.docx(file("zz-tot.docx"), GOOD));
    assertThat(read.text()).isEqualTo("Số: 1/KH-UBND\n");
    assertThat(read.problems).hasSize(1);
    return read.problems.getFirst();
  }

  private static void zeros(OutputStream out, long megabytes) throws Exception {
    byte[] block = new byte[1 << 20];
    for (long i = 0; i < megabytes; i++) {
      out.write(block);
    }
  }

  @Test
  void aZipThatUnpacksToFarMore() throws Exception {
    Path bomb = file("bom.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      out.putNextEntry(new ZipEntry("a.txt"));
      zeros(out, 200);
      out.closeEntry();
    }
    Problem problem = onlyProblem(bomb);
    assertThat(problem.file()).isEqualTo(bomb + "!/a.txt");
    assertThat(problem.message())
        .matches(
            "nội dung bung ra lớn bất thường \\(hơn \\d+ MB\\), có thể là tệp nén bẫy. Kiểm tra lại"
                + " nguồn của tệp nén.");
  }

  @Test
  void aZipOfManySmallPartsThatUnpackToFarMore() throws Exception {
    Path bomb = file("nhieu-phan.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      for (int i = 0; i < 40; i++) {
        out.putNextEntry(new ZipEntry("%02d.txt".formatted(i)));
        out.write("Số: 1/KH-UBND\n".repeat(70_000).getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    Collected read = Collected.from(bomb);
    assertThat(read.inputs).hasSizeLessThan(40);
    assertThat(read.problems)
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .matches(
            "tệp nén bung ra tổng cộng lớn bất thường \\(hơn \\d+ MB\\), có thể là tệp nén bẫy; từ"
                + " đây trở đi không đọc. Kiểm tra lại nguồn của tệp nén.");
  }

  @Test
  void zipsInAZipAreCountedTogether() throws Exception {
    Path inner = file("trong.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(inner))) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write("Số: 1/KH-UBND\n".repeat(700_000).getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    Path bomb = file("ngoai.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      for (int i = 0; i < 20; i++) {
        out.putNextEntry(new ZipEntry("%02d.zip".formatted(i)));
        out.write(Files.readAllBytes(inner));
        out.closeEntry();
      }
    }
    Collected read = Collected.from(bomb);
    assertThat(read.inputs).hasSizeLessThan(20);
    assertThat(read.problems)
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .startsWith("tệp nén bung ra tổng cộng lớn bất thường");
  }

  @Test
  void aDocumentWhosePartUnpacksToFarMore() throws Exception {
    Path bomb = file("bom.docx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      out.putNextEntry(new ZipEntry("word/document.xml"));
      out.write("<w:document xmlns:w=\"w\"><!--".getBytes(StandardCharsets.UTF_8));
      byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 310; i++) {
        out.write(block);
      }
      out.closeEntry();
    }
    assertThat(onlyProblem(bomb).message())
        .containsAnyOf("nội dung bung ra hơn 300 MB", "cần hơn 512 MB bộ nhớ");
  }

  @Test
  void entitiesThatGrow() throws Exception {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
            + " \"&a;&a;&a;&a;\">]><w:document"
            + " xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
    assertThat(
            onlyProblem(Made.zip(file("thuc-the.docx"), Map.of("word/document.xml", bomb)))
                .message())
        .isEqualTo(
            "tệp có khai báo thực thể XML (DTD), không được phép trong văn bản và có thể là mã độc."
                + " Xin lại bản gốc từ nơi gửi.");
  }

  @Test
  void aProgramUnderTheNameOfADocument() throws Exception {
    assertThat(onlyProblem(Files.writeString(file("cong-van.docx"), "MZ\u0000\u0001")).message())
        .isEqualTo(
            "nội dung là chương trình chạy được, không phải văn bản, và có thể là mã độc. Không mở"
                + " tệp này; báo cho người quản trị.");
  }

  @Test
  void namesInAZipThatPointElsewhere() throws Exception {
    Path zip = Made.zip(file("duong.zip"), Map.of("../../thoat.txt", "Số: 2/KH-UBND"));
    assertThat(onlyProblem(zip).message())
        .isEqualTo(
            "tên tệp trong tệp nén trỏ ra ngoài thư mục, có thể là tệp bẫy. Kiểm tra lại nguồn của"
                + " tệp nén.");
    assertThat(folder.resolve("../../thoat.txt")).doesNotExist();
  }

  @Test
  void aZipInAZipInAZip() throws Exception {
    Path inner = Made.docx(file("trong.docx"), GOOD);
    for (int i = 0; i < 4; i++) {
      Path outer = file("lop" + i + ".zip");
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(outer))) {
        out.putNextEntry(new ZipEntry(inner.getFileName().toString()));
        Files.copy(inner, out);
        out.closeEntry();
      }
      inner = outer;
    }
    assertThat(onlyProblem(inner).message())
        .isEqualTo("tệp nén lồng trong nhau quá 3 tầng. Giải nén ra rồi nạp lại.");
  }

  @Test
  void aPdfWhosePagesAreTheirOwnParents() throws Exception {
    String loop =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF";
    assertThat(onlyProblem(Files.writeString(file("vong.pdf"), loop)).message())
        .matches("(?s)tệp PDF (?:hỏng|không có chữ|khai có).*");
  }

  @Test
  void aBrokenPdf() throws Exception {
    assertThat(onlyProblem(Files.writeString(file("hong.pdf"), "%PDF-1.7 đứt")).message())
        .startsWith("tệp PDF hỏng, không đọc được");
  }

  @Test
  void tablesInTablesWithoutEnd() throws Exception {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(100_000);
    String end = "</w:tc></w:tr></w:tbl>".repeat(100_000);
    assertThat(onlyProblem(Made.docx(file("sau.docx"), deep + GOOD + end)).message())
        .isEqualTo(
            "bảng hay khung lồng trong nhau quá sâu, có thể là tệp bẫy. Kiểm tra lại nguồn của"
                + " tệp.");
  }

  @Test
  void namesWithLineEndsAndWithMarksApart() throws Exception {
    Path odd = Made.docx(file("công\nvăn.docx"), GOOD);
    Path apart = Files.writeString(file("rỗng.txt"), "");
    Collected read = Collected.from(odd, apart);
    assertThat(((Input.TextInput) read.inputs.getFirst()).origin().toString())
        .isEqualTo(folder.resolve("công\u240avăn.docx").toString());
    assertThat(read.problems.getFirst().file()).isEqualTo(folder.resolve("rỗng.txt").toString());
  }

  @Test
  void macrosAreNotLookedAt() throws Exception {
    assertThat(
            Collected.from(
                    Made.docx(
                        file("macro.docm"), GOOD, Map.of("word/vbaProject.bin", "Sub AutoOpen()")))
                .text())
        .isEqualTo("Số: 1/KH-UBND\n");
  }

  @Test
  void aDocumentWithAPassword() throws Exception {
    Path locked = file("khoa.docx");
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("bí mật");
      try (OutputStream out = encryptor.getDataStream(files)) {
        Files.copy(Made.docx(file("mo.tmp"), GOOD), out);
      }
      try (OutputStream out = Files.newOutputStream(locked)) {
        files.writeFilesystem(out);
      }
    }
    Files.delete(file("mo.tmp"));
    assertThat(onlyProblem(locked).message()).isEqualTo(LOCKED);
  }

  @Test
  void anOldDocumentWithAPassword() throws Exception {
    Path given = RealFiles.folder().orElse(folder).resolve("doc-unicode/Phuluc1.doc");
    assumeTrue(Files.exists(given), "no old document at hand to be locked");
    Path locked = file("khoa.doc");
    Biff8EncryptionKey.setCurrentUserPassword("bí mật");
    try (var document = new HWPFDocument(Files.newInputStream(given));
        OutputStream out = Files.newOutputStream(locked)) {
      document.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(onlyProblem(locked).message()).isEqualTo(LOCKED);
  }

  @Test
  void aZipWithAPassword() throws Exception {
    Path locked = Made.zip(file("khoa.zip"), Map.of("a.txt", "Số: 1/KH-UBND"));
    byte[] bytes = Files.readAllBytes(locked);
    markAsEncrypted(bytes, "PK\u0003\u0004", 6);
    markAsEncrypted(bytes, "PK\u0001\u0002", 8);
    Files.write(locked, bytes);
    assertThat(onlyProblem(locked).message())
        .isEqualTo("tệp nén có mật khẩu nên không đọc được. Giải nén ra rồi nạp lại.");
  }

  /** Sets the lowest bit of the flags of an entry. */
  private static void markAsEncrypted(byte[] zip, String header, int flags) {
    int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf(header);
    zip[at + flags] |= 1;
  }

  @Test
  void aTextOf500Megabytes() throws Exception {
    Path huge = file("lon.txt");
    try (var out = new RandomAccessFile(huge.toFile(), "rw")) {
      out.write("Số: 1/KH-UBND\n".getBytes(StandardCharsets.UTF_8));
      out.setLength(500L << 20);
    }
    assertThat(onlyProblem(huge).message())
        .isEqualTo(
            "tệp chữ lớn hơn 16 MB, dài hơn mọi văn bản đã biết nên không phải một văn bản. Tách"
                + " tệp ra hoặc dùng .jsonl.");
  }

  @Test
  void aReaderThatTakesTooLongIsEnded() throws Exception {
    ReadingLimits impatient =
        new ReadingLimits(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofHours(1), 512);
    assertThat(Collected.from(impatient, Made.docx(file("cham.docx"), GOOD)).refusal())
        .startsWith("đọc quá lâu nên đã dừng (0 giây không tiến triển).");
  }

  @Test
  void aReaderThatNeedsTooMuchMemoryIsEnded() throws Exception {
    ReadingLimits poor =
        new ReadingLimits(Duration.ofMinutes(2), Duration.ofMinutes(2), Duration.ofHours(1), 24);
    Path large =
        Files.writeString(file("lon.html"), "<html><p>Số: 1/KH-UBND " + "a ".repeat(20 << 20));
    Collected read = Collected.from(poor, large, Made.docx(file("zz-tot.docx"), GOOD));
    assertThat(read.problems.getFirst().message())
        .startsWith("cần hơn 24 MB bộ nhớ để đọc nên đã dừng.");
    assertThat(read.text()).isEqualTo("Số: 1/KH-UBND\n");
  }
}
