package vn.danchieu.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * The law that the letter cites, on the letter's day and later, in a text of our own: the shipped
 * corpus holds its record alone. One act that amends it is held, another is only cited.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(
    classes = PortalApplication.class,
    initializers = LetterLawTest.OwnCorpus.class)
@Import(Site.class)
class LetterLawTest {
  private static final String LAW = "/van-ban/luat-42-2013-qh13";

  @Autowired private Site site;

  /** Points the portal to the tests' OpenSearch and to these documents. */
  @Order(Ordered.HIGHEST_PRECEDENCE)
  static class OwnCorpus implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(
              "opensearch.url=" + TestOpenSearch.address(),
              "danchieu.index-prefix=portal-letter-law",
              "danchieu.corpus=" + folder())
          .applyTo(context);
    }

    private static Path folder() {
      try (var in = LetterLawTest.class.getResourceAsStream("/documents/letter-law.jsonl")) {
        Path folder = Files.createTempDirectory("portal-letter-law");
        Files.copy(Objects.requireNonNull(in), folder.resolve("letter-law.jsonl"));
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void onTheLettersDayItReadsAsItWasIssued() {
    Document page = site.get(LAW + "?ngay=24/3/2020").page();

    assertThat(page.select(".trang-giay > #dieu-2-khoan-2 > p").text())
        .isEqualTo("2. Ghi sổ bằng giấy.");
    assertThat(page.select("#dieu-2a")).isEmpty();
    assertThat(page.select("#ngay-van-ban > p").eachText().getFirst())
        .isEqualTo("Vào ngày này chưa điều nào khác lời văn đã nạp.");
  }

  @Test
  void laterItReadsAsTheHeldActHasItWithTheProof() {
    Document page = site.get(LAW + "?ngay=2026-11-30").page();

    assertThat(page.select(".trang-giay > #dieu-2-khoan-2 > p").text())
        .isEqualTo("2. Ghi sổ bằng giấy hoặc trên máy.");
    assertThat(page.select("#dieu-2a > p").text()).isEqualTo("Điều 2a. Tiếp từ xa");
    assertThat(page.select("#dieu-2 .dieu-doi li").text())
        .isEqualTo(
            "Sửa đổi, bổ sung bởi khoản 1 Điều 1 Luật 136/2025/QH15, từ ngày 01/7/2026: Sửa đổi, bổ"
                + " sung khoản 2 Điều 2 như sau:");
  }

  @Test
  void whatIsCitedAsAmendingItAndIsNotHeldIsSaidOnEveryDay() {
    for (String day : new String[] {"2020-03-24", "2026-11-30"}) {
      assertThat(site.get(LAW + "?ngay=" + day).page().select("#con-thieu-sua-doi li").eachText())
          .as(day)
          .singleElement()
          .asString()
          .startsWith("Luật 98/2022/QH15: Căn cứ Luật Tiếp công dân số 42/2013/QH13");
    }
    JsonNode course = site.api("/documents/luat-42-2013-qh13/versions?on=2020-03-24");
    assertThat(course.path("missing").path(0).path("name").asString())
        .isEqualTo("Luật 98/2022/QH15");
    assertThat(course.path("days").path(0).path("day").asString()).isEqualTo("2026-07-01");
  }
}
