package vn.danchieu.portal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.text.Csv;

@RunningPortal
class FeedTest {
  @Autowired Site site;

  private Document xml(String path, String type) {
    Answer answer = site.get(path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo(type + ";charset=UTF-8");
    wellFormed(answer.body());
    return Jsoup.parse(answer.body(), "", Parser.xmlParser());
  }

  /** A stricter reader than that of the test itself. */
  private static void wellFormed(String xml) {
    try {
      javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new org.xml.sax.InputSource(new java.io.StringReader(xml)));
    } catch (Exception e) {
      throw new AssertionError(xml, e);
    }
  }

  @Test
  void aSearchIsAFeedWithTheNewestFirst() {
    Document feed = xml("/tim-kiem.atom?q=dan+van&nhom=nn", "application/atom+xml");
    Element root = feed.expectFirst("feed");
    assertThat(root.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(root.expectFirst("> title").text()).isEqualTo("Tìm “dan van” – Dẫn Chiếu");
    assertThat(root.select("> author > name").text()).isEqualTo("Dẫn Chiếu");
    assertThat(OffsetDateTime.parse(root.expectFirst("> updated").text())).isNotNull();
    String self = root.select("> link[rel=self]").attr("href");
    assertThat(self).startsWith(site.address() + "/tim-kiem.atom?q=dan%20van&nhom=nn");
    assertThat(root.expectFirst("> id").text()).isEqualTo(self);
    List<String> days = new ArrayList<>();
    assertThat(root.select("> entry")).isNotEmpty();
    for (Element entry : root.select("> entry")) {
      assertThat(entry.select("> id, > title, > updated")).hasSize(3);
      assertThat(OffsetDateTime.parse(entry.expectFirst("> updated").text())).isNotNull();
      assertThat(entry.select("> link[rel=alternate]").attr("href"))
          .startsWith(site.address() + "/van-ban/");
      days.add(entry.expectFirst("> published").text());
    }
    assertThat(days).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(root.select("> entry > id").eachText()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "zwq", "zzzz+xxxx", "%3C%2Ftitle%3E%3Cx%3E", "%01%EF%BF%BE", "%22%26%27"})
  void anyFeedIsWellFormed(String query) {
    xml("/tim-kiem.atom?q=" + query, "application/atom+xml");
  }

  @Test
  void aBrowserLearnsHowToSearchHere() {
    String where = site.get("/").page().select("link[rel=search]").attr("href");
    Document described = xml(where, "application/opensearchdescription+xml");
    assertThat(described.expectFirst("ShortName").text())
        .isEqualTo("Dẫn Chiếu")
        .hasSizeLessThan(17);
    assertThat(described.select("Url[type=text/html]").attr("template"))
        .isEqualTo(site.address() + "/tim-kiem?q={searchTerms}");
    String suggest = described.select("Url[type=application/x-suggestions+json]").attr("template");
    var offered =
        site.get(suggest.replace(site.address(), "").replace("{searchTerms}", "1225")).json();
    assertThat(offered.path(0).asString()).isEqualTo("1225");
    assertThat(offered.path(1).path(0).asString()).isEqualTo("Công văn 1225/UBND-NC");
    assertThat(site.get(described.expectFirst("Image").text().replace(site.address(), "")).status())
        .isEqualTo(200);
  }

  @Test
  void theListAsATableHoldsEveryResultOnce() {
    var page = site.get("/tim-kiem?q=quy+dinh").page();
    String address = page.select("a[type=text/csv]").attr("href");
    Answer answer = site.get(address);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(answer.header("Content-Disposition")).contains("attachment", "dan-chieu.csv");
    String body = answer.body();
    assertThat(body)
        .startsWith("\uFEFF\"Số hiệu\",\"Loại văn bản\",\"Cơ quan ban hành\",\"Ngày ban hành\",");
    String[] rows = body.split("\r\n");
    int total = Integer.parseInt(page.select(".tong-so").text().replaceAll("\\D", ""));
    assertThat(rows).hasSize(total + 1).doesNotHaveDuplicates();
    assertThat(rows[1]).contains(site.address() + "/van-ban/");
  }

  @Test
  void aSpreadsheetIsGivenNoFormula() {
    String body = site.get("/tim-kiem.csv?q=zwq&loai=Quy%E1%BA%BFt+%C4%91%E1%BB%8Bnh").body();
    assertThat(body)
        .contains("\"'=HYPERLINK(\"\"http://127.0.0.1/\"\";\"\"bấm vào đây\"\") zwq")
        .contains("\"'@SUM(1+1)")
        .doesNotContain(",\"=", ",\"@", "\n\"=");
  }

  @Test
  void cellsThatLookLikeFormulasAreText() {
    assertThat(Csv.row(List.of("=1+1", "+84", "-5", "@x", "\t=1", " =1", "＝1", "a=b", "1225/UBND")))
        .isEqualTo(
            "\"'=1+1\",\"'+84\",\"'-5\",\"'@x\",\"' =1\",\"' =1\",\"'＝1\",\"a=b\",\"1225/UBND\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"atom", "csv"})
  void badParametersDoNoHarm(String form) {
    for (String bad : List.of("sau=x", "trang=abc", "tu=abc", "nam=x", "tinh-trang=x", "q=%00")) {
      assertThat(site.get("/tim-kiem." + form + "?q=dan&" + bad).status()).as(bad).isEqualTo(200);
    }
  }
}
