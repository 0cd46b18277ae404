package vn.danchieu.indexer.cite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Span;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredStates;
import vn.danchieu.indexer.cite.Contribution.Body;
import vn.danchieu.indexer.parse.Heading;
import vn.danchieu.indexer.parse.Section;
import vn.danchieu.indexer.source.GivenProvision;
import vn.danchieu.validity.StateTimeline;

/** The provisions of a document: those delivered with it, else those read from its text. */
final class Provisions {
  private final StoredDocument document;
  private final String text;
  private final StoredStates states;
  private final List<Above> headings = new ArrayList<>();
  private final List<StoredProvision> provisions = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();

  private Provisions(StoredDocument document, Body body) {
    this.document = document;
    this.text = body.text();
    this.states = StateTimeline.alone(document).days();
    body.parsed().headings().forEach(this::add);
  }

  static List<StoredProvision> of(StoredDocument document, Body body) {
    Provisions provisions = new Provisions(document, body);
    if (body.given().isEmpty()) {
      body.parsed().sections().forEach(provisions::add);
    } else {
      provisions.add(body.given());
    }
    return List.copyOf(provisions.provisions);
  }

  private void add(Section section) {
    add(
        Optional.empty(),
        section.kind(),
        section.anchor(),
        section.label(),
        section.title(),
        section.span().of(text),
        section.span().start(),
        section.span().end());
  }

  /** Looked for in their order, so that a provision repeated word for word finds its own place. */
  private void add(List<GivenProvision> given) {
    int from = 0;
    for (GivenProvision each : given) {
      int start = text.indexOf(each.text(), from);
      int end = start < 0 ? -1 : start + each.text().length();
      from = start < 0 ? from : end;
      String label =
          each.label().or(each::title).or(each::id).orElse("Phần " + (provisions.size() + 1));
      String kind = label.startsWith("Điều") ? "article" : "task";
      add(each.id(), kind, Slug.words(label), label, each.title(), each.text(), start, end);
    }
  }

  private void add(
      Optional<String> importId,
      String kind,
      String anchor,
      String label,
      Optional<String> title,
      String words,
      int start,
      int end) {
    int position = provisions.size();
    String unique = anchors.add(anchor) ? anchor : anchor + "-" + position;
    provisions.add(
        new StoredProvision(
            document.id() + ".p" + position,
            document.id(),
            importId,
            position,
            kind,
            unique,
            label,
            title,
            path(start),
            words,
            start,
            end,
            document.number(),
            document.numberFolded(),
            document.type(),
            document.issuer(),
            document.issuerId(),
            document.line(),
            document.issued(),
            document.year(),
            document.title(),
            document.subjects(),
            states));
  }

  /** A heading, and how far it reaches. */
  private record Above(StoredProvision.Heading heading, int until) {}

  private void add(Heading heading) {
    String anchor = heading.anchor();
    headings.add(
        new Above(
            new StoredProvision.Heading(
                heading.level().code(),
                anchors.add(anchor) ? anchor : anchor + "-" + headings.size(),
                heading.label(),
                heading.title(),
                heading.span().start(),
                heading.span().end()),
            heading.until()));
  }

  private List<StoredProvision.Heading> path(int start) {
    return headings.stream()
        .filter(above -> above.heading().end() <= start && start < above.until())
        .map(Above::heading)
        .toList();
  }

  /** The one that holds a citation. */
  static Optional<String> holding(List<StoredProvision> provisions, Span span) {
    return provisions.stream()
        .filter(p -> p.start() >= 0 && p.start() <= span.start() && span.start() < p.end())
        .map(StoredProvision::id)
        .findFirst();
  }
}
