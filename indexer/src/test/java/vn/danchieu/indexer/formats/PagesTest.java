package vn.danchieu.indexer.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF with text and pictures of text. */
class PagesTest {
  private static final String NEEDED =
      "cần OCR: %s là ảnh quét, chưa đọc được chữ. Cài Tesseract có tiếng Việt (gói tesseract-ocr và tesseract-ocr-vie) rồi nạp lại.";

  @TempDir Path folder = Path.of("");

  /** A line and where it stands. */
  private record Put(int x, int y, String text) {}

  private static final List<Put> LETTER =
      List.of(
          new Put(60, 780, "ỦY BAN NHÂN DÂN"),
          new Put(320, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
          new Put(60, 764, "TỈNH QUẢNG TRỊ"),
          new Put(370, 764, "Độc lập - Tự do - Hạnh phúc"),
          new Put(60, 740, "Số: 12/KH-UBND"),
          new Put(360, 740, "Quảng Trị, ngày 05 tháng 3 năm 2020"),
          new Put(260, 700, "KẾ HOẠCH"),
          new Put(
              86, 670, "Thực hiện Nghị định số 04/2015/NĐ-CP của Chính phủ về dân chủ cơ sở và"),
          new Put(
              60, 655, "Quyết định số 749/QĐ-TTg của Thủ tướng, Ủy ban nhân dân tỉnh ban hành NĐ-"),
          new Put(60, 640, "CP kế hoạch như sau."),
          new Put(86, 620, "1. Nhiệm vụ thứ nhất."));

  private static final String READ =
      """
      ỦY BAN NHÂN DÂN
      TỈNH QUẢNG TRỊ
      Số: 12/KH-UBND

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Quảng Trị, ngày 05 tháng 3 năm 2020

      KẾ HOẠCH
      Thực hiện Nghị định số 04/2015/NĐ-CP của Chính phủ về dân chủ cơ sở và Quyết định số 749/QĐ-TTg của Thủ tướng, Ủy ban nhân dân tỉnh ban hành NĐ-CP kế hoạch như sau.
      1. Nhiệm vụ thứ nhất.
      """;

  private static PDDocument pdf(List<List<Put>> pages) throws IOException {
    PDDocument document = new PDDocument();
    try (InputStream font =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDType0Font letters = PDType0Font.load(document, font, true);
      for (List<Put> lines : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          for (Put line : lines) {
            out.beginText();
            out.setFont(letters, 11);
            out.newLineAtOffset(line.x(), line.y());
            out.showText(line.text());
            out.endText();
          }
        }
      }
    }
    return document;
  }

  private Path saved(String name, List<List<Put>> pages) throws IOException {
    Path file = folder.resolve(name);
    try (PDDocument document = pdf(pages)) {
      document.save(file.toFile());
    }
    return file;
  }

  @Test
  void columnsOfTheLetterheadAndParagraphs() throws Exception {
    assertThat(Collected.from(saved("a.pdf", List.of(LETTER))).text()).isEqualTo(READ);
  }

  @Test
  void pageNumbersAndRunningHeadsAreNoText() throws Exception {
    List<List<Put>> pages =
        List.of(
            page("CÔNG BÁO/Số 5/Ngày 1-2-2020", "1", "Điều 1. Phạm vi."),
            page("CÔNG BÁO/Số 5/Ngày 1-2-2020", "2", "Điều 2. Đối tượng."),
            page("CÔNG BÁO/Số 5/Ngày 1-2-2020", "3", "Điều 3. Hiệu lực."));
    assertThat(Collected.from(saved("cb.pdf", pages)).text())
        .isEqualTo("Điều 1. Phạm vi.\nĐiều 2. Đối tượng.\nĐiều 3. Hiệu lực.\n");
  }

  private static List<Put> page(String head, String number, String text) {
    return List.of(new Put(60, 800, head), new Put(60, 500, text), new Put(290, 40, number));
  }

  @Test
  void aPageThatIsAPictureIsReadOrListed() throws Exception {
    Path file = folder.resolve("quet.pdf");
    try (PDDocument letter = Loader.loadPDF(saved("thu.pdf", List.of(LETTER)).toFile());
        PDDocument scan = new PDDocument()) {
      BufferedImage picture = new PDFRenderer(letter).renderImageWithDPI(0, 200, ImageType.GRAY);
      PDPage page = new PDPage(PDRectangle.A4);
      scan.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(scan, page)) {
        out.drawImage(
            LosslessFactory.createFromImage(scan, picture),
            0,
            0,
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getHeight());
      }
      scan.save(file.toFile());
    }
    if (isInstalled()) {
      assertThat(Collected.from(file).text())
          .contains("Số: 12/KH-UBND")
          .contains("ngày 05 tháng 3 năm 2020")
          .contains("Nghị định số 04/2015/NĐ-CP");
    } else {
      assertThat(Collected.from(file).refusal()).isEqualTo(NEEDED.formatted("cả 1 trang"));
    }
  }

  @Test
  void aPictureFileIsReadOrListed() throws Exception {
    Path file = folder.resolve("quet.png");
    try (PDDocument letter = Loader.loadPDF(saved("thu.pdf", List.of(LETTER)).toFile())) {
      ImageIO.write(
          new PDFRenderer(letter).renderImageWithDPI(0, 200, ImageType.RGB), "png", file.toFile());
    }
    if (isInstalled()) {
      assertThat(Collected.from(file).text()).contains("Số: 12/KH-UBND");
    } else {
      assertThat(Collected.from(file).refusal()).isEqualTo(NEEDED.formatted("tệp"));
    }
  }

  private boolean isInstalled() throws Exception {
    try {
      Path out = folder.resolve("langs.txt");
      Process asked =
          new ProcessBuilder("tesseract", "--list-langs").redirectOutput(out.toFile()).start();
      return asked.waitFor(1, TimeUnit.MINUTES) && Files.readString(out).contains("vie");
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aPdfWithAPassword() throws Exception {
    Path plain = saved("mo.pdf", List.of(LETTER));
    Path locked = folder.resolve("khoa.pdf");
    try (PDDocument document = Loader.loadPDF(plain.toFile())) {
      document.protect(new StandardProtectionPolicy("chu", "nguoi-doc", new AccessPermission()));
      document.save(locked.toFile());
    }
    assertThat(Collected.from(locked).refusal()).startsWith("tệp PDF có mật khẩu");
  }

  @Test
  void aPdfWithNothingOnIt() throws Exception {
    assertThat(Collected.from(saved("trang.pdf", List.of(List.of()))).refusal())
        .isEqualTo(
            "tệp PDF không có chữ và không có ảnh quét nào. Bỏ tệp ra hoặc thay bằng bản khác.");
  }
}
