package vn.danchieu.indexer.cite;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.Host;
import vn.danchieu.indexer.parse.DocumentParser;
import vn.danchieu.indexer.parse.Header;
import vn.danchieu.indexer.source.ImportLine;

/** The citations of a text that is not loaded. */
public final class Extraction {
  private Extraction() {}

  /** Of a whole document: its header tells who cites and when, and is no citation itself. */
  public static List<Citation> ofDocument(String text) {
    Header header = DocumentParser.parse(text).header();
    Host host = new Host(header.type(), header.number(), header.issuer(), header.issued());
    return CitationReader.standard().read(text, host).citations().stream()
        .filter(citation -> TextLinks.isCitation(citation.span(), header))
        .toList();
  }

  /** Of a passage, cited by what the line says of its document. */
  public static List<Citation> ofPassage(ImportLine line) {
    Host host =
        new Host(
            line.field("type"),
            line.field("number"),
            line.field("issuer"),
            line.date("issued").or(() -> line.date("date")));
    return CitationReader.standard().read(text(line), host).citations();
  }

  private static String text(ImportLine line) {
    return Optional.of(line.json().path("text")).map(t -> t.asString("")).orElse("");
  }
}
