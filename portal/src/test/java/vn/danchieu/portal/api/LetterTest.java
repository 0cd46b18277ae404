package vn.danchieu.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** The letter through the interface: what it cites, and what it says of whom. */
@RunningPortal
class LetterTest {
  private static final String LETTER = "/documents/cong-van-1225-ubnd-nc-quang-tri-2020";

  @Autowired Site site;

  @Test
  void citesTenDocumentsAndNothingElse() {
    JsonNode citations = site.api(LETTER + "/citations").path("citations");
    assertThat(rows(citations, "start", "end", "number", "date", "issuer", "relation", "nested"))
        .containsExactly(
            "320 342 1990-CV/TU 2020-02-26 Ban Thường vụ Tỉnh ủy Quảng Trị thực hiện false",
            "855 879 3676/KH-UBND 2017-07-27 UBND tỉnh Quảng Trị thực hiện false",
            "922 1046 null null null dẫn chiếu true",
            "1452 1476 3239/KH-UBND 2016-08-15 UBND tỉnh Quảng Trị theo false",
            "1530 1551 120-KL/TW 2016-01-07 Bộ Chính trị dẫn chiếu true",
            "1605 1637 34/2007/PL-UBTVQH11 null Ủy ban Thường vụ Quốc hội thực hiện false",
            "1715 1741 04/2015/NĐ-CP 2015-01-09 Chính phủ thực hiện false",
            "2108 2126 42/2013/QH13 null Quốc hội thực hiện false",
            "2936 2959 290-QĐ/TW 2010-02-25 Bộ Chính trị khóa X tổng kết thực hiện false",
            "3056 3077 163-KH/TU 2020-02-25 Ban Thường vụ Tỉnh ủy Quảng Trị theo false");
    assertThat(values(citations, "link", "state")).containsOnly("resolved");
  }

  @Test
  void theFirstAndTheFourthTaskCiteNothing() {
    JsonNode citations = site.api(LETTER + "/citations").path("citations");
    assertThat(values(citations, "anchor"))
        .doesNotContain("nhiem-vu-1", "nhiem-vu-4")
        .contains("mo-dau", "nhiem-vu-2", "nhiem-vu-3", "nhiem-vu-5");
  }

  @Test
  void assertsItsRelationsBetweenTheRightTwoDocuments() {
    List<String> edges = edges(site.api(LETTER + "/relations?direction=out"));
    assertThat(edges)
        .contains(
            "Công văn 1225/UBND-NC > thực hiện > Công văn 1990-CV/TU",
            "Công văn 1225/UBND-NC > thực hiện > Kế hoạch 3676/KH-UBND",
            "Công văn 1225/UBND-NC > theo > Kế hoạch 3239/KH-UBND",
            "Kế hoạch 3239/KH-UBND > thực hiện > Kết luận 120-KL/TW (nested)",
            "Công văn 1225/UBND-NC > thực hiện > Pháp lệnh 34/2007/PL-UBTVQH11",
            "Công văn 1225/UBND-NC > thực hiện > Nghị định 04/2015/NĐ-CP",
            "Công văn 1225/UBND-NC > thực hiện > Luật 42/2013/QH13",
            "Công văn 1225/UBND-NC > tổng kết thực hiện > Quyết định 290-QĐ/TW",
            "Công văn 1225/UBND-NC > theo > Kế hoạch 163-KH/TU",
            "Kế hoạch 163-KH/TU > tổng kết thực hiện > Quyết định 290-QĐ/TW (nested)");
    assertThat(edges)
        .anyMatch(e ->
            e.startsWith("Kế hoạch 3676/KH-UBND > thực hiện > Chương trình phối hợp")
                && e.endsWith("(nested)"));
  }

  @Test
  void theConclusionKnowsWhoCarriesItOutAndWhoSaysSo() {
    JsonNode in = site.api("/documents/ket-luan-120-kl-tw-2016/relations?direction=in");
    JsonNode edge =
        StreamSupport.stream(in.path("relations").spliterator(), false)
            .filter(e -> e.path("nested").asBoolean())
            .findFirst()
            .orElseThrow();
    assertThat(edge.path("source").path("number").asString()).isEqualTo("3239/KH-UBND");
    assertThat(edge.path("relation").asString()).isEqualTo("THUC_HIEN");
    assertThat(edge.path("reverse").asString()).isEqualTo("được thực hiện bởi");
    assertThat(edge.path("assertedBy").path("number").asString()).isEqualTo("1225/UBND-NC");
    assertThat(edge.path("assertedBy").path("anchor").asString()).isEqualTo("nhiem-vu-3");
    assertThat(edge.path("sentence").asString())
        .isEqualTo(
            "Tiếp tục thực hiện tốt quy chế dân chủ ở cơ sở theo Kế hoạch số 3239/KH-UBND ngày"
                + " 15/8/2016 của UBND tỉnh về triển khai thực hiện Kết luận số 120-KL/TW ngày"
                + " 07/01/2016 của Bộ Chính trị.");
    assertThat(edge.path("sentenceStart").asInt()).isEqualTo(1400);
    assertThat(edge.path("sentenceEnd").asInt()).isEqualTo(1585);
  }

  @Test
  void theOrdinanceHasEndedByALawAndTheLawIsNamedWithItsSource() {
    JsonNode citation = site.api(LETTER + "/citations?on=2026-01-01").path("citations").path(5);
    assertThat(citation.path("validity").path("state").asString()).isEqualTo("het-hieu-luc");
    assertThat(citation.path("validity").path("since").asString()).isEqualTo("2023-07-01");
    JsonNode then = site.api(LETTER + "/citations?on=2020-03-24").path("citations").path(5);
    assertThat(then.path("validity").path("state").asString()).isEqualTo("con-hieu-luc");
    JsonNode in = site.api("/documents/phap-lenh-34-2007-pl-ubtvqh11/relations?direction=in");
    assertThat(edges(in))
        .contains("Luật 10/2022/QH15 > làm hết hiệu lực > Pháp lệnh 34/2007/PL-UBTVQH11");
  }

  @Test
  void isHeldWithItsTasks() {
    JsonNode letter = site.api(LETTER);
    assertThat(letter.path("held").asBoolean()).isTrue();
    assertThat(letter.path("text").asString()).hasSize(3535);
    assertThat(letter.path("validity").path("state").asString()).isEqualTo("khong-ap-dung");
    assertThat(values(letter.path("provisions"), "anchor"))
        .contains("nhiem-vu-1", "nhiem-vu-2", "nhiem-vu-3", "nhiem-vu-4", "nhiem-vu-5");
    String id = letter.path("id").asString();
    assertThat(site.api("/documents/" + id).path("number").asString()).isEqualTo("1225/UBND-NC");
  }

  private static List<String> edges(JsonNode relations) {
    List<String> edges = new ArrayList<>();
    for (JsonNode edge : relations.path("relations")) {
      edges.add(
          edge.path("source").path("name").asString()
              + " > "
              + edge.path("verb").asString()
              + " > "
              + edge.path("target").path("name").asString()
              + (edge.path("nested").asBoolean() ? " (nested)" : ""));
    }
    return edges;
  }

  private static List<String> rows(JsonNode array, String... fields) {
    List<String> rows = new ArrayList<>();
    for (JsonNode each : array) {
      rows.add(
          String.join(
              " ",
              java.util.Arrays.stream(fields).map(f -> each.path(f).asString("null")).toList()));
    }
    return rows;
  }

  private static List<String> values(JsonNode array, String... path) {
    List<String> values = new ArrayList<>();
    for (JsonNode each : array) {
      JsonNode at = each;
      for (String step : path) {
        at = at.path(step);
      }
      values.add(at.asString("null"));
    }
    return values;
  }
}
