package vn.danchieu.indexer.derive;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredStates;
import vn.danchieu.index.StoredWork;

/** A work as stored; only a mark where nothing else is known of it yet. */
record RegisterEntry(String id, ObjectNode json, RecordVersion version) {
  /** Fields that a derivation sets for a document without a title of its own. */
  private static final Set<String> CALLED = Set.of("title", Fields.OPENING, "claims");

  /** Whether a load wrote its facts; other works are known from citations alone. */
  boolean isLoaded() {
    String holding = json.path(Fields.HOLDING).asString("");
    return !holding.isEmpty() && !holding.equals(StoredWork.Holding.CITED.name());
  }

  /**
   * Hash of the held text; empty without a text, or where the text is not surely that of one act.
   */
  Optional<String> heldText() {
    return heldText(json);
  }

  StoredWork work() {
    return StoredWork.of(json);
  }

  int provisions() {
    return json.path(Fields.PROVISION_COUNT).asInt(0);
  }

  /** The states written to its provisions; empty while a derivation rewrites them. */
  Optional<StoredStates> states() {
    JsonNode states = json.path("derived").path("states");
    return states.isArray()
        ? Optional.of(Json.MAPPER.treeToValue(states, StoredStates.class))
        : Optional.empty();
  }

  /**
   * The record with new derived fields; loaded fields stay, in an order that does not depend on how
   * often it was written.
   */
  ObjectNode with(StoredWork derived) {
    if (!isLoaded()) {
      return derived.toJson();
    }
    ObjectNode facts = called(derived);
    Set<String> names = new TreeSet<>(json.propertyNames());
    names.addAll(facts.propertyNames());
    ObjectNode written = json.objectNode();
    for (String name : names) {
      JsonNode value = facts.path(name).isMissingNode() ? json.path(name) : facts.path(name);
      if (!value.isNull() && !name.equals("pending")) {
        written.set(name, value);
      }
    }
    derived.derived().ifPresent(d -> written.set("derived", Json.MAPPER.valueToTree(d)));
    return written;
  }

  /** Empty for a document that has a title of its own. */
  private ObjectNode called(StoredWork derived) {
    ObjectNode called = json.objectNode();
    if (TitleByOthers.isWanted(work().document())) {
      ObjectNode facts = StoredWork.facts(derived.document());
      CALLED.forEach(name ->
          called.set(name, facts.path(name).isMissingNode() ? json.nullNode() : facts.path(name)));
    }
    return called;
  }

  /**
   * Written before its provisions change, so that a run after a kill knows that they are
   * incomplete.
   */
  ObjectNode withoutStates() {
    ObjectNode marked = json.deepCopy();
    marked.withObject("/derived").remove("states");
    marked.withObject("/pending").put("links", true);
    return marked;
  }

  /** The same of a stored record. */
  static Optional<String> heldText(JsonNode json) {
    return Optional.of(json.path(Fields.CONTENT_HASH).asString(""))
        .filter(_ -> json.path(Fields.HELD).asBoolean(false))
        .filter(_ -> !json.path(Fields.IDENTITY).asString("").startsWith(StoredDocument.SET_ASIDE));
  }
}
