package vn.danchieu.portal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.Crawl;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

@RunningPortal
class BrowseTest {
  @Autowired Site site;

  @Test
  void shelvesHoldAsManyDocumentsAsTheySay() {
    Document page = site.get("/duyet").page();
    for (Element shelf : page.select(".dem li")) {
      Document inside = site.get(shelf.expectFirst("a").attr("href")).page();
      assertThat(inside.select(".tong-so").text())
          .isEqualTo(shelf.expectFirst(".so-dem").text() + " văn bản");
    }
  }

  @Test
  void aShelfWithinAShelfShowsTheWayBack() {
    Document page = site.get("/duyet?loai=K%E1%BA%BF+ho%E1%BA%A1ch&nam=2019").page();
    assertThat(page.select("h1").text()).isEqualTo("Kế hoạch · 2019");
    assertThat(page.select(".duong-dan a").eachText())
        .containsExactly("Trang đầu", "Duyệt", "Kế hoạch", "2019");
    assertThat(page.select("article h3").eachText()).contains("Kế hoạch 7777/KH-UBND");
  }

  @Test
  void aShelfOfABodySaysWhoItIsNow() {
    String now = "(nay là UBND tỉnh Quảng Trị, từ 01/7/2025)";
    Element shelf = site.get("/duyet?nam=2019").page().expectFirst(".dem li:contains(Quảng Bình)");
    assertThat(shelf.select(".nay-la").text()).isEqualTo(now);
    Document inside = site.get(shelf.expectFirst("a").attr("href")).page();
    assertThat(inside.select("h1 + p").text()).isEqualTo(now);
    assertThat(site.get("/en" + shelf.expectFirst("a").attr("href")).page().select("h1 + p").text())
        .isEqualTo("(now UBND tỉnh Quảng Trị, since 01/7/2025)");
  }

  @Test
  void fromADocumentToItsFieldAndThroughThatToItsTypes() {
    Document law = site.get("/van-ban/luat-10-2022-qh15").page();
    String field = law.expectFirst("dl.thuoc-tinh a[href*=linh-vuc]").attr("href");
    Document shelf = site.get(field).page();
    assertThat(shelf.select("h1").text()).isEqualTo("Thực hiện dân chủ ở cơ sở");
    assertThat(shelf.select("article h3").eachText())
        .containsExactly("Nghị định 61/2023/NĐ-CP", "Nghị định 59/2023/NĐ-CP", "Luật 10/2022/QH15");
    Document decrees = site.get(shelf.select(".dem a:contains(Nghị định)").attr("href")).page();
    assertThat(decrees.select(".duong-dan a").eachText())
        .containsExactly("Trang đầu", "Duyệt", "Thực hiện dân chủ ở cơ sở", "Nghị định");
    assertThat(decrees.select(".tong-so").text()).isEqualTo("2 văn bản");
  }

  @Test
  void aDocumentWhoseFieldNoSourceNamesIsInNone() {
    assertThat(site.get("/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020").body())
        .doesNotContain("linh-vuc");
    assertThat(site.get("/duyet?linh-vuc=D%C3%A2n+v%E1%BA%ADn").page().select("article")).isEmpty();
  }

  @Test
  void theWorklistNamesWhatIsCitedAndNotHeldMostCitedFirst() {
    List<String> rows =
        site.get("/con-thieu").page().select("tbody td:nth-child(2) > a").eachText();
    assertThat(rows).contains("Kế hoạch 8888/KH-UBND").doesNotContain("Quyết định 903/2018/QĐ-XYZ");
    var missing = site.api("/missing?size=100");
    List<Long> counts = new java.util.ArrayList<>();
    missing.path("documents").forEach(row -> counts.add(row.path("citedBy").asLong()));
    assertThat(counts).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(missing.path("total").asInt()).isEqualTo(counts.size()).isEqualTo(rows.size());
    var second =
        site.api("/missing?size=1&from=1").path("documents").path(0).path("key").asString();
    assertThat(second).isEqualTo(missing.path("documents").path(1).path("key").asString());
    assertThat(site.get("/con-thieu.csv").body().lines().count()).isEqualTo(rows.size() + 1L);
  }

  @Test
  void noOwnLinkOfAnyPageIsDead() {
    Crawl crawl = new Crawl(site);
    crawl.from(List.of("/", "/en/", "/tim-kiem?q=dan+van", "/en/tim-kiem?q=dan+van"));
    assertThat(crawl.broken()).isEmpty();
    assertThat(crawl.seen()).isGreaterThan(200);
  }

  @Test
  void englishResultsLeadToEnglishPages() {
    Document page = site.get("/en/tim-kiem?q=dan+van&tat-ca=1&loai=C%C3%B4ng+v%C4%83n").page();
    assertThat(page.select("ol.ket-qua > li, .bo-loc li a, .sap-xep a")).isNotEmpty();
    assertThat(page.select("main a[href^=/]:not([type])").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("/en/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/",
        "/en/nhiem-vu?q=tiep+cong+dan",
        "/en/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020/nhiem-vu",
        "/en/van-ban/ket-luan-120-kl-tw-2016/luoc-do",
        "/en/van-ban/luat-10-2022-qh15/dan-chieu-den",
        "/en/kiem-tra",
        "/en/con-thieu",
        "/en/duyet"
      })
  void fromAnEnglishPageEveryPageIsEnglish(String path) {
    Document page = site.get(path).page();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(
            page.select("main a[href^=/]:not([href$=.csv]):not([href$=.atom]):not([href^=/api])")
                .eachAttr("href"))
        .allMatch(href -> href.startsWith("/en/"));
    assertThat(page.select("main form").eachAttr("action"))
        .allMatch(action -> action.startsWith("/en/"));
  }

  @Test
  void englishPagesStayEnglish() {
    Document page = site.get("/en/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020").page();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("main a[href^=/van-ban/]").stream().filter(a -> !a.hasAttr("hreflang")))
        .isEmpty();
    assertThat(page.select(".trang-giay a.dan").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("/en/van-ban/"));
    assertThat(page.select("a[hreflang=vi]").attr("href"))
        .isEqualTo("/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020");
    assertThat(site.get("/en").header("Location")).endsWith("/en/");
    assertThat(page.select("form[role=search]").attr("action")).isEqualTo("/en/tim-kiem");
    var moved = site.get("/en/tim-kiem?q=nd+04+2015");
    assertThat(moved.status()).isIn(200, 303);
  }

  @Test
  void anUnchangedPageIsNotSentAgain() {
    var first = site.get("/duyet");
    assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
    var again = site.get("/duyet", "If-None-Match", first.header("ETag"));
    assertThat(again.status()).isEqualTo(304);
    assertThat(first.response().headers().allValues("Set-Cookie")).isEmpty();
  }
}
