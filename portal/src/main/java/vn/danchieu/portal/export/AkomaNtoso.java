package vn.danchieu.portal.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.store.Named;
import vn.danchieu.portal.text.Xml;

/** Writes a held document as Akoma Ntoso 3.0: an act where it has articles, else a doc. */
final class AkomaNtoso {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final String US = "#dan-chieu";
  private static final int DAY = 10;

  private final Xml xml;
  private final StoredDocument document;
  private final List<StoredProvision> provisions;

  private AkomaNtoso(Xml xml, StoredDocument document, List<StoredProvision> provisions) {
    this.xml = xml;
    this.document = document;
    this.provisions = provisions;
  }

  static String of(StoredDocument document, List<StoredProvision> provisions) {
    return Xml.document(xml ->
        xml.element(
            "akomaNtoso",
            () -> new AkomaNtoso(xml, document, provisions).write(),
            "xmlns",
            NAMESPACE));
  }

  private void write() throws XMLStreamException {
    boolean act = provisions.stream().anyMatch(p -> p.kind().equals("article"));
    String name = document.type().orElse("văn bản").toLowerCase(Locale.ROOT).replace(' ', '-');
    xml.element(
        act ? "act" : "doc",
        () -> {
          meta();
          block("preamble", of("preamble"));
          xml.element(act ? "body" : "mainBody", this::body);
          block("conclusions", of("closing"));
        },
        "name",
        name);
  }

  private void meta() throws XMLStreamException {
    String work = Addresses.ofIdentifier(document);
    xml.element(
        "meta",
        () -> {
          xml.element(
              "identification",
              () -> {
                level(
                    "FRBRWork",
                    work,
                    () -> {
                      xml.empty("FRBRcountry", "value", "vn");
                      if (document.number().isPresent()) {
                        xml.empty("FRBRnumber", "value", document.number().get());
                      }
                      xml.empty("FRBRname", "value", Named.shortly(document));
                    });
                level(
                    "FRBRExpression",
                    work + "/vie",
                    () -> xml.empty("FRBRlanguage", "language", "vie"));
                level(
                    "FRBRManifestation",
                    work + "/vie.xml",
                    () -> xml.empty("FRBRformat", "value", "application/akn+xml"));
              },
              "source",
              US);
          references();
        });
  }

  private void level(String name, String address, Xml.Content further) throws XMLStreamException {
    boolean manifestation = name.equals("FRBRManifestation");
    LocalDate loaded = loaded();
    xml.element(
        name,
        () -> {
          xml.empty("FRBRthis", "value", address);
          xml.empty("FRBRuri", "value", address);
          LocalDate day = manifestation ? loaded : document.issued().orElse(loaded);
          boolean issued = !manifestation && document.issued().isPresent();
          xml.empty("FRBRdate", "date", day.toString(), "name", issued ? "issued" : "loaded");
          xml.empty("FRBRauthor", "href", manifestation ? US : "#co-quan");
          further.write();
        });
  }

  private LocalDate loaded() {
    String at = document.loadedAt();
    return at.length() >= DAY ? LocalDate.parse(at.substring(0, DAY)) : LocalDate.EPOCH;
  }

  private void references() throws XMLStreamException {
    String issuer = document.issuer().orElse("Chưa xác định");
    xml.element(
        "references",
        () -> {
          xml.empty(
              "TLCOrganization",
              "eId",
              "co-quan",
              "href",
              "/ontology/organization/vn/" + document.issuerId().orElse("unknown"),
              "showAs",
              issuer);
          xml.empty(
              "TLCOrganization",
              "eId",
              "dan-chieu",
              "href",
              "/ontology/organization/vn/dan-chieu",
              "showAs",
              "Dẫn Chiếu");
        },
        "source",
        US);
  }

  private List<StoredProvision> of(String kind) {
    return provisions.stream().filter(p -> p.kind().equals(kind)).toList();
  }

  private void block(String name, List<StoredProvision> parts) throws XMLStreamException {
    if (!parts.isEmpty()) {
      xml.element(
          name,
          () -> {
            for (StoredProvision part : parts) {
              paragraphs(part.text());
            }
          });
    }
  }

  private void body() throws XMLStreamException {
    List<StoredProvision> numbered = provisions.stream().filter(p -> name(p).isPresent()).toList();
    if (numbered.isEmpty()) {
      paragraphs(document.text().orElse(""));
    }
    for (StoredProvision provision : numbered) {
      xml.element(
          name(provision).orElseThrow(),
          () -> {
            xml.text("num", provision.label());
            if (provision.title().isPresent()) {
              xml.text("heading", provision.title().get());
            }
            xml.element("content", () -> paragraphs(provision.text()));
          },
          "eId",
          provision.anchor());
    }
  }

  private static Optional<String> name(StoredProvision provision) {
    return switch (provision.kind()) {
      case "article" -> Optional.of("article");
      case "clause" -> Optional.of("clause");
      case "task" -> Optional.of("paragraph");
      default -> Optional.empty();
    };
  }

  private void paragraphs(String text) throws XMLStreamException {
    List<String> lines = Lines.of(text);
    for (String line : lines.isEmpty() ? List.of("") : lines) {
      xml.text("p", line);
    }
  }
}
