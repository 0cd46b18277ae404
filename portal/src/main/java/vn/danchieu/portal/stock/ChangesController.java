package vn.danchieu.portal.stock;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.document.UnknownDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Documents;
import vn.danchieu.portal.store.Works;
import vn.danchieu.portal.text.OwnAddress;
import vn.danchieu.portal.text.Today;

/** {@code /dieu-thay-doi.atom}: which articles changed lately, of all acts and of each. */
@io.swagger.v3.oas.annotations.Hidden
@RestController
class ChangesController {
  private static final int ENTRIES = 50;
  private static final String FILE = "/dieu-thay-doi.atom";

  private final Documents documents;
  private final Works works;
  private final ArticleVersions versions;
  private final StockFeeds feeds;
  private final MessageSource messages;
  private final Today today;

  ChangesController(
      Documents documents,
      Works works,
      ArticleVersions versions,
      StockFeeds feeds,
      MessageSource messages,
      Today today) {
    this.documents = documents;
    this.works = works;
    this.versions = versions;
    this.feeds = feeds;
    this.messages = messages;
    this.today = today;
  }

  @GetMapping(FILE)
  ResponseEntity<byte[]> all(Locale language) {
    List<ArticleVersions.Stretch> latest = versions.latest(Optional.empty(), today.day(), ENTRIES);
    String title = messages.getMessage("feed.changes", null, language);
    var head = new StockFeeds.Head(OwnAddress.current(), FILE, "/van-ban-moi", title);
    return answer(
        feeds.ofChanges(
            head,
            latest,
            works.documents(latest.stream().map(ArticleVersions.Stretch::documentId).toList())));
  }

  @GetMapping("/van-ban/{name}" + FILE)
  ResponseEntity<byte[]> of(@PathVariable String name, Locale language) {
    StoredDocument document = documents.find(name).orElseThrow(() -> new UnknownDocument(name));
    Object[] called = {Named.shortly(document)};
    String page = Addresses.of(document);
    String title = messages.getMessage("feed.changes.of", called, language);
    var head = new StockFeeds.Head(OwnAddress.current(), page + FILE, page, title);
    return answer(
        feeds.ofChanges(
            head,
            versions.latest(Optional.of(document.id()), today.day(), ENTRIES),
            Map.of(document.id(), document)));
  }

  private static ResponseEntity<byte[]> answer(String feed) {
    byte[] body = feed.getBytes(StandardCharsets.UTF_8);
    CRC32C sum = new CRC32C();
    sum.update(body);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .eTag("W/\"%x-%x\"".formatted(body.length, sum.getValue()))
        .header(HttpHeaders.CONTENT_TYPE, "application/atom+xml;charset=UTF-8")
        .body(body);
  }
}
