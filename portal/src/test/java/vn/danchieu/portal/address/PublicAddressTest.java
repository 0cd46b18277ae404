package vn.danchieu.portal.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** A portal that knows where readers reach it says so everywhere, and says nothing else. */
@RunningPortal
@TestPropertySource(
    properties = {
      "danchieu.public-address=https://vanban.example.gov.vn/",
      "danchieu.allowed-hosts=noi-bo.example",
      "danchieu.trusted-proxies=127.0.0.0/8"
    })
class PublicAddressTest {
  private static final String ADDRESS = "https://vanban.example.gov.vn";
  private static final String LETTER = "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020";
  private static final Path TABLE =
      Path.of(System.getProperty("danchieu.root", ".."), "docs", "requests.md");

  @Autowired Site site;

  @Test
  void nobodyElseIsNamed() throws IOException {
    var rows =
        RawRequest.below("With a public address and a trusted proxy", Files.readAllLines(TABLE));
    assertThat(rows).hasSizeGreaterThanOrEqualTo(10);
    for (RawRequest row : rows) {
      String answer = row.answer(URI.create(site.address()).getPort());
      assertThat(answer).as("%s", row).startsWith("HTTP/1.1 " + row.status() + " ");
      assertThat(answer).as("%s", row).doesNotContain("evil", "noi-bo", "localhost", "127.0.0.1");
      if (row.status() == 200) {
        assertThat(answer).as("%s", row).contains(ADDRESS);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/robots.txt",
        "/sitemap.xml",
        "/sitemap-trang.xml",
        "/sitemap-1.xml",
        "/van-ban-moi.atom",
        "/tim-kiem.atom?q=dan+van",
        "/tim-kiem.csv?q=dan+van",
        "/opensearch.xml",
        "/v3/api-docs",
        LETTER,
        LETTER + "/dan-chieu-den.atom",
        LETTER + "/legislation.jsonld",
        LETTER + "/trich-dan.csl.json",
        LETTER + "/trich-dan.bib"
      })
  void everythingThatLeavesThePortalNamesIt(String path) {
    var answer = site.get(path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains(ADDRESS).doesNotContain("localhost");
  }

  @Test
  void aPageSaysWhereItStandsInBothLanguages() {
    var head = site.get(LETTER + "?q=dan").page().head();
    assertThat(head.select("link[rel=canonical]").attr("href")).isEqualTo(ADDRESS + LETTER);
    assertThat(head.select("link[hreflang]").eachAttr("href"))
        .isEqualTo(List.of(ADDRESS + LETTER + "?q=dan", ADDRESS + "/en" + LETTER + "?q=dan"));
  }

  @Test
  void aRedirectNamesNoHost() {
    var answer = site.get("/en");
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).isEqualTo("/en/");
  }
}
