package vn.danchieu.indexer.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.indexer.source.page.PdfFile;

/** What an electronic office stamps into the fields of its signatures. */
class StampedFieldsTest {
  private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

  @TempDir Path folder = Path.of("");

  @Test
  void theNumberAndTheDayFillTheBlanksThatTheTextLeaves() throws IOException {
    String text = read(new Stamp("77", 72, 40), new Stamp("04", 265, 20));
    assertThat(text).contains("So: 77/UBND-NN").contains("ngay 04 thang 5 nam 2026");
  }

  @Test
  void whoSignedIsNoPartOfTheText() throws IOException {
    assertThat(read(new Stamp("Signed by: UBND 04/5/2026", 72, 120)))
        .doesNotContain("Signed")
        .contains("/UBND-NN");
  }

  private record Stamp(String shown, float left, float width) {}

  private String read(Stamp... stamps) throws IOException {
    Path file = folder.resolve("a.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(FONT, 12);
        line(
            content, 700, "So:                  /UBND-NN     Son La, ngay        thang 5 nam 2026");
        line(content, 660, "Kinh gui: So Nong nghiep va Moi truong cung cac xa, phuong trong tinh");
      }
      for (Stamp stamp : stamps) {
        page.getAnnotations().add(widget(document, stamp));
      }
      document.save(file.toFile());
    }
    return PdfFile.read(file, () -> {}).text();
  }

  private static void line(PDPageContentStream content, float height, String text)
      throws IOException {
    content.beginText();
    content.newLineAtOffset(50, height);
    content.showText(text);
    content.endText();
  }

  private static PDAnnotationWidget widget(PDDocument document, Stamp stamp) throws IOException {
    PDAppearanceStream shown = new PDAppearanceStream(document);
    shown.setBBox(new PDRectangle(stamp.width(), 14));
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F1"), FONT);
    shown.setResources(resources);
    try (var out = shown.getContentStream().createOutputStream()) {
      out.write(
          "q BT /F1 11 Tf 0 3 Td (%s) Tj ET Q"
              .formatted(stamp.shown())
              .getBytes(StandardCharsets.US_ASCII));
    }
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(shown);
    PDAnnotationWidget widget = new PDAnnotationWidget();
    widget.getCOSObject().setItem(COSName.FT, COSName.getPDFName("Sig"));
    widget.setRectangle(new PDRectangle(stamp.left(), 697, stamp.width(), 14));
    widget.setAppearance(appearance);
    return widget;
  }
}
