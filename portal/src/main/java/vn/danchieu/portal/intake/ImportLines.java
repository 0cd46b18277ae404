package vn.danchieu.portal.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.indexer.Recognition;

/** What a clerk says of documents, as lines that a load takes. */
final class ImportLines {
  /** By the name of the field: what a clerk may say otherwise than it was read. */
  static final List<String> EDITED =
      List.of("number", "type", "issuer", "issued", "title", "signer");

  private ImportLines() {}

  /**
   * Each document with its text and its facts, in the place of other texts of it.
   *
   * @param edited what the clerk said of each, by field; a blank one is taken away
   */
  static String texts(ReceivedFile received, Recognition read, List<Map<String, String>> edited) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < read.documents().size(); i++) {
      StoredDocument document = read.documents().get(i).document();
      ObjectNode line = given(read.documents().get(i));
      line.setAll(facts(document));
      document
          .letter()
          .flatMap(StoredDocument.Letter::signer)
          .ifPresent(name -> line.put("signer", name));
      if (i < edited.size()) {
        edited.get(i).forEach((field, value) -> set(line, field, value));
      }
      line.put("id", "nap:" + received.id() + (i == 0 ? "" : "#" + i));
      line.put("source", received.name());
      line.put("supersedes", received.at());
      document.form().ifPresent(form -> line.put("form", form));
      document.text().ifPresent(text -> line.put("text", text));
      lines.append(line).append('\n');
    }
    return lines.toString();
  }

  /**
   * That each document is withdrawn, or is not any more.
   *
   * @param why empty where it is published again
   */
  static String withdrawal(Recognition read, Optional<ReceivedFile.Withdrawal> why) {
    return read.documents().stream()
        .map(Recognition.Document::document)
        .map(document -> {
          ObjectNode line = facts(document);
          line.put("id", "rut:" + Audience.unmarked(document.id()));
          why.ifPresent(given ->
              line.putArray("claims")
                  .addObject()
                  .put("about", StoredDocument.Claim.WITHDRAWN)
                  .put("value", given.reason())
                  .put("from", given.day()));
          return line + "\n";
        })
        .collect(Collectors.joining());
  }

  /** What its sender says beside what a clerk edits, such as what it answers. */
  private static ObjectNode given(Recognition.Document read) {
    return read.given()
        .map(Json.MAPPER::readTree)
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .map(line -> line.without(EDITED))
        .orElseGet(Json.MAPPER::createObjectNode);
  }

  /** By which it is known. */
  private static ObjectNode facts(StoredDocument document) {
    ObjectNode line = Json.MAPPER.createObjectNode();
    document.number().ifPresent(number -> line.put("number", number));
    document.type().ifPresent(type -> line.put("type", type));
    document.issuer().ifPresent(issuer -> line.put("issuer", issuer));
    document.issued().ifPresent(day -> line.put("issued", day.toString()));
    document.title().ifPresent(title -> line.put("title", title));
    return line;
  }

  private static void set(ObjectNode line, String field, String value) {
    if (value.isBlank()) {
      line.remove(field);
    } else {
      line.put(field, value.strip());
    }
  }
}
