package vn.danchieu.indexer.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as programs write them, made for a test. */
final class Made {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
          + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

  private Made() {}

  static Path zip(Path file, Map<String, String> parts) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return file;
  }

  /**
   * @param body the paragraphs and tables of word/document.xml
   */
  static Path docx(Path file, String body) throws IOException {
    return docx(file, body, Map.of());
  }

  static Path docx(Path file, String body, Map<String, String> others) throws IOException {
    Map<String, String> parts = new java.util.LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "word/document.xml",
        "<?xml version=\"1.0\"?><w:document %s><w:body>%s</w:body></w:document>"
            .formatted(WORD, body));
    others.forEach((name, part) -> parts.put(name, part.replace("$WORD", WORD)));
    return zip(file, parts);
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  /** A paragraph of one run in a font. */
  static String p(String font, String text) {
    return "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\"/></w:rPr><w:t xml:space=\"preserve\">%2$s</w:t></w:r></w:p>"
        .formatted(font, text);
  }

  static Path odt(Path file, String styles, String body) throws IOException {
    String content =
        """
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
            xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0">
        <office:automatic-styles>%s</office:automatic-styles>
        <office:body><office:text>%s</office:text></office:body>
        </office:document-content>
        """
            .formatted(styles, body);
    return zip(
        file,
        Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content));
  }
}
