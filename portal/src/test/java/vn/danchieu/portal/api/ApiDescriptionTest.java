package vn.danchieu.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** The description of the API is a file that says what the code does. */
@RunningPortal
class ApiDescriptionTest {
  private static final Path FILE =
      Path.of("src/main/resources/vn/danchieu/portal/api", ApiDescription.FILE);
  private static final JsonMapper JSON = JsonMapper.shared();

  @Autowired Site site;

  @Test
  void saysWhatTheCodeDoes() throws Exception {
    ObjectNode made = (ObjectNode) site.get("/made/api-docs").json();
    made.remove("servers");
    if (Boolean.getBoolean("describe")) {
      Files.writeString(
          FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(made) + "\n");
    }
    assertThat(JSON.readTree(FILE.toFile()))
        .as(
            "after a change of the API: mvn -pl portal -am test -Ddescribe=true"
                + " -Dtest=ApiDescriptionTest -Dsurefire.failIfNoSpecifiedTests=false")
        .isEqualTo(made);
  }

  @Test
  void isServedWithThePortalsAddressInBothForms() {
    JsonNode served = site.get("/v3/api-docs").json();
    assertThat(served.path("openapi").asString()).startsWith("3.");
    assertThat(served.at("/servers/0/url").asString()).isEqualTo(site.address());
    assertThat(site.get("/v3/api-docs.yaml").body())
        .contains("openapi: ", "/api/v1/search:", site.address());
  }
}
