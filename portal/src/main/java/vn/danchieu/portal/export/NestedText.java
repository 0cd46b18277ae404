package vn.danchieu.portal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.document.Numbering;
import vn.danchieu.portal.export.CitedLines.Line;
import vn.danchieu.portal.text.Xml;

/** The text of an article: its clauses (khoản) as paragraphs, with their points (điểm) in them. */
final class NestedText {
  private final Xml xml;
  private final CitedLines lines;

  NestedText(Xml xml, CitedLines lines) {
    this.xml = xml;
    this.lines = lines;
  }

  /** A clause or a point; the article itself has no place. */
  private record Part(Optional<Numbering.Place> place, List<Line> own, List<Part> parts) {
    static Part at(Optional<Numbering.Place> place) {
      return new Part(place, new ArrayList<>(), new ArrayList<>());
    }
  }

  void write(StoredProvision provision, List<Line> text) throws XMLStreamException {
    content(parts(provision, text));
  }

  private Part parts(StoredProvision provision, List<Line> text) {
    Numbering numbering = new Numbering();
    numbering.begin(provision.anchor(), provision.label());
    Part article = Part.at(Optional.empty());
    Part clause = article;
    Part open = article;
    for (Line line : text) {
      Optional<Numbering.Place> place = numbering.next(lines.of(line));
      if (place.isPresent()) {
        open = Part.at(place);
        boolean point = place.get().isPoint();
        (point ? clause : article).parts().add(open);
        clause = point ? clause : open;
      }
      open.own().add(line);
    }
    return article;
  }

  private void content(Part part) throws XMLStreamException {
    if (part.parts().isEmpty()) {
      paragraphs("content", part.own());
      return;
    }
    if (!part.own().isEmpty()) {
      paragraphs("intro", part.own());
    }
    for (Part inner : part.parts()) {
      Numbering.Place place = inner.place().orElseThrow();
      xml.element(
          place.isPoint() ? "point" : "paragraph", () -> numbered(inner), "eId", place.anchor());
    }
  }

  private void numbered(Part part) throws XMLStreamException {
    Line first = part.own().removeFirst();
    String words = lines.of(first);
    int end = 0;
    while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
      end++;
    }
    xml.text("num", words.substring(0, end));
    Line rest = lines.stripped(first.start() + end, first.end());
    if (rest.end() > rest.start()) {
      part.own().addFirst(rest);
    }
    content(part);
  }

  void paragraphs(String name, List<Line> text) throws XMLStreamException {
    xml.element(
        name,
        () -> {
          for (Line line : text) {
            lines.write(xml, line);
          }
          if (text.isEmpty()) {
            xml.empty("p");
          }
        });
  }
}
