package vn.danchieu.indexer.parse;

import java.util.List;

/** A text and what its form says. */
public record Parsed(Header header, List<Section> sections, List<Heading> headings) {
  /** Whether there is any sign of an administrative or legal document. */
  public boolean isDocument() {
    return header.number().isPresent()
        || header.type().isPresent()
            && (header.issuer().isPresent() || header.subject().isPresent())
        || sections.stream().anyMatch(s -> s.kind().equals("article"));
  }
}
