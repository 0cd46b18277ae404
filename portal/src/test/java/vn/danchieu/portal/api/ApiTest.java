package vn.danchieu.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.Site.Answer;

@RunningPortal
class ApiTest {
  @Autowired Site site;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /search?q=dan+van&size=101        | 400 | Tham số size phải từ 0 đến 100.
          /search?q=dan+van&size=1e9        | 400 | Tham số size phải là số nguyên, nhận được “1e9”.
          /search?q=dan+van&size=-1         | 400 | Tham số size phải từ 0 đến 100.
          /search?q=dan+van&from=10000      | 400 | Tham số from cộng size phải từ 0 đến 10.000.
          /search?q=dan+van&unit=cau        | 400 | Tham số unit không nhận giá trị “cau”; các giá trị: document, provision.
          /search?q=dan+van&sort=hay        | 400 | Tham số sort không nhận giá trị “hay”; các giá trị: relevance, newest, oldest, cited.
          /search?q=dan+van&from=-1         | 400 | Tham số from cộng size phải từ 0 đến 10.000.
          /search?q=dan+van&from=abc        | 400 | Tham số from phải là số nguyên, nhận được “abc”.
          /search?q=dan+van&year=MMXX       | 400 | Tham số year phải là số nguyên, nhận được “MMXX”.
          /search?q=dan+van&group=hoi       | 400 | Tham số group không nhận giá trị “hoi”; các giá trị: nn, dang, mttq, doan-the, toa-an, quoc-te, vnch.
          /search?q=dan+van&issuedFrom=2020-13-01 | 400 | Tham số issuedFrom phải là ngày dạng YYYY-MM-DD, nhận được “2020-13-01”.
          /search?q=dan+van&issuedFrom=2020-02-01&issuedTo=2020-01-01 | 400 | Tham số issuedFrom (2020-02-01) ở sau issuedTo (2020-01-01).
          /search?q=dan+van&after=bia-dat   | 400 | Tham số after không đọc được. Dùng nguyên giá trị next của lần trả lời trước, với cùng cách sắp xếp.
          /search?q=dan+van&after=WyJSRUxFVkFOQ0UiLDEwLCJhIiwiYiIsImMiXQ | 400 | Tham số after không đọc được. Dùng nguyên giá trị next của lần trả lời trước, với cùng cách sắp xếp.
          /search?q=dan+van&unit=provision&sort=cited | 400 | Chỉ văn bản sắp xếp được theo số lần được dẫn chiếu; hãy dùng unit=document.
          /search?q=dan+van&on=hom-nay      | 400 | Tham số on phải là ngày dạng YYYY-MM-DD, nhận được “hom-nay”.
          /lookup                           | 400 | Thiếu tham số number.
          /documents/khong-co               | 404 | Không có văn bản nào có định danh khong-co. Dùng /api/v1/lookup?number= để tìm theo số hiệu.
          /documents/khong-co/relations     | 404 | Không có văn bản nào có định danh khong-co. Dùng /api/v1/lookup?number= để tìm theo số hiệu.
          /khong-co                         | 404 | Không có địa chỉ này. Các địa chỉ được mô tả ở /v3/api-docs.
          """)
  void tellsAProgramWhatItAskedWrong(String path, int status, String detail) {
    Answer answer = site.get("/api/v1" + path);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("detail").asString()).isEqualTo(detail);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
  }

  @Test
  void speaksEnglishToThoseWhoAskForIt() {
    Answer answer = site.get("/api/v1/documents/none", "Accept-Language", "en-GB,en;q=0.9");
    assertThat(answer.json().path("title").asString()).isEqualTo("No such document");
  }

  @Test
  void searchGivesDocumentsWithTheirBestProvision() {
    JsonNode found = site.api("/search?q=QCDC+co+so&size=3");
    JsonNode first = found.path("hits").path(0);
    assertThat(first.path("number").asString()).isEqualTo("1225/UBND-NC");
    assertThat(first.path("label").asString()).isEqualTo("Nhiệm vụ 3");
    assertThat(first.path("snippet").asString()).contains("<mark>quy chế dân chủ</mark>");
    assertThat(first.path("validity").path("state").asString()).isEqualTo("khong-ap-dung");
    assertThat(found.path("total").asInt()).isPositive();
    assertThat(found.path("facets").path("type")).isNotEmpty();
    assertThat(found.path("hits").size()).isLessThanOrEqualTo(3);
  }

  @Test
  void searchGivesProvisionsWithTheIdsTheyWereImportedUnder() {
    JsonNode found = site.api("/search?q=cai+cach+hanh+chinh+PCI&unit=provision");
    JsonNode first = found.path("hits").path(0);
    assertThat(first.path("label").asString()).isEqualTo("Nhiệm vụ 2");
    assertThat(first.path("id").asString()).isEqualTo(first.path("provisionId").asString());
    assertThat(first.path("snippet").asString()).contains("<mark>cải cách hành chính</mark>");
  }

  @Test
  void searchSortsAndFilters() {
    JsonNode newest = site.api("/search?q=dan+chu&sort=newest&size=100");
    String before = "9999";
    for (JsonNode hit : newest.path("hits")) {
      String issued = hit.path("issued").asString("0000");
      assertThat(issued).isLessThanOrEqualTo(before);
      before = issued;
    }
    JsonNode of2015 = site.api("/search?q=dan+chu&year=2015&type=Ngh%E1%BB%8B+%C4%91%E1%BB%8Bnh");
    assertThat(of2015.path("total").asInt()).isEqualTo(1);
    assertThat(of2015.path("hits").path(0).path("number").asString()).isEqualTo("04/2015/NĐ-CP");
  }

  @Test
  void lookupResolvesOffersAChoiceOrCountsWhoCites() {
    JsonNode one = site.api("/lookup?number=nd+04%2F2015");
    assertThat(one.path("state").asString()).isEqualTo("resolved");
    assertThat(one.path("url").asString()).isEqualTo("/van-ban/nghi-dinh-04-2015-nd-cp");
    JsonNode two = site.api("/lookup?number=7777%2FKH-UBND");
    assertThat(two.path("state").asString()).isEqualTo("ambiguous");
    assertThat(two.path("candidates")).hasSize(2);
    JsonNode none = site.api("/lookup?number=8888%2FKH-UBND");
    assertThat(none.path("state").asString()).isEqualTo("missing");
    assertThat(none.path("citedBy").asInt()).isEqualTo(1);
    JsonNode nonsense = site.api("/lookup?number=abc");
    assertThat(nonsense.path("state").asString()).isEqualTo("missing");
    assertThat(nonsense.path("citedBy").asInt()).isZero();
  }

  @Test
  void aDocumentSaysWhoItsIssuerIsOnTheDay() {
    String plan = "/documents/ke-hoach-7777-kh-ubnd-quang-binh-2019";
    JsonNode now = site.api(plan + "?on=2026-11-24").path("issuerNow");
    assertThat(now.path("became").size()).isEqualTo(1);
    assertThat(now.path("became").path(0).path("id").asString()).isEqualTo("ubnd.quang-tri");
    assertThat(now.path("became").path(0).path("name").asString()).isEqualTo("UBND tỉnh Quảng Trị");
    assertThat(now.path("since").asString()).isEqualTo("2025-07-01");
    assertThat(site.api(plan + "?on=2025-06-30").path("issuerNow").isNull()).isTrue();
    String letter = "/documents/cong-van-1225-ubnd-nc-quang-tri-2020";
    JsonNode joined = site.api(letter + "?on=2026-11-24").path("issuerNow").path("joined");
    assertThat(joined.path(0).path("id").asString()).isEqualTo("ubnd.quang-binh");
    assertThat(joined.path(0).path("since").asString()).isEqualTo("2025-07-01");
  }

  @Test
  void describesItself() {
    JsonNode described = site.get("/v3/api-docs").json();
    assertThat(described.path("paths").propertyNames())
        .contains(
            "/api/v1/search",
            "/api/v1/lookup",
            "/api/v1/documents/{id}",
            "/api/v1/documents/{id}/relations",
            "/api/v1/documents/{id}/citations")
        .doesNotContain("/api/**");
    assertThat(described.at("/components/schemas/DocumentJson/properties").propertyNames())
        .contains("issuer", "issuerNow", "validity");
  }

  @Test
  void isWellWithItsOpenSearch() {
    Answer health = site.management("/actuator/health");
    assertThat(health.status()).isEqualTo(200);
    assertThat(site.management("/actuator/env").status()).isEqualTo(404);
  }
}
