package vn.danchieu.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import vn.danchieu.index.local.LocalOpenSearch;
import vn.danchieu.index.local.LocalOpenSearchSettings;
import vn.danchieu.portal.PortalApplication;
import vn.danchieu.portal.Site;

/** OpenSearch goes and comes back while the portal stays. */
class AwayTest {
  @TempDir Path folder;

  @Test
  void tellsReadersPlainlyAndRecoversByItself() throws Exception {
    var settings = LocalOpenSearchSettings.of(folder).withHttpPort(freePort());
    LocalOpenSearch node = LocalOpenSearch.start(settings);
    try (var portal =
        new SpringApplicationBuilder(PortalApplication.class)
            .web(WebApplicationType.SERVLET)
            .run("--server.port=0", "--opensearch.url=" + node.address())) {
      var site = new Site((WebServerApplicationContext) portal);
      assertThat(site.get("/").status()).isEqualTo(200);

      node.close();
      var page = site.get("/tim-kiem?q=dan+van");
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.header("Retry-After")).isNotEmpty();
      assertThat(page.page().select("main").text())
          .contains("Tạm thời chưa tra cứu được", "Không có dữ liệu nào bị mất", "Thử lại");
      assertThat(page.body()).doesNotContain("Exception");
      var problem = site.get("/api/v1/search?q=dan+van");
      assertThat(problem.status()).isEqualTo(503);
      assertThat(problem.json().path("title").asString()).isEqualTo("Tạm thời chưa tra cứu được");
      assertThat(site.management("/actuator/health").status()).isEqualTo(503);
      assertThat(site.get("/khong-co").status()).isEqualTo(404);

      node = LocalOpenSearch.start(settings);
      assertThat(site.get("/tim-kiem?q=dan+van").status()).isEqualTo(200);
      assertThat(site.management("/actuator/health").status()).isEqualTo(200);
    } finally {
      node.close();
    }
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
