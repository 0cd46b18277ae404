package vn.danchieu.portal.text;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements; whatever a text holds, the result is well-formed. */
public final class Xml {
  private final StringWriter written = new StringWriter();
  private final XMLStreamWriter xml;

  private Xml() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
    xml.writeStartDocument("UTF-8", "1.0");
  }

  /** What is written within an element. */
  @FunctionalInterface
  public interface Content {
    void write() throws XMLStreamException;
  }

  /** What writes a document. */
  @FunctionalInterface
  public interface Body {
    void write(Xml xml) throws XMLStreamException;
  }

  public static String document(Body body) {
    try {
      Xml xml = new Xml();
      body.write(xml);
      xml.xml.writeEndDocument();
      return xml.written.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element; attributes are names and values in turn. */
  public Xml element(String name, Content content, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
    content.write();
    xml.writeEndElement();
    return this;
  }

  public Xml text(String name, String value, String... attributes) throws XMLStreamException {
    return element(name, () -> xml.writeCharacters(legal(value)), attributes);
  }

  public Xml empty(String name, String... attributes) throws XMLStreamException {
    return element(name, () -> {}, attributes);
  }

  public Xml characters(String value) throws XMLStreamException {
    xml.writeCharacters(legal(value));
    return this;
  }

  /** Without what XML 1.0 has no way to write, and what Unicode keeps for nobody. */
  static String legal(String value) {
    StringBuilder legal = new StringBuilder(value.length());
    value
        .codePoints()
        .filter(c ->
            c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFDCF
                || c >= 0xFDF0 && c <= 0xFFFD
                || c >= 0x10000)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }
}
