package vn.danchieu.portal.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.danchieu.portal.Crawl;
import vn.danchieu.portal.PortalApplication;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.export.AkomaNtosoSchema;
import vn.danchieu.portal.export.SchemaOrg;

/** What holds of the letter holds of documents that nobody chose for it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(classes = PortalApplication.class, initializers = RealDocuments.class)
@Import(Site.class)
@EnabledIf("vn.danchieu.portal.stock.RealDocuments#areThere")
class RealDocumentsTest {
  @Autowired Site site;

  @Test
  void eachTextIsValidAkomaNtoso() {
    int valid = 0;
    for (String page : documents()) {
      var answer = site.get(page + "/akn.xml");
      if (answer.status() == 200) {
        assertThat(AkomaNtosoSchema.complaints(answer.body())).as(page).isEmpty();
        valid++;
      }
    }
    assertThat(valid).isGreaterThanOrEqualTo(RealDocuments.COUNT);
  }

  @Test
  void eachDocumentIsDescribedInTheWordsOfSchemaOrg() {
    int laws = 0;
    for (String page : documents()) {
      var said = site.get(page + "/legislation.jsonld").json();
      SchemaOrg.check(said);
      laws += said.path("@type").asString().equals("Legislation") ? 1 : 0;
    }
    assertThat(laws).isGreaterThan(30);
  }

  @Test
  void theSitemapListsEachDocumentOnce() {
    long all = site.get("/tai-ve/van-ban.jsonl").body().lines().count();
    assertThat(documents()).doesNotHaveDuplicates().hasSize((int) all);
  }

  @Test
  void noLinkOfOursLeadsNowhere() {
    // English pages have the same links, and a test of their own.
    Crawl crawl = new Crawl(site).without("/en/");
    crawl.from(List.of("/", "/duyet", "/van-ban-moi", "/dan-chieu-nhieu", "/con-thieu"));
    crawl.from(documents());
    assertThat(crawl.broken()).isEmpty();
    assertThat(crawl.seen()).isGreaterThan(500);
  }

  private List<String> documents() {
    List<String> documents = new ArrayList<>();
    for (Element map : locations("/sitemap.xml")) {
      for (Element page : locations(URI.create(map.text()).getPath())) {
        if (page.text().contains("/van-ban/")) {
          documents.add(URI.create(page.text()).getRawPath());
        }
      }
    }
    return documents;
  }

  private List<Element> locations(String sitemap) {
    return Jsoup.parse(site.get(sitemap).body(), "", Parser.xmlParser()).select("loc");
  }
}
