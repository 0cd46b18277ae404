package vn.danchieu.portal.export;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.danchieu.citation.Span;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.ReadCitation;
import vn.danchieu.portal.text.Xml;

/**
 * The lines of a text with the places where it cites another document.
 *
 * @param text of the document, or of a provision that was delivered apart from it
 * @param references in the order of the text, each once
 */
record CitedLines(String text, List<Reference> references) {

  /** A place that cites, and the identifier of what is cited there. */
  record Reference(Span span, String href) {}

  /** A line without blanks around it. */
  record Line(int start, int end) {}

  /** Only what leads to one document: an address that may be another's is none. */
  static CitedLines of(StoredDocument document, List<ReadCitation> citations) {
    String text = document.text().orElse("");
    List<Reference> references = new ArrayList<>();
    int last = 0;
    for (ReadCitation citation : citations) {
      Span span = citation.span();
      var known = citation.link().target().known();
      boolean apart = span.start() >= last && span.end() <= text.length();
      if (apart && known.isPresent() && !citation.isSelf(document)) {
        references.add(new Reference(span, Addresses.ofIdentifier(known.get().document())));
        last = span.end();
      }
    }
    return new CitedLines(text, List.copyOf(references));
  }

  static CitedLines without(String text) {
    return new CitedLines(text, List.of());
  }

  String of(Line line) {
    return text.substring(line.start(), line.end());
  }

  List<Line> all() {
    return between(0, text.length());
  }

  List<Line> between(int from, int to) {
    List<Line> lines = new ArrayList<>();
    int start = from;
    while (start < to) {
      int broken = text.indexOf('\n', start);
      int end = broken < 0 || broken > to ? to : broken;
      Line line = stripped(start, end);
      if (line.end() > line.start()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  Line stripped(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(start)) {
      start++;
    }
    while (end > start && isBlank(end - 1)) {
      end--;
    }
    return new Line(start, end);
  }

  /** The marks of bold type are no words either. */
  private boolean isBlank(int at) {
    boolean mark = text.startsWith("**", at) || at > 0 && text.startsWith("**", at - 1);
    return mark || Character.isWhitespace(text.charAt(at));
  }

  void write(Xml xml, Line line) throws XMLStreamException {
    xml.element("p", () -> content(xml, line));
  }

  private void content(Xml xml, Line line) throws XMLStreamException {
    int at = line.start();
    for (Reference each : references) {
      int from = Math.max(at, each.span().start());
      int to = Math.min(line.end(), each.span().end());
      if (from < to) {
        xml.characters(words(at, from)).text("ref", words(from, to), "href", each.href());
        at = to;
      }
    }
    xml.characters(words(at, line.end()));
  }

  private String words(int from, int to) {
    return text.substring(from, to).replace("**", "");
  }
}
