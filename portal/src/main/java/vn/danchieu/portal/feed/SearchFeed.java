package vn.danchieu.portal.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import javax.xml.stream.XMLStreamException;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.search.Found;
import vn.danchieu.portal.search.SearchAddress;
import vn.danchieu.portal.text.Xml;

/** The results of a search as an Atom feed (RFC 4287). */
record SearchFeed(FeedWords words, String base, SearchAddress address) {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String ATOM = "application/atom+xml";
  private static final String HTML = "text/html";

  String of(Found found) {
    return Xml.document(xml -> xml.element("feed", () -> content(xml, found), "xmlns", NAMESPACE));
  }

  private void content(Xml xml, Found found) throws XMLStreamException {
    String query = found.query();
    xml.text("id", base + address.feed())
        .text("title", query.isEmpty() ? words.of("search.all") : words.of("feed.title", query))
        .text("updated", updated(found));
    link(xml, "self", ATOM, base + address.feed());
    link(xml, "alternate", HTML, base + address);
    if (found.next().isPresent()) {
      link(xml, "next", ATOM, base + address.feedAfter(found.next().get()));
    }
    xml.element("author", () -> xml.text("name", words.of("site.name")));
    for (Found.DocumentHit hit : found.hits()) {
      xml.element("entry", () -> entry(xml, hit));
    }
  }

  private void entry(Xml xml, Found.DocumentHit hit) throws XMLStreamException {
    StoredDocument document = hit.document();
    String name = Named.shortly(document);
    String title = document.title().filter(_ -> document.number().isPresent()).orElse("");
    xml.text("id", base + "/van-ban/" + document.id())
        .text("title", title.isEmpty() ? name : name + " – " + title);
    link(xml, "alternate", HTML, base + Addresses.of(document));
    xml.text("updated", document.loadedAt());
    if (document.issued().isPresent()) {
      // Documents bear a day alone; it begins at midnight in Vietnam.
      xml.text("published", document.issued().get() + "T00:00:00+07:00");
    }
    if (document.issuer().isPresent()) {
      String issuer = document.issuer().get();
      xml.element("author", () -> xml.text("name", issuer));
    }
    if (document.type().isPresent()) {
      xml.empty("category", "term", document.type().get());
    }
    xml.text("summary", words.of("state." + hit.validity().state().code()));
  }

  private static void link(Xml xml, String relation, String type, String address)
      throws XMLStreamException {
    xml.empty("link", "rel", relation, "type", type, "href", address);
  }

  /** The youngest of what it holds; an empty feed is as of today. */
  private static String updated(Found found) {
    return found.hits().stream()
        .map(hit -> hit.document().loadedAt())
        .max(Comparator.naturalOrder())
        .orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.DAYS).toString());
  }
}
