package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** How a query was read is told, and can be taken back. */
@RunningPortal
class UnderstandingTest {
  @Autowired Site site;

  private List<String> numbers(String query) {
    List<String> numbers = new ArrayList<>();
    JsonNode hits = site.api("/search?size=50&q=" + Site.encoded(query)).path("hits");
    hits.forEach(hit -> numbers.add(hit.path("number").asString("")));
    return numbers;
  }

  @ParameterizedTest
  @CsvSource({
    "dan van chinh quyen, dân vận chính quyền",
    "daan vaanj chinhs quyeenf, dân vận chính quyền"
  })
  void wordsThatAreReadOtherwiseThanTypedAreShownAndTakenBack(String typed, String read) {
    var page = site.search(typed).page();
    assertThat(page.select(".hieu-la strong").eachText()).contains("“" + read + "”");

    var back = page.expectFirst(".hieu-la a[href*=nguyen-van]");
    var verbatim = site.get(back.attr("href")).page();
    assertThat(verbatim.select(".hieu-la strong")).isEmpty();
  }

  @Test
  void aWordThatStandsInNoDocumentIsSaidAndLeftOutByALink() {
    var page = site.search("dân vận chính quyền qqxzz").page();
    var said = page.expectFirst(".thong-bao");
    assertThat(said.text()).startsWith("Không văn bản nào ở đây có chữ: “qqxzz”.");
    var without = site.get(said.expectFirst("a").attr("href")).page();
    assertThat(without.select(".thong-bao")).isEmpty();
    assertThat(without.expectFirst("ol.ket-qua > li").text()).contains("1225/UBND-NC");
  }

  @Test
  void whatTheStockDoesNotHoldIsSaidWithTheNextStepAndNothingLeads() {
    var page = site.search("thuế thu nhập cá nhân").page();
    assertThat(page.select(".dap, ol.ket-qua")).isEmpty();
    assertThat(page.select(".trong").text())
        .contains("Không tìm thấy văn bản nào.", "văn bản đã nạp vào kho này");
  }

  @ParameterizedTest
  @CsvSource({
    "nghỉ hưu sinh năm 1965, false",
    "nghi huu sinh 1965, false",
    "nghỉ hưu năm 2019, true"
  })
  void aYearOfBirthIsNoYearOfADocument(String typed, boolean meant) {
    var chips = site.search(typed).page().select(".hieu-la .the-loc").text();
    assertThat(chips.contains("Ưu tiên văn bản năm")).isEqualTo(meant);
  }

  @Test
  void aSlipIsAskedBack() {
    var page = site.search("dân vạn chính quyềnn").page();
    assertThat(page.select(".hieu-la a").eachText()).contains("“dân vận chính quyền”");
    assertThat(site.api("/search?q=" + Site.encoded("chính quyềnn")).path("suggestion").asString())
        .isEqualTo("chính quyền");
  }

  @Test
  void whatIsMarkedMustHoldAndCanBeTakenAway() {
    assertThat(numbers("\"quy chế dân chủ\"")).contains("1225/UBND-NC");
    assertThat(numbers("\"dân chủ quy chế\"")).isEmpty();
    assertThat(numbers("dân vận -zwap")).contains("1225/UBND-NC");
    assertThat(numbers("dân vận -\"chính quyền\"")).doesNotContain("1225/UBND-NC");
    assertThat(numbers("loai:ke-hoach zwap")).containsExactly("904/KH-XYZ");
    assertThat(numbers("loai:qd zwar")).containsExactly("903/2018/QĐ-XYZ");
    assertThat(numbers("nam:2018-2019 so:903")).containsExactly("903/2018/QĐ-XYZ");
    assertThat(numbers("cq:\"quảng bình\" tieude:zwar")).containsExactly("903/2018/QĐ-XYZ");

    var page = site.search("loai:\"công văn\" dân vận").page();
    var chip = page.expectFirst(".hieu-la .the-loc a");
    assertThat(chip.text()).contains("Loại: công văn");
    assertThat(chip.attr("href")).contains("q=d%C3%A2n%20v%E1%BA%ADn&");
  }

  @Test
  void whoIssuedAndWhenPutsDocumentsFirstUntilTakenAway() {
    String query = "thử dẫn đến ubnd tỉnh quảng bình 2019";
    var page = site.search(query).page();
    assertThat(page.select(".hieu-la .the-loc a").eachText())
        .anyMatch(chip -> chip.contains("Ưu tiên văn bản của UBND tỉnh Quảng Bình"))
        .anyMatch(chip -> chip.contains("Ưu tiên văn bản năm 2019"));
    assertThat(page.expectFirst(".ket-qua-muc").text()).contains("904/KH-XYZ");

    var without = page.expectFirst(".hieu-la .the-loc a[href*=bo=nam]");
    assertThat(site.get(without.attr("href")).page().select(".hieu-la .the-loc").text())
        .contains("Quảng Bình")
        .doesNotContain("2019");
  }

  @ParameterizedTest
  @CsvSource({
    "khoản 2 điều 1 quyết định 903/2018/QĐ-XYZ, #dieu-1-khoan-2",
    "diem b khoan 2 dieu 1 qd 903/2018, #dieu-1-khoan-2-diem-b",
    "điều 2 của quyết định 903/2018, #dieu-2",
    "khoản 7 điều 2 quyết định 903/2018/QĐ-XYZ, #dieu-2"
  })
  void aPartOfADocumentIsLedTo(String typed, String anchor) {
    var answer = site.search(typed);
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("903").endsWith(anchor);
  }

  @Test
  void ofANamedPartTheNamedArticleIsQuoted() {
    var hit =
        site.api("/search?q=" + Site.encoded("điều 2 quyết định 903/2018/QĐ-XYZ"))
            .path("hits")
            .path(0);
    assertThat(hit.path("number").asString()).isEqualTo("903/2018/QĐ-XYZ");
    assertThat(hit.path("label").asString()).isEqualTo("Điều 2");
  }
}
