package vn.danchieu.portal.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.text.Xml;

/** The text of a document as a plain DOCX: Times New Roman 14, as Nghị định 30/2020 has it. */
final class Docx {
  /** Where the calendar of archives begins. */
  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String HALF_POINTS = "28";

  private Docx() {}

  static byte[] of(StoredDocument document, String site) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", types());
      put(zip, "_rels/.rels", relationships());
      put(zip, "word/document.xml", body(document, site));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // The same document makes the same file, whenever it is asked for.
    entry.setTimeLocal(FIRST_DAY);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String types() {
    String part = "application/vnd.openxmlformats-package.relationships+xml";
    return Xml.document(xml ->
        xml.element(
            "Types",
            () -> {
              xml.empty("Default", "Extension", "rels", "ContentType", part);
              xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
              xml.empty("Override", "PartName", "/word/document.xml", "ContentType", MAIN);
            },
            "xmlns",
            TYPES));
  }

  private static String relationships() {
    return Xml.document(xml ->
        xml.element(
            "Relationships",
            () ->
                xml.empty(
                    "Relationship", "Id", "r1", "Type", DOCUMENT, "Target", "word/document.xml"),
            "xmlns",
            RELATIONSHIPS));
  }

  private static String body(StoredDocument document, String site) {
    return Xml.document(xml ->
        xml.element(
            "w:document",
            () ->
                xml.element(
                    "w:body",
                    () -> {
                      paragraph(xml, Named.shortly(document), true);
                      for (String line : Lines.of(document.text().orElse(""))) {
                        paragraph(xml, line, false);
                      }
                      paragraph(xml, site + Addresses.of(document), false);
                    }),
            "xmlns:w",
            WORD));
  }

  private static void paragraph(Xml xml, String text, boolean heading) throws XMLStreamException {
    xml.element(
        "w:p",
        () -> {
          xml.element(
              "w:pPr",
              () -> {
                xml.empty("w:spacing", "w:after", "120");
                xml.empty("w:jc", "w:val", heading ? "center" : "both");
              });
          xml.element(
              "w:r",
              () -> {
                xml.element(
                    "w:rPr",
                    () -> {
                      String font = "Times New Roman";
                      xml.empty("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:cs", font);
                      if (heading) {
                        xml.empty("w:b");
                      }
                      xml.empty("w:sz", "w:val", HALF_POINTS);
                    });
                xml.text("w:t", text, "xml:space", "preserve");
              });
        });
  }
}
