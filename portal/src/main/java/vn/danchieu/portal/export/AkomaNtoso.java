package vn.danchieu.portal.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.document.ProvisionTree;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.ReadCitation;
import vn.danchieu.portal.store.ArticleVersions.Stretch;
import vn.danchieu.portal.text.Xml;

/** Writes a held document as Akoma Ntoso 3.0: an act where it has articles, else a doc. */
final class AkomaNtoso {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final String US = "#dan-chieu";
  private static final int DAY = 10;
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,3}[.)](?=\\s)");

  private final Xml xml;
  private final StoredDocument document;
  private final List<StoredProvision> provisions;
  private final CitedLines lines;
  private final Course course;
  private final Lifecycle lifecycle;

  private AkomaNtoso(Xml xml, StoredDocument document, Course course, CitedLines lines) {
    this.xml = xml;
    this.document = document;
    this.provisions = course.provisions();
    this.lines = lines;
    this.course = course;
    this.lifecycle =
        Lifecycle.of(document.issued().orElseGet(this::loaded), course.stretches(), course.on());
  }

  /**
   * The text that is written, and how it came to be.
   *
   * @param on the day of which it is the text; empty for the text as it was loaded
   * @param original whether it is the act as it was issued
   * @param notes what a reader of that day has to know
   */
  record Course(
      List<StoredProvision> provisions,
      List<Stretch> stretches,
      Optional<LocalDate> on,
      boolean original,
      List<String> notes) {}

  static String of(StoredDocument document, Course course, List<ReadCitation> citations) {
    CitedLines lines = CitedLines.of(document, citations);
    return Xml.document(xml ->
        xml.element(
            "akomaNtoso",
            () -> new AkomaNtoso(xml, document, course, lines).write(),
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
        name,
        "contains",
        course.original() && course.on().isEmpty() ? "originalVersion" : "singleVersion");
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
                String text = work + "/vie" + course.on().map(day -> "@" + day).orElse("");
                level("FRBRExpression", text, () -> xml.empty("FRBRlanguage", "language", "vie"));
                level(
                    "FRBRManifestation",
                    text + ".xml",
                    () -> xml.empty("FRBRformat", "value", "application/akn+xml"));
              },
              "source",
              US);
          classification();
          lifecycle.events(xml);
          lifecycle.changes(xml);
          lifecycle.periods(xml);
          references(work);
          notes();
        });
  }

  private void notes() throws XMLStreamException {
    if (!course.notes().isEmpty()) {
      xml.element(
          "notes",
          () -> {
            for (int i = 0; i < course.notes().size(); i++) {
              String said = course.notes().get(i);
              xml.element("note", () -> xml.text("p", said), "eId", "luu-y-" + (i + 1));
            }
          },
          "source",
          US);
    }
  }

  private void classification() throws XMLStreamException {
    if (document.subjects().isEmpty()) {
      return;
    }
    xml.element(
        "classification",
        () -> {
          for (String subject : document.subjects()) {
            xml.empty("keyword", "value", subject, "showAs", subject, "dictionary", "#linh-vuc");
          }
        },
        "source",
        US);
  }

  private void level(String name, String address, Xml.Content further) throws XMLStreamException {
    boolean manifestation = name.equals("FRBRManifestation");
    LocalDate loaded = loaded();
    xml.element(
        name,
        () -> {
          xml.empty("FRBRthis", "value", address);
          xml.empty("FRBRuri", "value", address);
          Optional<LocalDate> on = name.equals("FRBRExpression") ? course.on() : Optional.empty();
          LocalDate day = on.orElse(manifestation ? loaded : document.issued().orElse(loaded));
          boolean issued = !manifestation && document.issued().isPresent();
          xml.empty(
              "FRBRdate",
              "date",
              day.toString(),
              "name",
              on.isPresent() ? "version" : issued ? "issued" : "loaded");
          xml.empty("FRBRauthor", "href", manifestation ? US : "#co-quan");
          further.write();
        });
  }

  private LocalDate loaded() {
    String at = document.loadedAt();
    return at.length() >= DAY ? LocalDate.parse(at.substring(0, DAY)) : LocalDate.EPOCH;
  }

  private void references(String work) throws XMLStreamException {
    String issuer = document.issuer().orElse("Chưa xác định");
    xml.element(
        "references",
        () -> {
          lifecycle.references(xml, work, Named.shortly(document));
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
              CitedLines own = linesOf(part);
              for (CitedLines.Line line : own.between(startOf(part), endOf(part))) {
                own.write(xml, line);
              }
            }
          });
    }
  }

  private void body() throws XMLStreamException {
    List<StoredProvision> numbered = provisions.stream().filter(p -> name(p).isPresent()).toList();
    if (numbered.isEmpty()) {
      List<CitedLines.Line> all = lines.all();
      for (CitedLines.Line line : all) {
        lines.write(xml, line);
      }
      if (all.isEmpty()) {
        xml.empty("p");
      }
    }
    parts(ProvisionTree.of(numbered));
  }

  private void parts(List<ProvisionTree> parts) throws XMLStreamException {
    for (ProvisionTree part : parts) {
      switch (part) {
        case ProvisionTree.Division division -> division(division);
        case ProvisionTree.Provision(var stored) -> provision(stored);
      }
    }
  }

  /** Our words for divisions are those of the standard. */
  private void division(ProvisionTree.Division division) throws XMLStreamException {
    StoredProvision.Heading heading = division.heading();
    xml.element(
        heading.kind(),
        () -> {
          xml.text("num", heading.label());
          if (heading.title().isPresent()) {
            xml.text("heading", heading.title().get());
          }
          parts(division.parts());
        },
        "eId",
        heading.anchor());
  }

  private void provision(StoredProvision provision) throws XMLStreamException {
    xml.element(
        name(provision).orElseThrow(),
        () -> {
          CitedLines own = linesOf(provision);
          String number = number(own, provision);
          xml.text("num", number);
          if (provision.title().isPresent()) {
            xml.text("heading", provision.title().get());
          }
          new NestedText(xml, own).write(provision, behindHeading(own, provision, number));
        },
        attributes(provision));
  }

  private String[] attributes(StoredProvision provision) {
    return lifecycle
        .periodOf(provision)
        .map(period -> new String[] {"eId", provision.anchor(), "period", period})
        .orElseGet(() -> new String[] {"eId", provision.anchor()});
  }

  private static Optional<String> name(StoredProvision provision) {
    return switch (provision.kind()) {
      case "article" -> Optional.of("article");
      case "clause" -> Optional.of("clause");
      case "task" -> Optional.of("paragraph");
      default -> Optional.empty();
    };
  }

  /** A provision that was delivered apart from the text has no citations of known place. */
  private CitedLines linesOf(StoredProvision provision) {
    return provision.start() >= 0 ? lines : CitedLines.without(provision.text());
  }

  private static int startOf(StoredProvision provision) {
    return Math.max(0, provision.start());
  }

  private static int endOf(StoredProvision provision) {
    return provision.start() >= 0 ? provision.end() : provision.text().length();
  }

  /** As it is printed; a task is called by a label of ours. */
  private static String number(CitedLines lines, StoredProvision provision) {
    Matcher printed = NUMBER.matcher(lines.text()).region(startOf(provision), endOf(provision));
    return printed.lookingAt() ? printed.group().strip() : provision.label();
  }

  /** The words of a provision often begin with its number and its title, which are told already. */
  private static List<CitedLines.Line> behindHeading(
      CitedLines lines, StoredProvision provision, String number) {
    int from = behind(lines, startOf(provision), number);
    if (from > startOf(provision) && provision.title().isPresent()) {
      from = behind(lines, from, provision.title().get().strip());
    }
    return lines.between(from, endOf(provision));
  }

  private static int behind(CitedLines lines, int from, String words) {
    String text = lines.text();
    int start = lines.stripped(from, text.length()).start();
    if (!text.startsWith(words, start)) {
      return from;
    }
    int end = start + words.length();
    while (end < text.length() && ".: ".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
