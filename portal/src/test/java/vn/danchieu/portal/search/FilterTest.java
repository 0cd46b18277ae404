package vn.danchieu.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** Results narrowed down, counted, put in order and paged through. */
@RunningPortal
class FilterTest {
  @Autowired Site site;

  private static int total(Document page) {
    return Integer.parseInt(page.select(".tong-so").text().replaceAll("^.* trong|\\D", ""));
  }

  private static int count(Element value) {
    return Integer.parseInt(value.select(".so-dem").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"loai", "co-quan", "nam", "tinh-trang", "nhom", "linh-vuc"})
  void everyCountIsWhatItsFilterThenFinds(String facet) {
    Document all = site.get("/tim-kiem?q=dan").page();
    var values = all.select("[data-loc=" + facet + "] li a");
    assertThat(values).hasSizeGreaterThan(1);
    for (Element value : values) {
      Document only = site.get(value.attr("href")).page();
      assertThat(total(only)).as(value.attr("href")).isEqualTo(count(value));
      assertThat(only.expectFirst(".the-loc a").text()).contains(value.select(".gia-tri").text());
      assertThat(only.select("[data-loc=" + facet + "] a[aria-current]")).hasSize(1);
    }
  }

  @Test
  void aChosenValueDoesNotLessenTheCountsOfItsOwnFacetButThoseOfOthers() {
    JsonNode all = site.api("/search?q=quy+dinh&size=100").path("facets");
    JsonNode laws = site.api("/search?q=quy+dinh&size=100&type=Lu%E1%BA%ADt").path("facets");
    assertThat(laws.path("type")).isEqualTo(all.path("type"));
    assertThat(sum(laws.path("year"))).isLessThan(sum(all.path("year")));
  }

  private static int sum(JsonNode counts) {
    int sum = 0;
    for (JsonNode each : counts) {
      sum += each.path("count").asInt();
    }
    return sum;
  }

  @Test
  void twoValuesOfAFacetWidenAndTwoFacetsNarrow() {
    int laws = site.api("/search?q=quy+dinh&type=Lu%E1%BA%ADt").path("total").asInt();
    int plans = site.api("/search?q=quy+dinh&type=K%E1%BA%BF+ho%E1%BA%A1ch").path("total").asInt();
    String both = "/search?q=quy+dinh&type=Lu%E1%BA%ADt&type=K%E1%BA%BF+ho%E1%BA%A1ch";
    assertThat(site.api(both).path("total").asInt()).isEqualTo(laws + plans);
    assertThat(site.api(both + "&group=dang").path("total").asInt()).isZero();
  }

  /** Quảng Bình went into Quảng Trị on 01/7/2025. */
  @Test
  void aPresentBodyIsOfferedTogetherWithThoseItCarriesOn() {
    Document all = site.get("/tim-kiem?q=ke+hoach").page();
    Element offered = all.expectFirst("[data-loc=co-quan] .tien-than p:contains(Quảng Trị)");
    assertThat(offered.text()).contains("UBND tỉnh Quảng Bình");
    Document chosen = site.get(offered.expectFirst("a").attr("href")).page();
    assertThat(chosen.expectFirst(".the-loc a").text()).contains("Quảng Trị và cơ quan tiền thân");
    assertThat(chosen.select("[data-loc=co-quan] .tien-than a[aria-current]")).hasSize(1);
    int alone = total(site.get("/tim-kiem?q=ke+hoach&co-quan=ubnd.quang-tri").page());
    int before = total(site.get("/tim-kiem?q=ke+hoach&co-quan=ubnd.quang-binh").page());
    assertThat(alone).isPositive();
    assertThat(before).isPositive();
    assertThat(total(chosen)).isEqualTo(alone + before);
  }

  @Test
  void aResultSaysWhoItsIssuerIsNow() {
    Document page = site.get("/tim-kiem?q=ke+hoach&co-quan=ubnd.quang-binh").page();
    assertThat(page.expectFirst(".nguon-goc").text())
        .contains("Quảng Bình (nay là UBND tỉnh Quảng Trị, từ 01/7/2025)");
  }

  @Test
  void everyFilterCanBeTakenAway() {
    Document page =
        site.get(
                "/tim-kiem?q=quy+dinh&loai=Lu%E1%BA%ADt&loai=K%E1%BA%BF+ho%E1%BA%A1ch&nhom=nn"
                    + "&tu=2010-01-01&den=31/12/2023")
            .page();
    List<String> shown = page.select(".the-loc a").eachText();
    assertThat(shown)
        .containsExactly(
            "Bỏ lọc: Luật ×",
            "Bỏ lọc: Kế hoạch ×",
            "Bỏ lọc: Nhà nước ×",
            "Bỏ lọc: Từ 01/01/2010 đến 31/12/2023 ×",
            "Bỏ mọi bộ lọc");
    for (Element chip : page.select(".the-loc a:not(.bo-het)")) {
      assertThat(site.get(chip.attr("href")).page().select(".the-loc a:not(.bo-het)")).hasSize(3);
    }
    Document without = site.get(page.select(".the-loc a.bo-het").attr("href")).page();
    assertThat(without.select(".the-loc a")).isEmpty();
    assertThat(total(without)).isGreaterThan(total(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-06-01", "2020-03-24", "2023-06-30", "2023-07-01", "2026-11-24"})
  void noRowContradictsTheFilterByState(String day) {
    String asked = "/search?q=&issuedFrom=1900-01-01&size=100&on=" + day;
    JsonNode all = site.api(asked);
    int counted = 0;
    for (JsonNode state : all.path("facets").path("status")) {
      String code = state.path("value").asString();
      JsonNode only = site.api(asked + "&status=" + code);
      assertThat(only.path("total").asInt()).as(code).isEqualTo(state.path("count").asInt());
      assertThat(only.path("hits")).hasSize(state.path("count").asInt());
      for (JsonNode hit : only.path("hits")) {
        assertThat(hit.path("validity").path("state").asString()).isEqualTo(code);
      }
      counted += state.path("count").asInt();
    }
    assertThat(counted).isEqualTo(all.path("total").asInt());
  }

  @Test
  void theOrdinanceIsAmongThoseInForceOnTheDayOfTheLetterAndNoLongerAfterTheLaw() {
    String asked = "/search?q=phap+lenh+34%2F2007&status=con-hieu-luc&on=";
    assertThat(numbers(site.api(asked + "2020-03-24"))).contains("34/2007/PL-UBTVQH11");
    assertThat(numbers(site.api(asked + "2023-07-01"))).doesNotContain("34/2007/PL-UBTVQH11");
  }

  private static List<String> numbers(JsonNode found) {
    List<String> numbers = new ArrayList<>();
    found.path("hits").forEach(hit -> numbers.add(hit.path("number").asString("")));
    return numbers;
  }

  @Test
  void provisionsAreFilteredByTheStateOfTheirDocument() {
    String asked = "/search?q=dan+chu&unit=provision&size=100&status=";
    int letter = 0;
    for (JsonNode hit : site.api(asked + "khong-ap-dung").path("hits")) {
      letter += hit.path("number").asString("").equals("1225/UBND-NC") ? 1 : 0;
    }
    assertThat(letter).isPositive();
    assertThat(numbers(site.api(asked + "con-hieu-luc"))).doesNotContain("1225/UBND-NC");
  }

  @Test
  void issuersAreFoundByIdAndByName() {
    JsonNode first = site.api("/search?q=quy+dinh").path("facets").path("issuer").path(0);
    String id = first.path("value").asString();
    String name = first.path("label").asString();
    int count = first.path("count").asInt();
    assertThat(site.api("/search?q=quy+dinh&issuer=" + Site.encoded(id)).path("total").asInt())
        .isEqualTo(count);
    assertThat(site.api("/search?q=quy+dinh&issuer=" + Site.encoded(name)).path("total").asInt())
        .isEqualTo(count);
  }

  @Test
  void datesBoundTheDayOfIssueOnBothSides() {
    JsonNode found = site.api("/search?q=&size=100&issuedFrom=2015-01-09&issuedTo=2017-07-27");
    Set<String> days = new HashSet<>();
    found.path("hits").forEach(hit -> days.add(hit.path("issued").asString("")));
    assertThat(days)
        .isNotEmpty()
        .contains("2015-01-09", "2017-07-27")
        .allSatisfy(day -> assertThat(day).isBetween("2015-01-09", "2017-07-27"));
  }

  @Test
  void mostCitedComeFirstWithTheNumberThatPutsThemThere() {
    JsonNode found = site.api("/search?q=quy+dinh&sort=cited&size=100");
    long before = Long.MAX_VALUE;
    for (JsonNode hit : found.path("hits")) {
      assertThat(hit.path("citedBy").asLong()).isLessThanOrEqualTo(before);
      before = hit.path("citedBy").asLong();
    }
    JsonNode first = found.path("hits").path(0);
    assertThat(first.path("citedBy").asLong()).isGreaterThan(1);
    Set<String> hosts = new HashSet<>();
    site.api("/documents/" + first.path("documentId").asString() + "/relations?direction=in")
        .path("relations")
        .forEach(edge -> hosts.add(edge.path("assertedBy").path("id").asString()));
    assertThat(first.path("citedBy").asInt()).isEqualTo(hosts.size());
  }

  @ParameterizedTest
  @CsvSource({
    "document, relevance",
    "document, newest",
    "document, oldest",
    "document, cited",
    "provision, relevance",
    "provision, newest"
  })
  void aCursorLeadsThroughAllResultsOnceInOrder(String unit, String order) {
    String asked = "/search?q=quy+dinh&unit=" + unit + "&sort=" + order;
    List<String> whole = ids(site.api(asked + "&size=100"));
    List<String> seen = new ArrayList<>();
    JsonNode part = site.api(asked + "&size=7");
    int total = part.path("total").asInt();
    seen.addAll(ids(part));
    while (part.path("next").isString()) {
      part = site.api(asked + "&size=7&after=" + part.path("next").asString());
      assertThat(part.path("total").asInt()).isEqualTo(total);
      seen.addAll(ids(part));
    }
    assertThat(seen).hasSize(total).doesNotHaveDuplicates();
    assertThat(seen.subList(0, whole.size())).isEqualTo(whole);
  }

  private static List<String> ids(JsonNode found) {
    List<String> ids = new ArrayList<>();
    found.path("hits").forEach(hit -> ids.add(hit.path("id").asString()));
    return ids;
  }

  @Test
  void withoutWordsTheFiltersAloneFind() {
    Document page = site.get("/tim-kiem?q=&nhom=dang").page();
    assertThat(total(page)).isPositive();
    assertThat(page.select("h1").text()).isEqualTo("Mọi văn bản");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trang=abc              |
          trang=-5               |
          trang=999999999        |
          loai=kh%C3%B4ng+c%C3%B3 |
          loai=%27+OR+1%3D1--    |
          co-quan=%3Cscript%3E   |
          on=abc                 | Không đọc được ngày “abc”
          tu=32%2F1%2F2020       | Không đọc được ngày “32/1/2020”
          tu=2020-02-02&den=2020-02-01 | Ngày bắt đầu ở sau ngày kết thúc
          nam=20x0               | Bỏ qua bộ lọc “20x0”
          tinh-trang=tot         | Bỏ qua bộ lọc “tot”
          nhom=hoi               | Bỏ qua bộ lọc “hoi”
          sap-xep=hay            | Bỏ qua cách sắp xếp “hay”
          sau=bia-dat            | Liên kết đến trang sau đã hỏng
          sau=WzEsMl0            | Liên kết đến trang sau đã hỏng
          """)
  void aMistypedParameterIsSaidAndDoesNoHarm(String parameter, String said) {
    var answer = site.get("/tim-kiem?q=dan+van&" + parameter);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.page().select("main .thong-bao").text()).startsWith(said == null ? "" : said);
    assertThat(answer.page().select("script:not([src])")).isEmpty();
  }
}
