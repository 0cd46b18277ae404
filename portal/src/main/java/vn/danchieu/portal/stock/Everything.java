package vn.danchieu.portal.stock;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.danchieu.index.Audience;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.store.CatalogQueries;
import vn.danchieu.portal.store.CorpusVersion;
import vn.danchieu.portal.store.StoreAway;
import vn.danchieu.portal.store.Works;
import vn.danchieu.portal.text.BrokenTransfer;
import vn.danchieu.portal.text.OwnAddress;
import vn.danchieu.portal.text.Xml;

/** Exports the whole corpus: a sitemap for search engines and all documents as JSON lines. */
@io.swagger.v3.oas.annotations.Hidden
@RestController
class Everything {
  /** A sitemap must not list more than 50,000; parts are about equally large, not exactly. */
  static final int IN_ONE_SITEMAP = 45_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final List<String> PAGES =
      List.of("/", "/duyet", "/van-ban-moi", "/dan-chieu-nhieu", "/con-thieu", "/huong-dan");

  /** Of 45,000 addresses, which take 5 MB. */
  private static final int KEPT = 2;

  private final CatalogQueries shelves;
  private final Works works;
  private final CorpusVersion edition;
  private final JsonMapper json;
  private final Cache<Key, List<String>> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  Everything(CatalogQueries shelves, Works works, CorpusVersion edition, JsonMapper json) {
    this.shelves = shelves;
    this.works = works;
    this.edition = edition;
    this.json = json;
  }

  @GetMapping(value = "/robots.txt", produces = "text/plain;charset=UTF-8")
  String robots() {
    return """
    User-agent: *
    Disallow: /tim-kiem
    Disallow: /en/tim-kiem
    Sitemap: %s/sitemap.xml
    """
        .formatted(OwnAddress.current());
  }

  @GetMapping(value = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
  String index() {
    int maps = maps();
    String site = OwnAddress.current();
    return Xml.document(xml ->
        xml.element(
            "sitemapindex",
            () -> {
              xml.element("sitemap", () -> xml.text("loc", site + "/sitemap-trang.xml"));
              for (int map = 1; map <= maps; map++) {
                String address = site + "/sitemap-" + map + ".xml";
                xml.element("sitemap", () -> xml.text("loc", address));
              }
            },
            "xmlns",
            NAMESPACE));
  }

  @GetMapping(value = "/sitemap-trang.xml", produces = "application/xml;charset=UTF-8")
  String pages() {
    return addresses(PAGES);
  }

  @GetMapping(value = "/sitemap-{number:\\d{1,6}}.xml", produces = "application/xml;charset=UTF-8")
  String map(@PathVariable int number) {
    return addresses(kept.get(new Key(number, edition.current()), _ -> paths(number)));
  }

  /** A sitemap in a state of the stock. */
  private record Key(int number, String edition) {}

  private List<String> paths(int number) {
    int parts = maps();
    return number < 1 || number > parts
        ? List.of()
        : works.slugs(number - 1, parts).stream().map(Addresses::ofSlug).toList();
  }

  private int maps() {
    return (int) Math.max(1, (shelves.count() + IN_ONE_SITEMAP - 1) / IN_ONE_SITEMAP);
  }

  private static String addresses(List<String> paths) {
    String site = OwnAddress.current();
    return Xml.document(xml ->
        xml.element(
            "urlset",
            () -> {
              for (String path : paths) {
                xml.element("url", () -> xml.text("loc", site + path));
              }
            },
            "xmlns",
            NAMESPACE));
  }

  /**
   * Streamed, so that memory does not limit the corpus; the connection is cut where reading fails.
   */
  @GetMapping("/tai-ve/van-ban.jsonl")
  void lines(HttpServletResponse response) throws IOException {
    StockLines lines = new StockLines(response, json);
    try {
      shelves.each(document -> lines.add(line(document)));
    } catch (StoreAway away) {
      throw lines.count() == 0 ? away : new BrokenTransfer("All documents", lines.count(), away);
    }
    lines.end();
  }

  /** In the form in which documents are loaded, so that another office can load them again. */
  private static Map<String, Object> line(StoredDocument document) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", document.id());
    // Read back it goes to the same readers, or nowhere.
    Audience audience = Audience.of(document.id());
    put(line, "audience", Optional.of(audience.name()).filter(_ -> !audience.isPublic()));
    put(line, "number", document.number());
    put(line, "type", document.type());
    put(line, "issuer", document.issuer());
    put(line, "issued", document.issued());
    put(line, "effective", document.effective());
    put(line, "expired", document.expired());
    put(line, "signer", document.letter().flatMap(StoredDocument.Letter::signer));
    put(line, "title", document.title());
    if (!document.subjects().isEmpty()) {
      line.put("subjects", document.subjects());
    }
    put(line, "text", document.text());
    document.sources().stream()
        .findFirst()
        .ifPresent(source -> {
          line.put("source", source.name());
          put(line, "sourceUrl", source.url());
        });
    return line;
  }

  private static void put(
      Map<String, Object> line, String name, java.util.Optional<? extends Object> value) {
    value.ifPresent(known -> line.put(name, known.toString()));
  }
}
