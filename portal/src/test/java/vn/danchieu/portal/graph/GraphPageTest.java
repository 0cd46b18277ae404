package vn.danchieu.portal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

@RunningPortal
class GraphPageTest {
  private static final String LETTER = "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020";
  private static final String CONCLUSION = "/van-ban/ket-luan-120-kl-tw-2016";
  private static final String DECISION = "/van-ban/quyet-dinh-903-2018-qd-xyz-quang-binh";

  @Autowired Site site;

  @Test
  void followsAConclusionDownToThePlanAndTheLetter() {
    Document page = site.get(CONCLUSION + "/luoc-do").page();
    Element plan = page.expectFirst(".cay > li:contains(3239)");
    assertThat(plan.expectFirst("> a").text()).isEqualTo("Kế hoạch 3239/KH-UBND");
    assertThat(plan.expectFirst("> .dong-tu").text()).isEqualTo("được thực hiện bởi");
    assertThat(plan.select("> ul > li > a").eachText()).contains("Công văn 1225/UBND-NC");
    assertThat(plan.select("> details blockquote").text()).contains("Kế hoạch số 3239/KH-UBND");
  }

  @Test
  void followsTheLetterUpToTheConclusion() {
    Element plan =
        site.get(LETTER + "/luoc-do").page().expectFirst(".cay > li:has(> a:contains(3239))");
    assertThat(plan.select("> ul > li > a").eachText()).contains("Kết luận 120-KL/TW");
  }

  @Test
  void putsStateAndPartyInTwoLanesWithCountsAndASentenceForEach() {
    Document page = site.get(LETTER + "/luoc-do").page();
    assertThat(page.select(".nhom-quan-he")).isNotEmpty();
    for (Element group : page.select(".nhom-quan-he")) {
      int entries = group.select(".danh-sach > li").size();
      assertThat(group.expectFirst("h2 .so-dem").text()).isEqualTo(String.valueOf(entries));
      assertThat(group.select(".danh-sach > li:not(:has(.quan-he-noi a))")).isEmpty();
    }
    assertThat(page.select("h3.lan-dang ~ ul a.dau-mut").eachText())
        .contains("Kết luận 120-KL/TW")
        .noneMatch(name -> name.startsWith("Kế hoạch 3239"));
  }

  @Test
  void givesThePictureWhatTheListsSay() {
    var picture = site.get(CONCLUSION + "/luoc-do.json").json();
    List<String> nodes = new ArrayList<>();
    picture.path("nodes").forEach(node -> nodes.add(node.path("name").asString()));
    assertThat(nodes)
        .contains("Kết luận 120-KL/TW", "Kế hoạch 3239/KH-UBND", "Công văn 1225/UBND-NC");
    picture
        .path("edges")
        .forEach(edge -> {
          assertThat(edge.path("sentence").asString()).isNotBlank();
          assertThat(edge.path("proof").asString()).startsWith("/van-ban/");
        });
  }

  @Test
  void thePictureSpeaksTheLanguageOfItsPage() {
    assertThat(verbs(CONCLUSION + "/luoc-do.json")).contains("thực hiện", "theo");
    assertThat(verbs("/en" + CONCLUSION + "/luoc-do.json")).contains("carries out", "follows");
  }

  private List<String> verbs(String path) {
    List<String> verbs = new ArrayList<>();
    site.get(path).json().path("edges").forEach(edge -> verbs.add(edge.path("verb").asString()));
    return verbs;
  }

  @Test
  void showsWhichArticleIsCitedAndFiltersByIt() {
    Document page = site.get(DECISION + "/dan-chieu-den").page();
    assertThat(page.select("select[name=dieu] option").eachText())
        .containsExactly("Tất cả", "Điều 1 (1)", "Điều 9 (1)");
    assertThat(page.select(".ds-quan-he > li .quan-he-cau > a").eachText())
        .containsExactly(
            "Quyết định 910/2019/QĐ-XYZ", "Kế hoạch 904/KH-XYZ", "Kế hoạch 904/KH-XYZ");
    Document one =
        site.get(DECISION + "/dan-chieu-den?dieu=1&loai=K%E1%BA%BF+ho%E1%BA%A1ch").page();
    assertThat(one.select(".ds-quan-he > li blockquote").text()).contains("điểm b khoản 2 Điều 1");
    assertThat(one.select(".ds-quan-he > li")).hasSize(1);
    assertThat(
            site.get(DECISION + "/dan-chieu-den?nam=1990").page().select(".trong a").attr("href"))
        .isEqualTo(DECISION + "/dan-chieu-den");
  }

  @Test
  void givesTheCitationsAsATable() {
    var answer = site.get(DECISION + "/dan-chieu-den.csv?dieu=9");
    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    assertThat(answer.body().lines().toList())
        .hasSize(2)
        .element(1)
        .asString()
        .startsWith("\"Kế hoạch 904/KH-XYZ\",\"2019-03-04\",\"UBND tỉnh Quảng Bình\"");
  }

  @Test
  void aPinpointLeadsToItsProvisionOnlyWhereThatIsThere() {
    String plan = site.api("/lookup?number=904%2FKH-XYZ").path("url").asString();
    assertThat(site.get(plan).page().select("a.dan").eachAttr("href"))
        .containsExactly(DECISION + "#dieu-1-khoan-2-diem-b", DECISION);
    Document decision = site.get(DECISION).page();
    assertThat(decision.expectFirst("#dieu-1-khoan-2-diem-b").text()).contains("b) Điểm b zwar");
    assertThat(decision.expectFirst("#dieu-2-khoan-1").text()).contains("có hiệu lực từ ngày ký");
  }
}
