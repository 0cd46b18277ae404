package vn.danchieu.portal.stock;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.text.Days;
import vn.danchieu.portal.text.Xml;
import vn.danchieu.portal.version.ArticlePlaces;

/** Atom feeds. */
@Component
class StockFeeds {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final LocalDate LONG_AGO = LocalDate.of(1945, Month.SEPTEMBER, 2);

  private final MessageSource messages;

  StockFeeds(MessageSource messages) {
    this.messages = messages;
  }

  /** Where a feed is, and what it is about. */
  record Head(String site, String path, String page, String title) {}

  private record Entry(String id, String href, String title, String updated, String summary) {}

  String ofDocuments(Head head, List<StoredDocument> documents) {
    return feed(head, documents.stream().map(d -> entry(head, d)).toList());
  }

  /** Who cites a document, and in which sentence. */
  String ofCitations(Head head, List<ReadLink> links) {
    return feed(head, links.stream().map(link -> entry(head, link)).toList());
  }

  /**
   * Articles that changed, the last first.
   *
   * @param documents by id; what is not among them is left out
   */
  String ofChanges(
      Head head, List<ArticleVersions.Stretch> changes, Map<String, StoredDocument> documents) {
    List<Entry> entries = new ArrayList<>();
    for (ArticleVersions.Stretch change : changes) {
      Optional.ofNullable(documents.get(change.documentId()))
          .flatMap(document -> change.from().map(day -> entry(head, change, document, day)))
          .ifPresent(entries::add);
    }
    return feed(head, entries);
  }

  private Entry entry(
      Head head, ArticleVersions.Stretch change, StoredDocument document, LocalDate day) {
    String place = "?ngay=" + day + "#" + ArticlePlaces.anchor(change.label());
    String title = change.label() + (change.title().isEmpty() ? "" : ". " + change.title());
    return new Entry(
        head.site() + Addresses.ofSlug(document.id()) + place,
        head.site() + Addresses.of(document) + place,
        title + " – " + Named.shortly(document),
        day + "T00:00:00+07:00",
        change.changes().stream()
            .filter(each -> each.from().equals(change.from()))
            .map(each ->
                "%s: %s, %s: “%s”"
                    .formatted(each.verb(), each.clause(), each.act(), each.sentence()))
            .collect(Collectors.joining("; ", Days.shown(day) + " – ", "")));
  }

  private Entry entry(Head head, StoredDocument document) {
    return new Entry(
        head.site() + Addresses.of(document),
        head.site() + Addresses.of(document),
        Named.shortly(document),
        stamp(document),
        document.title().orElse(""));
  }

  private Entry entry(Head head, ReadLink link) {
    String address = head.site() + Addresses.ofProof(link);
    return new Entry(
        head.site() + Addresses.of(link.host()) + "?dan=" + link.stored().id(),
        address,
        Named.shortly(link.host()),
        stamp(link.host()),
        link.proof().text());
  }

  /** The day of loading tells feed readers what is new; the day of issue may be long past. */
  private static String stamp(StoredDocument document) {
    String loaded = document.loadedAt();
    return loaded.isBlank()
        ? document.issued().orElse(LONG_AGO) + "T00:00:00Z"
        : java.time.Instant.parse(loaded).toString();
  }

  private String feed(Head head, List<Entry> entries) {
    String author = messages.getMessage("site.name", null, java.util.Locale.of("vi"));
    String updated =
        entries.stream().map(Entry::updated).max(String::compareTo).orElse(LONG_AGO + "T00:00:00Z");
    return Xml.document(xml ->
        xml.element(
            "feed",
            () -> {
              xml.text("id", head.site() + head.path());
              xml.text("title", head.title());
              xml.text("updated", updated);
              xml.empty("link", "rel", "self", "href", head.site() + head.path());
              xml.empty("link", "rel", "alternate", "href", head.site() + head.page());
              xml.element("author", () -> xml.text("name", author));
              for (Entry entry : entries) {
                write(xml, entry);
              }
            },
            "xmlns",
            ATOM,
            "xml:lang",
            "vi"));
  }

  private static void write(Xml xml, Entry entry) throws XMLStreamException {
    xml.element(
        "entry",
        () -> {
          xml.text("id", entry.id());
          xml.text("title", entry.title());
          xml.text("updated", entry.updated());
          xml.empty("link", "rel", "alternate", "href", entry.href());
          xml.text("summary", entry.summary());
        });
  }
}
