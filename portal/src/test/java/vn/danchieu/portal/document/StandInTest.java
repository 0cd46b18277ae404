package vn.danchieu.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.portal.PortalApplication;
import vn.danchieu.portal.Site;

/** Acts whose own text is not held, and official consolidations of them that are. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(classes = PortalApplication.class, initializers = StandInTest.OwnCorpus.class)
@Import(Site.class)
class StandInTest {
  private static final String FIRST = "/van-ban/van-ban-hop-nhat-71-vbhn-ubnd-quang-binh-2018";
  private static final String SECOND = "/van-ban/van-ban-hop-nhat-72-vbhn-ubnd-quang-binh-2021";
  private static final String RECORD = "quyet-dinh-980-2016-qd-xyz-quang-binh";
  private static final String ITS = "van-ban-hop-nhat-73-vbhn-ubnd-quang-binh-2018";

  @Autowired private Site site;

  /** Points the portal to the tests' OpenSearch and to these documents. */
  @Order(Ordered.HIGHEST_PRECEDENCE)
  static class OwnCorpus implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(
              "opensearch.url=" + TestOpenSearch.address(),
              "danchieu.index-prefix=portal-stand-ins",
              "danchieu.corpus=" + folder())
          .applyTo(context);
    }

    private static Path folder() {
      try (var in = StandInTest.class.getResourceAsStream("/documents/stand-ins.jsonl")) {
        Path folder = Files.createTempDirectory("portal-stand-ins");
        Files.copy(Objects.requireNonNull(in), folder.resolve("stand-ins.jsonl"));
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void aLaterActIsCarriedOutOnTheConsolidation() {
    Document page = site.get(FIRST + "?ngay=2019-07-01").page();

    assertThat(page.select(".trang-giay > #dieu-1-khoan-2 > p").text())
        .isEqualTo("2. Lịch được gửi các xã.");
    assertThat(page.select("#dieu-1 .dieu-doi li").text())
        .startsWith("Sửa đổi bởi khoản 1 Điều 1 972/2019/QĐ-XYZ, từ ngày 01/6/2019");
    assertThat(page.select("#ngay-van-ban > p.phu").text())
        .endsWith(
            "Dựa trên văn bản hợp nhất đã gồm sửa đổi của 971/2018/QĐ-XYZ; lời văn trước các sửa"
                + " đổi đó không dựng lại được. Lời văn đã nạp là lời văn đến ngày 01/6/2018.");
  }

  @Test
  void aDayBeforeItIsNotCalledTheTextOfThatDay() {
    Document page = site.get(FIRST + "?ngay=2017-01-01").page();

    assertThat(page.select("#ngay-van-ban-td").text()).isEqualTo("Lời văn qua các ngày");
    assertThat(page.select("#truoc-hop-nhat").text())
        .contains("Kho không có lời văn trước các sửa đổi đã hợp nhất");
    assertThat(page.select("#ngay-van-ban > p").eachText())
        .noneMatch(line -> line.contains("khác lời văn đã nạp"));
    assertThat(site.get(FIRST + "/akn.xml?ngay=2017-01-01").body())
        .contains("Kho không có lời văn trước các sửa đổi đã hợp nhất");
    assertThat(site.get(FIRST + "/legislation.jsonld?ngay=2017-01-01").json().properties())
        .extracting(Map.Entry::getKey)
        .doesNotContain("legislationDateVersion");
  }

  @Test
  void aDayBeforeItIsNotCompared() {
    String days = "?a=van-ban-hop-nhat-71-vbhn-ubnd-quang-binh-2018&%s=2017-01-01&%s=2019-07-01";
    Document page = site.get("/so-sanh" + days.formatted("tu", "den")).page();

    assertThat(page.select("[role=alert]").eachText())
        .containsExactly(
            "Đây là văn bản hợp nhất, kho không có lời văn trước ngày 01/6/2018. Hãy chọn ngày"
                + " 01/6/2018 hoặc một ngày sau đó.");
    assertThat(page.select("[role=status]")).isEmpty();
    assertThat(site.get("/api/v1/compare" + days.formatted("from", "to")).status()).isEqualTo(400);
  }

  @Test
  void thePageOfACitedActLeadsToTheTextOfTheDayAndSaysWhatItRestsOn() {
    String cited =
        site.get(FIRST).page().select("a[href*=/van-ban/chua-co]").stream()
            .filter(link -> link.text().contains("970/2016/QĐ-XYZ"))
            .findFirst()
            .orElseThrow()
            .attr("href")
            .replaceFirst("#.*", "");

    Document then = site.get(cited + "&on=2019-07-01").page();
    assertThat(then.select("#theo-hop-nhat > p").eachText())
        .containsExactly(
            "Kho chưa có văn bản gốc. Lời văn vào ngày 01/7/2019 đọc theo Văn bản hợp nhất"
                + " 71/VBHN-UBND, là lời văn đến ngày 01/6/2018. Trang ấy tính cả sửa đổi sau ngày"
                + " đó của văn bản có trong kho và nêu sửa đổi nào chưa áp dụng được.",
            "Các văn bản hợp nhất có trong kho:");
    assertThat(then.select("#theo-hop-nhat p a").attr("href"))
        .isEqualTo(FIRST + "?ngay=2019-07-01");
    assertThat(site.get(cited + "&on=2022-01-01").page().select("#theo-hop-nhat p a").attr("href"))
        .isEqualTo(SECOND + "?ngay=2022-01-01");
    assertThat(site.get(cited + "&on=2017-01-01").page().select("#theo-hop-nhat > p").eachText())
        .first()
        .isEqualTo(
            "Kho không có lời văn vào ngày 01/01/2017. Văn bản hợp nhất sớm nhất có trong kho là"
                + " Văn bản hợp nhất 71/VBHN-UBND, lời văn đến ngày 01/6/2018.");
  }

  @Test
  void thePageOfAnActKnownByRecordDoesTheSame() {
    assertThat(
            site.get("/van-ban/" + RECORD + "?ngay=2019-07-01")
                .page()
                .select("#theo-hop-nhat a")
                .attr("href"))
        .isEqualTo("/van-ban/" + ITS + "?ngay=2019-07-01");
  }

  @Test
  void programsGetTheTextOfTheDayOrNone() {
    String versions = "/documents/" + RECORD + "/versions";
    String id = site.api("/documents/" + ITS).path("id").asString();
    JsonNode then = site.api(versions + "?on=2019-07-01");

    assertThat(then.path("basis"))
        .hasToString(
            "{\"kind\":\"consolidation\",\"contained\":[\"981/2018/QĐ-XYZ\"],"
                + "\"asOf\":\"2018-06-01\",\"textOf\":\"%s\"}".formatted(id));
    assertThat(then.path("provisions").path(0).path("text").asString())
        .isEqualTo("1. Phòng lập lịch qthay mỗi ngày.\n2. Lịch được gửi các xã.");
    assertThat(then.path("days").path(0).path("day").asString()).isEqualTo("2019-06-01");
    assertThat(site.api(versions + "?on=2018-05-31").path("provisions")).isEmpty();
    assertThat(site.api("/documents/" + ITS + "/versions?on=2018-05-31").path("provisions"))
        .isEmpty();
  }
}
