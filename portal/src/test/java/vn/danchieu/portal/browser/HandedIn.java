package vn.danchieu.portal.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Files as an office gets them, made for a test. */
final class HandedIn {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final int DPI = 200;

  private HandedIn() {}

  static String plan(int number, String matter) {
    return """
    ỦY BAN NHÂN DÂN
    TỈNH QUẢNG TRỊ
    Số: %d/KH-UBND
    Quảng Trị, ngày 03 tháng 02 năm 2021

    KẾ HOẠCH
    %s

    Căn cứ Luật Tiếp công dân ngày 25/11/2013; các sở làm như sau.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH
    Trần Văn Một
    """
        .formatted(number, matter);
  }

  static Path text(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  static Path docx(Path folder, String name, String text) throws IOException {
    StringBuilder body = new StringBuilder();
    text.lines()
        .forEach(line -> body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("word/document.xml"));
      out.write(
          "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>"
              .formatted(WORD, body)
              .getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return file;
  }

  /** Plan 377, as Word of twenty years ago saved it. */
  static Path doc(Path folder, String name) throws IOException {
    try (var content =
        java.util.Objects.requireNonNull(
            HandedIn.class.getResourceAsStream("/browser/ke-hoach-377.doc"))) {
      Path file = folder.resolve(name);
      Files.copy(content, file);
      return file;
    }
  }

  /** As it often saved what it called .doc too. */
  static Path rtf(Path folder, String name, String text) throws IOException {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\uc1 ");
    text.chars()
        .forEach(sign -> {
          if (sign == '\n') {
            rtf.append("\\par\n");
          } else if (sign < 128) {
            rtf.append((char) sign);
          } else {
            rtf.append("\\u").append(sign).append('?');
          }
        });
    return Files.writeString(folder.resolve(name), rtf.append('}'), StandardCharsets.US_ASCII);
  }

  /** With two attachments. */
  static Path packet(Path folder, String name, String letter, String annex) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        """
        <edXML><MessageHeader><Subject>Gửi kế hoạch</Subject></MessageHeader><AttachmentEncoded>
        <Attachment><ContentTransferEncoded>%s</ContentTransferEncoded>
        <AttachmentName>ke-hoach.txt</AttachmentName></Attachment>
        <Attachment><ContentTransferEncoded>%s</ContentTransferEncoded>
        <AttachmentName>phu-luc.txt</AttachmentName></Attachment>
        </AttachmentEncoded></edXML>
        """
            .formatted(encoded(letter), encoded(annex)));
  }

  private static String encoded(String text) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A picture of a page; empty where nothing here reads pictures. */
  static Optional<Path> scan(Path folder, String name, String text) throws IOException {
    if (!Files.isExecutable(Path.of("/usr/bin/tesseract"))) {
      return Optional.empty();
    }
    try (PDDocument paper = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      paper.addPage(page);
      try (PDPageContentStream pen = new PDPageContentStream(paper, page)) {
        pen.setFont(font(paper), 13);
        pen.setLeading(22);
        pen.beginText();
        pen.newLineAtOffset(70, 760);
        for (String line : text.lines().toList()) {
          pen.showText(line);
          pen.newLine();
        }
        pen.endText();
      }
      BufferedImage picture = new PDFRenderer(paper).renderImageWithDPI(0, DPI);
      Path file = folder.resolve(name);
      ImageIO.write(picture, "png", file.toFile());
      return Optional.of(file);
    }
  }

  private static PDFont font(PDDocument paper) throws IOException {
    String file = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (var letters =
        java.util.Objects.requireNonNull(PDDocument.class.getResourceAsStream(file))) {
      return PDType0Font.load(paper, letters);
    }
  }
}
