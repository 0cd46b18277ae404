package vn.danchieu.portal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.compare.ArticlePairs.Pair;
import vn.danchieu.portal.store.Documents;

/** {@code /so-sanh} and {@code compare}. */
@RunningPortal
class CompareTest {
  private static final String ACT = "quyet-dinh-910-2019-qd-xyz-quang-binh";

  @Autowired private Site site;
  @Autowired private Documents documents;

  @Test
  void withoutAQuestionThereAreFieldsForOne() {
    Document page = site.get("/so-sanh").page();

    assertThat(page.select("main h1").text()).isEqualTo("So sánh hai văn bản");
    assertThat(page.select("main input").eachAttr("name"))
        .containsExactly("a", "b", "a", "tu", "den");
    assertThat(page.select("[role=alert]")).isEmpty();
  }

  @Test
  void twoDaysOfAnActAreComparedArticleByArticle() {
    Document page = site.get("/so-sanh?a=" + ACT + "&tu=2020-01-01&den=01/7/2022").page();

    assertThat(page.select("[role=status]").text())
        .isEqualTo("2 điều đổi, 1 điều mới, 1 điều giữ nguyên.");
    assertThat(page.select(".phan-so-sanh h2").eachText())
        .containsExactly(
            "Điều 1. Ghi sổ zvers đổi", "Điều 2. Lưu sổ nay là Điều 2 đổi", "Điều 2a. Hủy sổ mới");
    assertThat(page.select("#phan-1 + .so-sanh-loi del").text())
        .isEqualTo("[bỏ: phòng hành chính hết]");
    assertThat(page.select("#phan-1 + .so-sanh-loi ins").text()).isEqualTo("[thêm: văn phòng hết]");
    assertThat(page.select("main details li").eachText()).containsExactly("Điều 3. Hiệu lực");
  }

  @Test
  void sideBySideEachColumnHasItsOwnWords() {
    Document page =
        site.get("/so-sanh?a=" + ACT + "&tu=2020-01-01&den=2020-07-01&kieu=hai-cot").page();

    assertThat(page.select("#phan-1 + .bang-so-sanh > div").eachText())
        .containsExactly(
            "Trước Điều 1. Ghi sổ zvers 1. Người trực ghi sổ mỗi ngày. 2. Sổ được giữ tại [bỏ:"
                + " phòng hành chính hết] .",
            "Sau Điều 1. Ghi sổ zvers 1. Người trực ghi sổ mỗi ngày. 2. Sổ được giữ tại [thêm: văn"
                + " phòng hết] .");
  }

  @Test
  void twoDocumentsAreNamedByNumberAndComparedByTheirArticles() {
    Document page =
        site.get(
                "/so-sanh?a="
                    + Site.encoded("910/2019/QĐ-XYZ")
                    + "&b="
                    + Site.encoded("903/2018/QĐ-XYZ"))
            .page();

    assertThat(page.select(".phan-so-sanh h2").eachText())
        .containsExactly(
            "Điều 1. Ghi sổ zvers không còn",
            "Điều 2. Lưu sổ không còn",
            "Điều 1. Phạm vi mới",
            "Điều 3. Hiệu lực nay là Điều 2. Hiệu lực đổi");
  }

  @Test
  void whatCannotBeComparedIsNamedWithTheReason() {
    assertThat(site.get("/so-sanh?a=khong-co&b=" + ACT).page().select("[role=alert]").eachText())
        .containsExactly(
            "Kho không có toàn văn của “khong-co”. Hãy kiểm tra số, ký hiệu hoặc tìm văn bản"
                + " trước.");
    assertThat(
            site.get("/so-sanh?a=" + ACT + "&tu=2020&den=2021-01-01")
                .page()
                .select("[role=alert]")
                .eachText())
        .containsExactly(
            "Không đọc được “2020” thành ngày. Hãy ghi ngày/tháng/năm, ví dụ 24/3/2020.");
    assertThat(site.get("/so-sanh?b=" + ACT).page().select("[role=alert]").eachText())
        .containsExactly("Hãy nêu số, ký hiệu hoặc địa chỉ của văn bản.");
  }

  @Test
  void annexesAreNamedAsNotCompared() {
    assertThat(
            UncomparedAnnexes.of(
                document(
                    "Điều 1. Mẫu\nPhụ lục I của Quyết định.\n**PHỤ LỤC I**\nBảng\nPHỤ LỤC II"
                        + "\nMẫu số 01a\nPHỤ LỤC I\n")))
        .containsExactly("Phụ lục I", "Phụ lục II", "Mẫu số 01a");
    assertThat(UncomparedAnnexes.of(document("Điều 1. Không có phụ lục"))).isEmpty();
  }

  private StoredDocument document(String text) {
    ObjectNode stored = Json.MAPPER.valueToTree(documents.find(ACT).orElseThrow());
    stored.put("text", text);
    return Json.MAPPER.treeToValue(stored, StoredDocument.class);
  }

  @Test
  void programsAreToldTheSame() {
    JsonNode compared = site.api("/compare?a=" + ACT + "&from=2020-01-01&to=2020-07-01");

    assertThat(compared.path("parts").valueStream().map(part -> part.path("change").asString()))
        .containsExactly("other", "same", "new", "same");
    assertThat(compared.at("/parts/0/pieces"))
        .hasToString(
            "[{\"kind\":\"same\",\"text\":\"Điều 1. Ghi sổ zvers\\n1. Người trực ghi sổ mỗi"
                + " ngày.\\n\"},{\"kind\":\"same\",\"text\":\"2. Sổ được giữ tại"
                + " \"},{\"kind\":\"old\",\"text\":\"phòng hành"
                + " chính\"},{\"kind\":\"new\",\"text\":\"văn"
                + " phòng\"},{\"kind\":\"same\",\"text\":\".\\n\"}]");
    assertThat(site.get("/api/v1/compare?a=" + ACT).status()).isEqualTo(400);
    assertThat(site.get("/api/v1/compare?a=khong-co&b=" + ACT).status()).isEqualTo(404);
  }

  @Test
  void articlesFindTheirLikesUnderOtherNumbers() {
    ComparedUnit shifts = new ComparedUnit("Điều 1", "Ghi sổ", "Người trực ghi sổ mỗi ngày.");
    ComparedUnit scope = new ComparedUnit("Điều 2", "Phạm vi", "Thông tư này quy định việc trực.");
    ComparedUnit newScope =
        new ComparedUnit("Điều 1", "Phạm vi", "Nghị định này quy định về trực đêm.");
    ComparedUnit newShifts =
        new ComparedUnit("Điều 7", "Sổ trực", "Người trực ghi sổ mỗi ngày, mỗi đêm.");

    assertThat(ArticlePairs.of(List.of(shifts, scope), List.of(newScope, newShifts)))
        .containsExactly(
            new Pair(Optional.of(scope), Optional.of(newScope)),
            new Pair(Optional.of(shifts), Optional.of(newShifts)));
  }

  @Test
  void theLongestTextsAreComparedInUnderTwoSeconds() {
    List<ComparedUnit> one = units(900, 1);
    List<ComparedUnit> other = units(900, 7);
    long begin = processorTime();

    Compared compared = Compared.of(ArticlePairs.of(one, other));

    assertThat((processorTime() - begin) / 1_000_000).isLessThan(2_000);
    assertThat(compared.parts()).hasSizeGreaterThanOrEqualTo(900);
  }

  private static List<ComparedUnit> units(int count, int seed) {
    java.util.Random random = new java.util.Random(seed);
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> {
          StringBuilder text = new StringBuilder();
          for (int word = 0; word < 250; word++) {
            text.append("từ").append(random.nextInt(400)).append(word % 25 == 24 ? "\n" : " ");
          }
          return new ComparedUnit("Điều " + i, "Tên " + i, text.toString());
        })
        .toList();
  }

  /** Other programs on the machine do not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
