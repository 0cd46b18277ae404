package vn.danchieu.indexer.source;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;

/** A provision as an import line gives it, kept with its id. */
public record GivenProvision(
    Optional<String> id, Optional<String> label, Optional<String> title, String text) {

  static GivenProvision of(JsonNode node) {
    return new GivenProvision(
        ImportLine.string(node, "id"),
        ImportLine.string(node, "label"),
        ImportLine.string(node, "title"),
        ImportLine.string(node, "text").map(WebMarks::removed).orElse(""));
  }

  /** As {@link #json} writes it. */
  public static GivenProvision ofKept(JsonNode node) {
    return new GivenProvision(
        ImportLine.string(node, "id"),
        ImportLine.string(node, "label"),
        ImportLine.string(node, "title"),
        node.path("text").asString(""));
  }

  public ObjectNode json() {
    ObjectNode json = Json.MAPPER.createObjectNode();
    id.ifPresent(given -> json.put("id", given));
    label.ifPresent(given -> json.put("label", given));
    title.ifPresent(given -> json.put("title", given));
    return json.put("text", text);
  }

  /** Whether it says nothing. A heading alone says what was there, and may be looked for. */
  boolean isEmpty() {
    return text.isBlank() && title.filter(t -> !t.isBlank()).isEmpty();
  }
}
