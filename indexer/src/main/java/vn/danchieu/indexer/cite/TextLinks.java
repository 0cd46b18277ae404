package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.Edge;
import vn.danchieu.citation.EffectiveFrom;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Reference;
import vn.danchieu.citation.Span;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredReference;
import vn.danchieu.indexer.cite.Contribution.Body;
import vn.danchieu.indexer.parse.Header;

/** The links that a text asserts. */
final class TextLinks {
  private final StoredDocument document;
  private final String text;
  private final List<StoredProvision> provisions;
  private final List<StoredLink> links = new ArrayList<>();

  /** A document is cited again and again, and its keys take long to make. */
  private final Map<Reference, StoredReference> known = new HashMap<>();

  private TextLinks(StoredDocument document, String text, List<StoredProvision> provisions) {
    this.document = document;
    this.text = text;
    this.provisions = provisions;
  }

  static List<StoredLink> of(
      StoredDocument document, Body body, Host host, List<StoredProvision> provisions) {
    TextLinks made = new TextLinks(document, body.text(), provisions);
    List<Edge> edges =
        AnnexedEnds.read(
            CitationReader.standard().read(body.text(), host).edges(), body.text(), host);
    List<Edge> heard = Speakers.heard(edges, document, body);
    for (Edge edge : ConsolidatedAct.told(heard, document, body.text())) {
      if (leadsAway(edge) && isCitation(edge.target().span(), body.parsed().header())) {
        made.add(edge);
      }
    }
    for (Edge edge : UnnamedRepeals.of(body, edges, document.number())) {
      made.add(edge);
    }
    return made.links;
  }

  /** A document that names itself or its own annex links to nothing. */
  private static boolean leadsAway(Edge edge) {
    return edge.source().isPresent()
        || switch (edge.target().kind()) {
          case SELF -> edge.target().reference().number().isPresent();
          case INTERNAL -> false;
          case FULL, NAME, SHORT, ANAPHOR, UNNUMBERED, DRAFT, TREATY, JUDGMENT, STANDARD -> true;
        };
  }

  /** The document's own number, its date and its recipients are no citations. */
  static boolean isCitation(Span span, Header header) {
    boolean inForm =
        span.start() < header.body().start()
            || span.start() >= header.body().end() && span.start() < header.end();
    return !inForm || header.subjectSpan().filter(subject -> subject.contains(span)).isPresent();
  }

  private StoredReference reference(Citation citation) {
    return known
        .computeIfAbsent(
            citation.reference(), reference -> StoredReference.of(citation.text(), reference))
        .withText(citation.text());
  }

  private void add(Edge edge) {
    links.add(link(edge));
  }

  private StoredLink link(Edge edge) {
    Citation target = edge.target();
    return new StoredLink(
        document.id() + ".l" + links.size(),
        document.id(),
        "text",
        Provisions.holding(provisions, target.span()),
        edge.source().map(this::reference),
        reference(target),
        edge.relation().code(),
        target.span().start(),
        target.span().end(),
        target.dateSpan().map(Span::end),
        target.pinpoint(),
        edge.trigger().map(trigger -> trigger.of(text)),
        edge.trigger().map(Span::start).orElse(-1),
        edge.sentence().of(text),
        edge.sentence().start(),
        edge.sentence().end(),
        edge.nested(),
        edge.part(),
        edge.confidence(),
        edge.from().flatMap(this::day),
        edge.until(),
        document.issued(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Since when a repeal holds; the host's own days where the text names those. */
  private Optional<LocalDate> day(EffectiveFrom from) {
    return switch (from) {
      case EffectiveFrom.OnDay(LocalDate day) -> Optional.of(day);
      case EffectiveFrom.WithHost() -> document.effective();
      case EffectiveFrom.OnSigning() -> document.issued();
    };
  }
}
