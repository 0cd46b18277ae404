package vn.danchieu.portal.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.search.Found;
import vn.danchieu.portal.search.SearchAddress;
import vn.danchieu.portal.store.Named;

/** The results of a search as an Atom feed (RFC 4287). */
record SearchFeed(Words words, String base, SearchAddress address) {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String ATOM = "application/atom+xml";
  private static final String HTML = "text/html";

  String of(Found found) {
    AtomWriter xml = new AtomWriter("feed", NAMESPACE);
    String query = found.query();
    xml.element("id", base + address.feed())
        .element("title", query.isEmpty() ? words.of("search.all") : words.of("feed.title", query))
        .element("updated", updated(found))
        .link("self", ATOM, base + address.feed())
        .link("alternate", HTML, base + address);
    found.next().ifPresent(next -> xml.link("next", ATOM, base + address.feedAfter(next)));
    xml.open("author").element("name", words.of("site.name")).close();
    found.hits().forEach(hit -> entry(xml, hit));
    return xml.finish();
  }

  private void entry(AtomWriter xml, Found.DocumentHit hit) {
    StoredDocument document = hit.document();
    String name = Named.shortly(document);
    String title = document.title().filter(_ -> document.number().isPresent()).orElse("");
    xml.open("entry")
        .element("id", base + "/van-ban/" + document.id())
        .element("title", title.isEmpty() ? name : name + " – " + title)
        .link("alternate", HTML, base + Addresses.of(document))
        .element("updated", document.loadedAt());
    document
        .issued()
        // Documents bear a day alone; it begins at midnight in Vietnam.
        .ifPresent(day -> xml.element("published", day + "T00:00:00+07:00"));
    document.issuer().ifPresent(i -> xml.open("author").element("name", i).close());
    document.type().ifPresent(type -> xml.open("category").attribute("term", type).close());
    xml.element("summary", words.of("state." + hit.validity().state().code())).close();
  }

  /** The youngest of what it holds; an empty feed is as of today. */
  private static String updated(Found found) {
    return found.hits().stream()
        .map(hit -> hit.document().loadedAt())
        .max(Comparator.naturalOrder())
        .orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.DAYS).toString());
  }
}
