package vn.danchieu.portal.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema of Akoma Ntoso 3.0 as OASIS publishes it, from a library that ships the file. */
public final class AkomaNtosoSchema {
  private static final Schema SCHEMA = read();

  private AkomaNtosoSchema() {}

  private static Schema read() {
    var file = Objects.requireNonNull(AkomaNtosoSchema.class.getResource("/xsd/akomantoso30.xsd"));
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything that the schema holds against a document. */
  public static List<String> complaints(String xml) {
    List<String> complaints = new ArrayList<>();
    Validator validator = SCHEMA.newValidator();
    validator.setErrorHandler(new Collector(complaints));
    try {
      validator.validate(new StreamSource(new StringReader(xml)));
    } catch (SAXException | IOException e) {
      complaints.add(e.toString());
    }
    return complaints;
  }

  private record Collector(List<String> complaints) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      complaints.add(e.toString());
    }

    @Override
    public void error(SAXParseException e) {
      complaints.add(e.toString());
    }

    @Override
    public void fatalError(SAXParseException e) {
      complaints.add(e.toString());
    }
  }
}
