package vn.danchieu.indexer.source;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

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

  /** Whether it says nothing. A heading alone says what was there, and may be looked for. */
  boolean isEmpty() {
    return text.isBlank() && title.filter(t -> !t.isBlank()).isEmpty();
  }
}
