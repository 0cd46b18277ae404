package vn.danchieu.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.Site.Answer;

@RunningPortal
class PagesTest {
  @Autowired Site site;

  @Test
  void theFirstPageOffersWaysIn() {
    Document page = site.get("/").page();
    assertThat(page.select("html").attr("lang")).isEqualTo("vi");
    assertThat(page.select("form[role=search] input[name=q]")).hasSize(1);
    assertThat(page.select(".vi-du a")).hasSizeGreaterThanOrEqualTo(5);
    assertThat(page.expectFirst("section:has(#nhieu-nhat) li").text())
        .startsWith("Luật 10/2022/QH15");
    assertThat(page.select("section:has(#moi-nhat) article")).hasSize(8);
    assertThat(page.select(".kho").text()).contains("văn bản toàn văn", "dẫn chiếu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/tim-kiem?q=dan+van",
        "/tim-kiem",
        "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020",
        "/van-ban/nghi-dinh-04-2015-nd-cp",
        "/khong-co-trang-nay"
      })
  void nothingIsInlineAndNothingComesFromElsewhere(String path) {
    Answer answer = site.get(path);
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    Document page = answer.page();
    assertThat(page.select("style, script:not([src]), [style], [onclick], [onerror]")).isEmpty();
    assertThat(
            page.select("link[rel=stylesheet], script, img").stream()
                .map(e -> e.attr("href") + e.attr("src")))
        .allMatch(address -> address.startsWith("/"));
    assertThat(site.get(page.select("link[rel=stylesheet]").attr("href")).header("Cache-Control"))
        .contains("max-age=31536000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/khong-co-trang-nay",
        "/van-ban/nghi-dinh-04-2016-nd-cp",
        "/van-ban/chua-co",
        "/van-ban/chua-co?khoa=%00",
        "/van-ban/%E2%80%AE"
      })
  void aWrongAddressIsNoDeadEnd(String path) {
    Answer answer = site.get(path);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.page().select("main form[role=search] input[name=q]")).hasSize(1);
    assertThat(answer.body()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void anAddressWithBrokenPercentSignsIsRefusedPolitely() throws Exception {
    try (var socket =
        new java.net.Socket("localhost", java.net.URI.create(site.address()).getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /tim-kiem?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      String answer =
          new String(
              socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 400").contains("không đọc được", "name=\"q\"");
    }
  }

  @Test
  void aNearMissIsAnsweredWithWhatIsNear() {
    Document page = site.get("/van-ban/nghi-dinh-04-2015").page();
    assertThat(page.expectFirst("article h3").text()).isEqualTo("Nghị định 04/2015/NĐ-CP");
  }

  @Test
  void hostileTitlesAndTextsAreShownAsTheyStand() {
    String slug = site.api("/lookup?number=901%2FQ%C4%90-XYZ").path("url").asString();
    for (String path :
        List.of(slug, slug + "?q=zwq", "/tim-kiem?q=zwq", "/?x=<script>", "/van-ban/<script>zwq")) {
      Answer answer = site.get(path.replace("<", "%3C").replace(">", "%3E"));
      Document page = answer.page();
      assertThat(page.select("script:not([src^=/tai-nguyen/]), img[onerror], b"))
          .as(path)
          .isEmpty();
      assertThat(page.select("a[href^=javascript]")).as(path).isEmpty();
    }
    Document page = site.get(slug).page();
    assertThat(page.select(".trang-giay").text())
        .contains("<script>alert(3)</script>", "<b>không đậm</b>", "'đơn'");
    assertThat(page.select("h1").text()).isEqualTo("Quyết định 901/QĐ-XYZ");
    assertThat(
            site.get("/api/v1/search?q=zwq").json().path("hits").path(0).path("snippet").asString())
        .doesNotContain("<script>");
  }

  @Test
  void aTitleOfTenThousandCharactersIsStillAPage() {
    String slug = site.api("/lookup?number=902%2FQ%C4%90-XYZ").path("url").asString();
    assertThat(site.get(slug).status()).isEqualTo(200);
  }

  @Test
  void speaksEnglishWhenAsked() {
    Document page = site.get("/?lang=en").page();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("h1").text()).startsWith("Which documents govern");
    assertThat(site.get("/", "Accept-Language", "en").page().select("html").attr("lang"))
        .isEqualTo("vi");
  }
}
