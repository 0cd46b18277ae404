package vn.danchieu.portal.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of a Word document, read in memory. */
final class DocxText {
  private static final String BODY = "word/document.xml";
  private static final int LARGEST = 40_000_000;

  private DocxText() {}

  /** Empty where it is no Word document, or a damaged one. */
  static Optional<String> of(byte[] file) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(BODY)) {
          byte[] body = zip.readNBytes(LARGEST);
          return body.length == LARGEST
              ? Optional.empty()
              : Optional.of(text(new ByteArrayInputStream(body)));
        }
      }
      return Optional.empty();
    } catch (IOException | XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static String text(InputStream body) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(body, "UTF-8");
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          inText = reader.getLocalName().equals("t");
          switch (reader.getLocalName()) {
            case "tab" -> text.append(' ');
            case "br" -> text.append('\n');
            default -> {}
          }
        }
        case XMLStreamConstants.CHARACTERS -> text.append(inText ? reader.getText() : "");
        case XMLStreamConstants.END_ELEMENT -> {
          inText = false;
          text.append(reader.getLocalName().equals("p") ? "\n" : "");
        }
        default -> {}
      }
    }
    return text.toString();
  }
}
