package vn.danchieu.portal.feed;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML; what XML cannot hold is left out. */
final class AtomWriter {
  private static final Pattern UNREADABLE =
      Pattern.compile(
          "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFDCF\\uFDF0-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  AtomWriter(String root, String namespace) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(namespace);
      xml.writeStartElement(namespace, root);
      xml.writeDefaultNamespace(namespace);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void to(XMLStreamWriter xml) throws XMLStreamException;
  }

  private AtomWriter then(Step step) {
    try {
      step.to(xml);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  AtomWriter open(String name) {
    return then(x -> x.writeStartElement(name));
  }

  AtomWriter close() {
    return then(XMLStreamWriter::writeEndElement);
  }

  AtomWriter attribute(String name, String value) {
    return then(x -> x.writeAttribute(name, readable(value)));
  }

  AtomWriter element(String name, String content) {
    return then(x -> {
      x.writeStartElement(name);
      x.writeCharacters(readable(content));
      x.writeEndElement();
    });
  }

  AtomWriter text(String content) {
    return then(x -> x.writeCharacters(readable(content)));
  }

  AtomWriter link(String relation, String type, String address) {
    return open("link")
        .attribute("rel", relation)
        .attribute("type", type)
        .attribute("href", address)
        .close();
  }

  String finish() {
    then(XMLStreamWriter::writeEndDocument);
    return text.toString();
  }

  private static String readable(String content) {
    return UNREADABLE.matcher(content).replaceAll("");
  }
}
