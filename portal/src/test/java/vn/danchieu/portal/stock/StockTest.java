package vn.danchieu.portal.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

@RunningPortal
class StockTest {
  @Autowired Site site;

  @Test
  void theSitemapListsEveryDocumentOnce() throws Exception {
    List<String> documents = new ArrayList<>();
    for (String map : texts(site.get("/sitemap.xml").body(), "loc")) {
      texts(site.get(URI.create(map).getPath()).body(), "loc").stream()
          .filter(address -> address.contains("/van-ban/"))
          .forEach(documents::add);
    }
    long all = site.get("/tai-ve/van-ban.jsonl").body().lines().count();
    assertThat(documents).doesNotHaveDuplicates().hasSize((int) all);
    for (String address : documents) {
      assertThat(site.get(URI.create(address).getPath()).status()).as(address).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/van-ban-moi.atom",
        "/van-ban/ket-luan-120-kl-tw-2016/dan-chieu-den.atom",
        "/van-ban/luat-10-2022-qh15/dan-chieu-den.atom"
      })
  void feedsHaveWhatAtomAsksFor(String path) throws Exception {
    var answer = site.get(path);
    assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
    String feed = answer.body();
    List<String> ids = texts(feed, "id");
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> URI.create(id).isAbsolute());
    assertThat(texts(feed, "updated")).hasSameSizeAs(ids).allMatch(at -> Instant.parse(at) != null);
    assertThat(texts(feed, "title")).hasSameSizeAs(ids);
    assertThat(ids).hasSizeGreaterThan(1);
  }

  @Test
  void robotsAreToldOfTheSitemap() {
    assertThat(site.get("/robots.txt").body())
        .contains("Sitemap: " + site.address() + "/sitemap.xml");
  }

  @Test
  void everythingCanBeHadAsLinesThatCanBeLoadedAgain() {
    List<String> lines = site.get("/tai-ve/van-ban.jsonl").body().lines().toList();
    var mapper = JsonMapper.shared();
    assertThat(lines)
        .map(line -> mapper.readTree(line).path("number").asString(""))
        .contains("1225/UBND-NC", "903/2018/QĐ-XYZ");
  }

  private static List<String> texts(String xml, String name) throws Exception {
    var nodes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getElementsByTagName(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(((Element) nodes.item(i)).getTextContent());
    }
    return texts;
  }
}
