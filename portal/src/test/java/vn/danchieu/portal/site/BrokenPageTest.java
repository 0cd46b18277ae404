package vn.danchieu.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.portal.PortalApplication;
import vn.danchieu.portal.Site;

/** A page that fails while it is written does not look like a whole one. */
class BrokenPageTest {
  private static final int PIECES = 20_000;

  @Test
  void aPageThatFailsMidwayIsAnsweredByTheWholePageOfTheFault() {
    try (var portal =
        new SpringApplicationBuilder(PortalApplication.class)
            .web(WebApplicationType.SERVLET)
            .initializers(context -> addPages((GenericApplicationContext) context))
            .run(
                "--server.port=0",
                "--danchieu.corpus=none",
                "--opensearch.url=" + TestOpenSearch.address(),
                "--danchieu.index-prefix=nua-trang")) {
      var site = new Site((WebServerApplicationContext) portal);

      var whole = site.get("/thu-trang?hong=0", "Accept", "text/html");
      assertThat(whole.status()).isEqualTo(200);
      assertThat(whole.page().select("p")).hasSize(PIECES);

      var broken = site.get("/thu-trang?hong=1", "Accept", "text/html");
      assertThat(broken.status()).isEqualTo(500);
      assertThat(broken.page().select("h1").text()).isEqualTo("Có lỗi xảy ra");
      assertThat(broken.body().strip()).doesNotContain("Đoạn").endsWith("</html>");
    }
  }

  private static void addPages(GenericApplicationContext context) {
    context.registerBean(
        "pagesOfTheTest",
        RouterFunction.class,
        () ->
            RouterFunctions.route()
                .GET(
                    "/thu-trang",
                    request ->
                        ServerResponse.ok()
                            .render(
                                "broken-test",
                                Map.of("pieces", pieces(request.param("hong").orElse("")))))
                .build());
  }

  /** Some megabyte of paragraphs, of which the last cannot be read. */
  private static Iterable<String> pieces(String broken) {
    return () -> {
      Iterator<String> all =
          IntStream.rangeClosed(1, PIECES)
              .mapToObj(
                  i -> i == PIECES && broken.equals("1") ? fault() : "Đoạn " + i + " của trang.")
              .iterator();
      return all;
    };
  }

  private static String fault() {
    throw new IllegalStateException("The last paragraph of the test cannot be read");
  }
}
