package vn.danchieu.portal.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.portal.text.OwnAddress;

/** Describes the interface for programs as OpenAPI: from a file, which a test holds to the code. */
@Hidden
@RestController
class ApiDescription {
  static final String FILE = "openapi.json";

  private final JsonMapper json;
  private final ObjectNode described;

  ApiDescription(JsonMapper json) throws IOException {
    this.json = json;
    try (InputStream file = ApiDescription.class.getResourceAsStream(FILE)) {
      described = (ObjectNode) json.readTree(Objects.requireNonNull(file, FILE));
    }
  }

  @GetMapping(value = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
  ObjectNode asJson() {
    ObjectNode here = described.deepCopy();
    here.putArray("servers").addObject().put("url", OwnAddress.current());
    return here;
  }

  @GetMapping(value = "/v3/api-docs.yaml", produces = "application/vnd.oai.openapi")
  String asYaml() {
    return new Yaml().dump(json.convertValue(asJson(), Map.class));
  }
}
