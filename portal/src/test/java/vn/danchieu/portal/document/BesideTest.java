package vn.danchieu.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.store.Store;

/** The text of a day beside an official consolidation, and what it cannot know. */
@RunningPortal
class BesideTest {
  private static final String ACT = "/van-ban/quyet-dinh-930-2019-qd-xyz-quang-binh";
  private static final String CONSOLIDATION =
      "/van-ban/van-ban-hop-nhat-5-vbhn-ubnd-quang-binh-2021";
  private static final String ALONE = "/van-ban/van-ban-hop-nhat-6-vbhn-ubnd-quang-binh-2020";

  @Autowired private Site site;
  @Autowired private Store store;
  private int roundTrips;

  @BeforeEach
  void watch() {
    store.watch(_ -> roundTrips++);
  }

  @AfterEach
  void watchNoLonger() {
    store.watch(_ -> {});
  }

  @Test
  void eachChangedArticleIsToldToAgreeOrToDifferWithTheComparisonInPlace() {
    Document page = site.get(ACT + "?ngay=2022-01-01").page();

    assertThat(page.select("#dieu-1 .doi-chieu").text())
        .isEqualTo("Giống lời văn đến ngày 01/6/2021 trong Văn bản hợp nhất 5/VBHN-UBND");
    assertThat(page.select("#dieu-1 .doi-chieu a").attr("href"))
        .isEqualTo(CONSOLIDATION + "#dieu-1");
    assertThat(page.select("#dieu-2 .doi-chieu summary").text())
        .isEqualTo("Khác Văn bản hợp nhất 5/VBHN-UBND – khác chỗ nào?");
    assertThat(page.select("#dieu-2 .doi-chieu del").text()).isEqualTo("[bỏ: 10 hết]");
    assertThat(page.select("#dieu-2 .doi-chieu ins").text()).isEqualTo("[thêm: 20 hết]");
    assertThat(page.select("#dieu-3 .doi-chieu")).isEmpty();
    assertThat(page.select("#hop-nhat-doi-chieu li").eachText())
        .containsExactly(
            "Văn bản hợp nhất 5/VBHN-UBND (đến ngày 01/6/2021): 1 điều giống, 1 điều khác.");
  }

  @Test
  void anArticleThatReadsAsOfAnotherTimeIsNotCompared() {
    Document page = site.get(ACT + "?ngay=2024-01-01").page();

    assertThat(page.select("#dieu-3 .dieu-doi")).hasSize(1);
    assertThat(page.select("#dieu-3 .doi-chieu")).isEmpty();
    assertThat(page.select("#hop-nhat-doi-chieu li").text())
        .isEqualTo(
            "Văn bản hợp nhất 5/VBHN-UBND (đến ngày 01/6/2021): 1 điều giống, 1 điều khác; 1 điều"
                + " không đối chiếu được, vì lời văn vào ngày này khác thời điểm của văn bản hợp"
                + " nhất.");
    assertThat(site.get(ACT).page().select(".doi-chieu, #hop-nhat-doi-chieu")).isEmpty();
    assertThat(site.get(ACT + "?ngay=2020-01-01").page().select("#hop-nhat-doi-chieu")).isEmpty();
  }

  @Test
  void aConsolidatedTextIsNeverCalledTheOriginal() {
    Document before = site.get(ALONE + "?ngay=2019-01-01").page();

    assertThat(before.select("#ngay-van-ban > p.phu").text())
        .isEqualTo(
            "Dựa trên văn bản hợp nhất, không phải lời văn gốc. Lời văn đã nạp là lời văn đến ngày"
                + " 01/6/2020.");
    assertThat(before.select("#truoc-hop-nhat").text())
        .isEqualTo(
            "Ngày 01/01/2019 ở trước ngày 01/6/2020, là ngày của lời văn hợp nhất đã nạp. Kho"
                + " không có lời văn trước các sửa đổi đã hợp nhất, nên lời văn dưới đây có thể"
                + " chưa áp dụng vào ngày 01/01/2019.");
    assertThat(site.get(ALONE + "?ngay=2021-01-01").page().select("#truoc-hop-nhat")).isEmpty();
    assertThat(site.get(ALONE).page().select("#ngay-van-ban")).isEmpty();
  }

  @Test
  void anAmendingActThatIsCitedAndNotHeldIsNamedWithTheProof() {
    Document page = site.get(ACT + "?ngay=2024-01-01").page();

    assertThat(page.select("#con-thieu-sua-doi strong").text())
        .isEqualTo("Còn văn bản sửa đổi chưa có trong kho, nên chưa được tính:");
    assertThat(page.select("#con-thieu-sua-doi li").eachText())
        .singleElement()
        .asString()
        .startsWith("Quyết định 939/2022/QĐ-XYZ: Căn cứ Quyết định số 930/2019/QĐ-XYZ");
  }

  @Test
  void thePageTakesFourRoundTripsAtMost() {
    roundTrips = 0;
    site.get(ACT + "?ngay=2022-01-01");
    assertThat(roundTrips).isLessThanOrEqualTo(4);
  }
}
