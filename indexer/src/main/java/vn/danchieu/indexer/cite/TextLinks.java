package vn.danchieu.indexer.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.Edge;
import vn.danchieu.citation.EffectiveFrom;
import vn.danchieu.citation.Host;
import vn.danchieu.citation.Span;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredReference;
import vn.danchieu.indexer.cite.Contribution.Body;
import vn.danchieu.indexer.parse.Header;

/** The links that a text asserts. */
final class TextLinks {
  private TextLinks() {}

  static List<StoredLink> of(
      StoredDocument document, Body body, Host host, List<StoredProvision> provisions) {
    List<StoredLink> links = new ArrayList<>();
    List<Edge> edges = CitationReader.standard().read(body.text(), host).edges();
    for (Edge edge : edges) {
      if (leadsAway(edge) && isCitation(edge.target().span(), body.parsed().header())) {
        links.add(link(document, body.text(), edge, provisions, links.size()));
      }
    }
    for (Edge edge : UnnamedRepeals.of(body, edges, document.number())) {
      links.add(link(document, body.text(), edge, provisions, links.size()));
    }
    return links;
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

  private static StoredLink link(
      StoredDocument document,
      String text,
      Edge edge,
      List<StoredProvision> provisions,
      int count) {
    Citation target = edge.target();
    return new StoredLink(
        document.id() + ".l" + count,
        document.id(),
        "text",
        Provisions.holding(provisions, target.span()),
        edge.source().map(source -> StoredReference.of(source.text(), source.reference())),
        StoredReference.of(target.text(), target.reference()),
        edge.relation().code(),
        target.span().start(),
        target.span().end(),
        target.dateSpan().map(Span::end),
        target.pinpoint(),
        edge.trigger().map(trigger -> trigger.of(text)),
        edge.trigger().map(Span::start).orElse(-1),
        edge.trigger().map(Span::end).orElse(-1),
        edge.sentence().of(text),
        edge.sentence().start(),
        edge.sentence().end(),
        edge.nested(),
        edge.part(),
        edge.confidence(),
        edge.from().flatMap(from -> day(from, document)),
        edge.until(),
        document.issued(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Since when a repeal holds; the host's own days where the text names those. */
  private static Optional<LocalDate> day(EffectiveFrom from, StoredDocument document) {
    return switch (from) {
      case EffectiveFrom.OnDay(LocalDate day) -> Optional.of(day);
      case EffectiveFrom.WithHost() -> document.effective();
      case EffectiveFrom.OnSigning() -> document.issued();
    };
  }
}
