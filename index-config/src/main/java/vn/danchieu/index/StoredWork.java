package vn.danchieu.index;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One entry of the register of works: a document that is held, known by record, or only cited. The
 * load writes the facts; the stage {@code derive} adds what follows from all documents together.
 *
 * @param document its facts; without text, letter and ledger
 * @param derived empty until it is derived for the first time
 */
public record StoredWork(StoredDocument document, Holding holding, Optional<Derived> derived) {
  /** Fields of a document that the register leaves out: they are long, and read by id alone. */
  public static final Set<String> LEFT_OUT =
      Set.of("text", "form", "letter", "ledger", "corrections");

  /** What only a loaded document has. */
  private static final List<String> LOADED = List.of("contentHash", Fields.LOADED_AT);

  /** A load writes the states that follow from the document alone; a derivation has counted too. */
  private static final String COUNTED = "citedBy";

  /** How much is known. */
  public enum Holding {
    /** With its text. */
    HELD,
    /** By a record of its facts. */
    RECORD,
    /** Held or known by record before; only that and why is still said. */
    WITHDRAWN,
    /** By what others write of it. */
    CITED
  }

  /**
   * What follows from all documents together.
   *
   * @param citedBy how many documents cite it; what may mean several is counted for none
   * @param cites the works that it cites itself
   * @param citesByName those of them that it names and never cites by number
   * @param touches every work to which a link of this document may lead, to know whom a change of
   *     it concerns
   * @param states as its provisions repeat them
   * @param changes what others do to it
   */
  public record Derived(
      int citedBy,
      List<String> cites,
      List<String> citesByName,
      List<String> touches,
      StoredStates states,
      List<StoredChange> changes) {
    /** A reader may leave fields out. */
    public Derived {
      cites = copy(cites);
      citesByName = copy(citesByName);
      touches = copy(touches);
      states = states == null ? StoredStates.NONE : states;
      changes = copy(changes);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
      return list == null ? List.of() : List.copyOf(list);
    }
  }

  /**
   * Days from one on, until another one begins, as a range that OpenSearch can search.
   *
   * @param gte the first day; empty since ever
   * @param lt the first day that no longer belongs to it; empty for ever
   */
  public record Days(Optional<LocalDate> gte, Optional<LocalDate> lt) {
    public boolean holds(LocalDate day) {
      return gte.filter(day::isBefore).isEmpty() && lt.filter(end -> !day.isBefore(end)).isEmpty();
    }
  }

  public String id() {
    return document.id();
  }

  /** How many documents cite it, as far as that is derived. */
  public int citedBy() {
    return derived.map(Derived::citedBy).orElse(0);
  }

  public boolean isKnown() {
    return holding != Holding.CITED;
  }

  public static Holding holding(StoredDocument document) {
    if (document.withdrawn().isPresent()) {
      return Holding.WITHDRAWN;
    }
    return document.held() ? Holding.HELD : Holding.RECORD;
  }

  /** As stored: the facts side by side with what is derived. */
  @JsonValue
  public ObjectNode toJson() {
    ObjectNode json = facts(document);
    json.put(Fields.HOLDING, holding.name());
    derived.ifPresent(d -> json.set("derived", Json.MAPPER.valueToTree(d)));
    return json;
  }

  /** The facts of a document as the register keeps them. */
  public static ObjectNode facts(StoredDocument document) {
    ObjectNode json = Json.MAPPER.valueToTree(document);
    LEFT_OUT.forEach(json::remove);
    LOADED.stream().filter(field -> json.path(field).asString().isEmpty()).forEach(json::remove);
    document
        .title()
        .map(title -> Opening.ofTitle(title, document.type()))
        .filter(opening -> !opening.isEmpty())
        .ifPresent(opening -> json.put(Fields.OPENING, opening));
    return json;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StoredWork of(ObjectNode json) {
    JsonNode derived = json.path("derived");
    ObjectNode facts = json.objectNode().setAll(json);
    LOADED.forEach(field -> facts.put(field, json.path(field).asString("")));
    return new StoredWork(
        Json.MAPPER.treeToValue(facts, StoredDocument.class),
        Holding.valueOf(json.path(Fields.HOLDING).asString(Holding.CITED.name())),
        derived.has(COUNTED)
            ? Optional.of(Json.MAPPER.treeToValue(derived, Derived.class))
            : Optional.empty());
  }
}
