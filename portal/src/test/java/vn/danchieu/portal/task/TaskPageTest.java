package vn.danchieu.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** How the answer to a task is shown: whole on its page, shortly above the results of a search. */
@RunningPortal
class TaskPageTest {
  @Autowired private Site site;

  @ParameterizedTest
  @ValueSource(strings = {"tiếp công dân", "tiep cong dan"})
  void aSearchForATaskLeadsWithAShortAnswer(String task) {
    Document page = site.search(task).page();
    assertThat(page.select(".dap-muc").size()).isBetween(1, 5);
    assertThat(page.expectFirst(".dap-muc").text())
        .startsWith("Luật 42/2013/QH13")
        .contains("sửa đổi bởi Luật 136/2025/QH15");
    assertThat(page.select(".dap h2").text()).doesNotContain("Chưa chắc");
    assertThat(page.select("ol.ket-qua > li")).isNotEmpty();
    assertThat(page.select(".dap .hanh-dong a").attr("href")).startsWith("/nhiem-vu?q=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"điều kiện tiếp công dân", "tiep cong dan bao nhieu ngay"})
  void whereARuleIsAskedForTheResultsLeadAndTheAnswerIsOneLineThatOpens(String question) {
    Document page = site.search(question).page();
    assertThat(page.select("section.dap")).isEmpty();
    assertThat(page.expectFirst("details.dap").hasAttr("open")).isFalse();
    assertThat(page.select("details.dap summary").text()).matches("\\d văn bản .*việc này.*");
    assertThat(page.select("details.dap .dap-muc").size()).isBetween(1, 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kh 3676 ubnd", "luật tiếp công dân", "zzzz xxxx"})
  void aSearchThatAsksNoTaskOrFindsNothingHasNone(String query) {
    assertThat(site.follow("/tim-kiem?q=" + Site.encoded(query)).page().select(".dap-muc"))
        .isEmpty();
  }

  @Test
  void anAmendmentStandsBelowWhatItAmends() {
    Document page = page("tiếp công dân", "");
    var law = page.expectFirst(".ds-ho > .ho");
    assertThat(law.select("> .quan-he-cau").text()).startsWith("Luật 42/2013/QH13");
    assertThat(law.select(".ho-duoi > .ho > .quan-he-cau").eachText())
        .anyMatch(name -> name.startsWith("Luật 136/2025/QH15"));
  }

  @Test
  void whatHasEndedIsFoldedAndWhatTookItsPlaceLeads() {
    Document page = page("thực hiện dân chủ ở xã phường", "");
    assertThat(page.expectFirst(".ds-ho > .ho > .quan-he-cau").text())
        .startsWith("Luật 10/2022/QH15");
    assertThat(page.expectFirst("details.gap").select("summary").text())
        .startsWith("Đã hết hiệu lực (");
    assertThat(page.expectFirst("details.gap").text()).contains("34/2007/PL-UBTVQH11");
    assertThat(page.select(".ds-ho").text()).doesNotContain("Pháp lệnh 34/2007/PL-UBTVQH11 Hết");
  }

  @Test
  void theLegalBasisStandsReadyToBeCopied() {
    assertThat(page("tiếp công dân", "").select(".can-cu-chep .trich-dan-loi p").eachText())
        .containsExactly("Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013.");
  }

  @Test
  void oneSideIsChosenByALinkThatSaysHowManyThereAre() {
    Document all = page("tổng kết công tác dân vận", "");
    var party = all.expectFirst(".cac-nhom a[href*='nhom=dang']");
    assertThat(party.text()).matches("Đảng \\d+");
    Document chosen = site.get(party.attr("href")).page();
    assertThat(chosen.select(".cac-nhom a[aria-current]").text()).startsWith("Đảng");
    assertThat(chosen.select(".ds-ho .quan-he-cau").eachText())
        .isNotEmpty()
        .allMatch(name -> name.contains("Văn bản của Đảng"));
  }

  @Test
  void wordsOfNoTaskAreAnsweredWithNothingAndTheNextStep() {
    Document page = page("zzzz xxxx", "");
    assertThat(page.select(".ds-ho")).isEmpty();
    assertThat(page.select(".trong").text())
        .contains("Kho chưa có văn bản nào", "Tìm những chữ này trong toàn bộ kho");
    assertThat(site.api("/tasks?q=zzzz+xxxx").path("certainty").asString()).isEqualTo("none");
  }

  @Test
  void theListIsATableAsWell() {
    String table = site.get("/nhiem-vu.csv?q=" + Site.encoded("tiếp công dân")).body();
    assertThat(table.lines().toList().get(1))
        .startsWith("\"42/2013/QH13\",\"Luật\",\"Quốc hội\",\"2013-11-25\"")
        .contains("\"Nhà nước\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"24/3/2020", "24/03/2020", "24-3-2020", "2020-03-24"})
  void theDayIsReadAsPeopleWriteIt(String day) {
    assertThat(page("tiếp công dân", "&on=" + Site.encoded(day)).select("input#on").attr("value"))
        .isEqualTo("24/03/2020");
  }

  private Document page(String task, String more) {
    String on = more.isEmpty() ? "&on=2026-11-24" : more;
    return site.get("/nhiem-vu?q=" + Site.encoded(task) + on).page();
  }
}
