package vn.danchieu.portal.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.feed.AtomRules;

/** Which articles changed lately, for feed readers. */
@RunningPortal
class ChangesFeedTest {
  private static final String ACT = "/van-ban/quyet-dinh-910-2019-qd-xyz-quang-binh";

  @Autowired private Site site;

  private Document feed(String path) throws Exception {
    String body = site.get(path).body();
    assertThat(AtomRules.complaints(body)).isEmpty();
    return Jsoup.parse(body, site.address(), Parser.xmlParser());
  }

  @Test
  void eachChangedArticleOfAnActIsAnEntryTheLastFirstWithItsProof() throws Exception {
    Document feed = feed(ACT + "/dieu-thay-doi.atom");

    assertThat(feed.select("feed > title").text())
        .isEqualTo("Điều vừa thay đổi của Quyết định 910/2019/QĐ-XYZ");
    assertThat(feed.select("entry > title").eachText())
        .containsExactly(
            "Điều 3. Thi hành – Quyết định 910/2019/QĐ-XYZ",
            "Điều 2 – Quyết định 910/2019/QĐ-XYZ",
            "Điều 1. Ghi sổ zvers – Quyết định 910/2019/QĐ-XYZ",
            "Điều 2a. Hủy sổ – Quyết định 910/2019/QĐ-XYZ");
    assertThat(feed.select("entry > link").eachAttr("href").get(2))
        .isEqualTo(site.address() + ACT + "?ngay=2020-06-01#dieu-1");
    assertThat(feed.select("entry > summary").get(2).text())
        .isEqualTo(
            "01/6/2020 – sửa đổi: khoản 1 Điều 1, 911/2020/QĐ-XYZ: “Sửa đổi khoản 2 Điều 1 như"
                + " sau:”");
    assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
  }

  @Test
  void theFeedOfAllActsHoldsThoseOfEachAndIsNotSentAgainUnchanged() throws Exception {
    Document feed = feed("/dieu-thay-doi.atom");

    assertThat(feed.select("entry > title").eachText())
        .contains(
            "Điều 3. Thi hành – Quyết định 910/2019/QĐ-XYZ",
            "Điều 3. Thi hành – Quyết định 930/2019/QĐ-XYZ");
    String tag = site.get("/dieu-thay-doi.atom").header("ETag");
    assertThat(site.get("/dieu-thay-doi.atom", "If-None-Match", tag).status()).isEqualTo(304);
    assertThat(site.get("/van-ban/khong-co/dieu-thay-doi.atom").status()).isEqualTo(404);
  }

  @Test
  void thePagesLeadToTheFeeds() {
    assertThat(site.get(ACT).page().select(".dong-thoi-gian a[type]").attr("href"))
        .isEqualTo(ACT + "/dieu-thay-doi.atom");
    assertThat(site.get("/van-ban-moi").page().select("a[href='/dieu-thay-doi.atom']")).hasSize(1);
  }
}
