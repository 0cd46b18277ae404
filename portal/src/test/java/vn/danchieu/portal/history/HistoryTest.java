package vn.danchieu.portal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** What happened to a document, to what it builds upon, and to who issued it. */
@RunningPortal
class HistoryTest {
  private static final String LETTER = "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020";
  private static final String ORDINANCE = "/van-ban/phap-lenh-34-2007-pl-ubtvqh11";

  @Autowired private Site site;

  @Test
  void anOrdinanceWasIssuedCameIntoForceAndWasReplaced() {
    List<String> events = site.get(ORDINANCE).page().select("#lich-su li").eachText();
    assertThat(events).hasSizeGreaterThanOrEqualTo(3);
    assertThat(events.get(0)).startsWith("20/4/2007");
    assertThat(events.get(1)).startsWith("01/7/2007");
    assertThat(events.getLast()).startsWith("01/7/2023").contains("Luật 10/2022/QH15", "Điều 90");
  }

  @Test
  void theLettersBasisHasMovedAndThePageSaysWhereAndBy() {
    String notice = site.get(LETTER).page().expectFirst("#can-cu-da-doi").text();
    assertThat(notice)
        .contains("Pháp lệnh 34/2007/PL-UBTVQH11", "nhiệm vụ 3", "01/7/2023", "Luật 10/2022/QH15");
  }

  @Test
  void onTheDayOfTheLetterItsBasisStood() {
    Document then = site.get(LETTER + "?on=2020-03-24").page();
    assertThat(then.select("#can-cu-da-doi").text()).doesNotContain("Luật 10/2022/QH15");
  }

  @Test
  void anIssuerIsShownWithWhatWasMergedIntoIt() {
    assertThat(issuer(site.get(LETTER + "?on=2026-11-24").page()))
        .isEqualTo(
            issuer(site.get(LETTER + "?on=2025-06-30").page())
                + " (từ 01/7/2025 gồm cả UBND tỉnh Quảng Bình)");
  }

  private static String issuer(Document page) {
    return page.select("#thuoc-tinh dt:contains(Cơ quan ban hành) + dd").text();
  }
}
