package vn.danchieu.citation;

import java.util.List;

/** What a text was understood to say, in one line for each citation or relation. */
final class Seen {
  private Seen() {}

  /** "type number kind" of each citation. */
  static List<String> in(String text) {
    return CitationReader.standard().read(text).citations().stream().map(Seen::line).toList();
  }

  private static String line(Citation citation) {
    Reference reference = citation.reference();
    return reference.type().orElse("?")
        + " "
        + reference.number().or(reference::title).orElse("-")
        + " "
        + citation.kind().code();
  }

  /** "actor verb target" of each relation that is more than a mention. */
  static List<String> said(String text) {
    return CitationReader.standard().read(text).edges().stream()
        .filter(edge -> edge.relation() != Relation.MENTIONS)
        .map(edge ->
            edge.source().map(Seen::name).orElse("host")
                + " "
                + edge.relation().verb()
                + " "
                + name(edge.target())
                + (edge.part() ? " (một phần)" : ""))
        .toList();
  }

  private static String name(Citation citation) {
    return citation.reference().number().orElse(citation.text());
  }
}
