package vn.danchieu.portal.stock;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.document.UnknownDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.link.Relations;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Works;
import vn.danchieu.portal.text.OwnAddress;

/** {@code /van-ban-moi.atom}, and for each document what newly cites it. */
@io.swagger.v3.oas.annotations.Hidden
@RestController
class NewsController {
  private static final String ATOM = "application/atom+xml;charset=UTF-8";
  private static final int ENTRIES = 50;

  private final Documents documents;
  private final Works works;
  private final Relations relations;
  private final StockFeeds feeds;
  private final MessageSource messages;

  NewsController(
      Documents documents,
      Works works,
      Relations relations,
      StockFeeds feeds,
      MessageSource messages) {
    this.documents = documents;
    this.works = works;
    this.relations = relations;
    this.feeds = feeds;
    this.messages = messages;
  }

  @GetMapping(value = "/van-ban-moi.atom", produces = ATOM)
  String newest(Locale language) {
    String title = messages.getMessage("feed.newest", null, language);
    return feeds.ofDocuments(
        new StockFeeds.Head(OwnAddress.current(), "/van-ban-moi.atom", "/van-ban-moi", title),
        works.newest(ENTRIES));
  }

  @GetMapping(value = "/van-ban/{name}/dan-chieu-den.atom", produces = ATOM)
  String citing(@PathVariable String name, Locale language) {
    StoredDocument document = documents.find(name).orElseThrow(() -> new UnknownDocument(name));
    String page = Addresses.of(document) + "/dan-chieu-den";
    Object[] called = {Named.shortly(document)};
    List<ReadLink> in =
        relations.around(document).in().stream()
            .sorted(Comparator.comparing((ReadLink link) -> link.host().loadedAt()).reversed())
            .limit(ENTRIES)
            .toList();
    String title = messages.getMessage("feed.citing", called, language);
    return feeds.ofCitations(
        new StockFeeds.Head(OwnAddress.current(), page + ".atom", page, title), in);
  }
}
