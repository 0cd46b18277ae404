package vn.danchieu.indexer.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredDocument.Claim;
import vn.danchieu.index.StoredDocument.Dispute;
import vn.danchieu.index.StoredDocument.SourceNote;
import vn.danchieu.indexer.source.script.MisreadLetters;

/** One line of an import file, read leniently: what is absent, empty or null is unknown. */
public record ImportLine(ObjectNode json) {
  private static final Set<String> TEXTS = Set.of("text", "provisions");
  private static final String COUNT = "documents";
  private static final List<String> DATES = List.of("issued", "effective", "expired");

  /** Facts without anything given: what a plain file brings. */
  public static ImportLine none() {
    return new ImportLine(Json.MAPPER.createObjectNode());
  }

  /**
   * @throws BadLine where it is no JSON object
   */
  public static ImportLine parse(String line) {
    try {
      if (Json.MAPPER.readTree(line) instanceof ObjectNode object) {
        readAgain(object);
        return new ImportLine(object);
      }
    } catch (JacksonException e) {
      throw new BadLine(e.getOriginalMessage());
    }
    throw new BadLine("không phải một đối tượng JSON {…}");
  }

  /** Collections take over texts in the letters of old fonts as they are stored. */
  private static void readAgain(ObjectNode object) {
    for (String name : List.copyOf(object.propertyNames())) {
      JsonNode value = object.path(name);
      if (value.isString()) {
        object.put(name, MisreadLetters.repairUnicode(value.asString()));
      } else {
        value
            .valueStream()
            .filter(ObjectNode.class::isInstance)
            .forEach(part -> readAgain((ObjectNode) part));
      }
    }
  }

  /** Why a line cannot be read. */
  public static final class BadLine extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadLine(String reason) {
      super(reason);
    }
  }

  public Optional<String> field(String name) {
    return string(json, name);
  }

  /**
   * How many documents its file holds, as the last line of an export says; no fact of the document,
   * so it is not kept.
   */
  Optional<Long> takeCount() {
    JsonNode count = json.path(COUNT);
    boolean given = count.isIntegralNumber();
    if (given) {
      json.remove(COUNT);
    }
    return given ? Optional.of(count.asLong()) : Optional.empty();
  }

  /** Without what a crawler left in it. */
  public Optional<String> text() {
    boolean marked = field("form").filter("markdown"::equals).isPresent();
    return field("text").map(marked ? WebMarks::removedButBold : WebMarks::removed);
  }

  public Optional<LocalDate> date(String name) {
    return date(json, name);
  }

  /** The fields whose date cannot be read. */
  public List<String> badDates() {
    return DATES.stream().filter(f -> field(f).isPresent() && date(f).isEmpty()).toList();
  }

  public List<String> aliases() {
    return items("aliases").map(JsonNode::asString).filter(s -> !s.isBlank()).toList();
  }

  /** The fields of law or administration it is about, as the source calls them. */
  public List<String> subjects() {
    return Subjects.in(json);
  }

  /** All but these fields. */
  public ImportLine without(Collection<String> fields) {
    return new ImportLine(json.deepCopy().remove(fields));
  }

  public Optional<String> sourceUrl() {
    return field("sourceUrl").or(() -> field("url"));
  }

  public List<GivenProvision> provisions() {
    return items("provisions").map(GivenProvision::of).filter(p -> !p.isEmpty()).toList();
  }

  public List<GivenRelation> relations() {
    return items("relations").map(GivenRelation::of).toList();
  }

  public List<Claim> claims() {
    return items("claims").map(ImportLine::claim).toList();
  }

  /** The sources named, else the one that the whole line names. */
  public List<SourceNote> sources() {
    List<SourceNote> named = items("sources").map(ImportLine::source).toList();
    return named.isEmpty()
        ? field("source")
            .or(this::sourceUrl)
            .map(name -> List.of(new SourceNote(name, sourceUrl(), date("asOf"), List.of())))
            .orElse(List.of())
        : named;
  }

  public List<Dispute> disputes() {
    return items("disputed")
        .map(d -> new Dispute(string(d, "about").orElse(""), string(d, "text").orElse("")))
        .toList();
  }

  /** What is kept to join this line with others later: everything but the text itself. */
  public String facts() {
    ObjectNode facts = Json.MAPPER.createObjectNode();
    json.properties().stream()
        .filter(field -> !TEXTS.contains(field.getKey()))
        .forEach(field -> facts.set(field.getKey(), field.getValue()));
    return facts.toString();
  }

  private static Claim claim(JsonNode c) {
    return new Claim(
        string(c, "about").orElse("status"),
        string(c, "value").orElse(""),
        date(c, "from"),
        date(c, "asOf"),
        string(c, "source").orElse(""),
        string(c, "sourceUrl"),
        string(c, "note"),
        string(c, "confidence"));
  }

  private static SourceNote source(JsonNode s) {
    List<String> covers = new ArrayList<>();
    s.path("covers").forEach(field -> covers.add(field.asString()));
    return new SourceNote(
        string(s, "name").orElse(s.asString("")),
        string(s, "url"),
        date(s, "asOf"),
        List.copyOf(covers));
  }

  private Stream<JsonNode> items(String name) {
    return json.path(name).valueStream();
  }

  static Optional<String> string(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull()
        ? Optional.of(value.asString()).filter(s -> !s.isBlank())
        : Optional.empty();
  }

  static Optional<LocalDate> date(JsonNode node, String name) {
    try {
      return string(node, name).map(String::strip).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
