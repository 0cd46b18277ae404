package vn.danchieu.indexer.source;

import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A relation as a record states it. The target is a number, or an object with what is known of it.
 *
 * @param verb as given: the active or the reverse verb, or the code
 * @param source who says so
 */
public record GivenRelation(
    String verb,
    Target target,
    Optional<LocalDate> from,
    Optional<String> scope,
    Optional<String> source,
    Optional<String> sourceUrl,
    Optional<LocalDate> asOf,
    Optional<String> note) {

  /** The other document, as far as the record knows it. */
  public record Target(
      Optional<String> number,
      Optional<String> type,
      Optional<String> issuer,
      Optional<LocalDate> date,
      Optional<String> title) {}

  static GivenRelation of(JsonNode node) {
    return new GivenRelation(
        ImportLine.string(node, "relation").orElse(""),
        target(node),
        ImportLine.date(node, "from"),
        ImportLine.string(node, "scope"),
        ImportLine.string(node, "source"),
        ImportLine.string(node, "sourceUrl"),
        ImportLine.date(node, "asOf"),
        ImportLine.string(node, "note"));
  }

  private static Target target(JsonNode node) {
    JsonNode target = node.path("target");
    if (target.isObject()) {
      return new Target(
          ImportLine.string(target, "number"),
          ImportLine.string(target, "type"),
          ImportLine.string(target, "issuer"),
          ImportLine.date(target, "date").or(() -> ImportLine.date(target, "issued")),
          ImportLine.string(target, "title"));
    }
    return new Target(
        ImportLine.string(node, "target"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
