package vn.danchieu.indexer.cite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredDocument.Claim;
import vn.danchieu.indexer.parse.DocumentParser;
import vn.danchieu.indexer.parse.Parsed;
import vn.danchieu.indexer.source.GivenProvision;
import vn.danchieu.indexer.source.ImportLine;
import vn.danchieu.indexer.source.Input;

/**
 * What one source delivers of one document.
 *
 * @param key names the source: the import id, else the file and its document
 * @param hash of all that was delivered
 */
public record Contribution(String key, String hash, ImportLine facts, Optional<Body> body) {
  private static final int HASH_LENGTH = 20;

  /** A line without an id of its own: others of the file share the key. */
  private static final String LINE = "dong:";

  /** Behind all other keys in their order: the document's own sources are asked first. */
  private static final String MERGED = "~";

  /** What a record says of a document besides what it is. */
  private static final List<String> OF_ANOTHER =
      List.of(
          "effective",
          "expired",
          "status",
          "claims",
          "relations",
          "subjects",
          "summary",
          "signer",
          "disputed",
          "aliases");

  private static final char BEHIND_ID = '|';

  /** The field under which the text of another record is kept. */
  private static final String WHOLE = "whole";

  /**
   * A text and how it reads.
   *
   * @param given the provisions that were delivered with it
   */
  public record Body(String text, String form, Parsed parsed, List<GivenProvision> given) {}

  public static Contribution of(Input input) {
    return switch (input) {
      case Input.TextInput(var origin, var text, var form, var facts) ->
          new Contribution(
              "tep:" + origin.name(),
              facts.json().isEmpty() ? hash(text) : hash(text + facts.json()),
              facts,
              Optional.of(
                  new Body(
                      text, form, DocumentParser.parse(text, facts.field("number")), List.of())));
      case Input.LineInput(var origin, var line) ->
          new Contribution(
                  line.field("id").map(id -> "ma:" + id).orElse(LINE + origin.name()),
                  hash(line.json().toString()),
                  line,
                  body(line))
              .withoutWhatIsOfAnother();
    };
  }

  /**
   * Days, states and relations of a record that lies beside the text of another document. A person
   * who took a text in or withdrew it answers for what they wrote.
   */
  private Contribution withoutWhatIsOfAnother() {
    boolean byPerson = !supersedes().isEmpty() || withdraws();
    return !byPerson && SettledIdentity.of(facts, body).isOfAnother()
        ? new Contribution(key, hash, facts.without(OF_ANOTHER), body)
        : this;
  }

  /**
   * As it was kept, with the text it gave if that is still the text of the document. What came in
   * with another record has kept its own.
   */
  public static Contribution kept(String key, String hash, String facts, Optional<Body> body) {
    ImportLine line = new ImportLine((ObjectNode) Json.MAPPER.readTree(facts));
    return new Contribution(
        key, hash, line, body.or(() -> key.startsWith(MERGED) ? whole(line) : Optional.empty()));
  }

  /** What is kept of it, as JSON: the text of another record too, so that it can be taken out. */
  public String keeps() {
    return key.startsWith(MERGED) ? facts.json().toString() : facts.facts();
  }

  /** Whether whoever published the document has withdrawn it. */
  public boolean withdraws() {
    return facts.claims().stream().anyMatch(claim -> claim.about().equals(Claim.WITHDRAWN));
  }

  /** Its facts alone. */
  Contribution withoutBody() {
    return new Contribution(key, hash, facts, Optional.empty());
  }

  /** When it was said to take the place of other texts of the document; blank where it was not. */
  public String supersedes() {
    return facts.field("supersedes").orElse("");
  }

  /**
   * The same, in another document than the one that it names: a person has said that both are one.
   */
  public Contribution mergedFrom(String id) {
    ObjectNode kept = (ObjectNode) Json.MAPPER.readTree(facts.facts());
    body.ifPresent(own -> {
      ObjectNode whole = kept.putObject(WHOLE).put("text", own.text()).put("form", own.form());
      ArrayNode provisions = whole.putArray("provisions");
      own.given().forEach(each -> provisions.add(each.json()));
    });
    return new Contribution(mergedPrefix(id) + key, hash, new ImportLine(kept), body);
  }

  /** The same as its record delivered it: {@link #mergedFrom(String)} backwards. */
  public Contribution takenOut() {
    ObjectNode own = facts.json().deepCopy();
    own.remove(WHOLE);
    return new Contribution(
        key.substring(key.indexOf(BEHIND_ID) + 1), hash, new ImportLine(own), body);
  }

  /** Of several texts of a document its own is taken before that of another record. */
  public boolean isOwn() {
    return !key.startsWith(MERGED);
  }

  /** The text with which it came in. */
  private static Optional<Body> whole(ImportLine line) {
    return Optional.of(line.json().path(WHOLE))
        .filter(JsonNode::isObject)
        .map(whole -> {
          String text = whole.path("text").asString("");
          List<GivenProvision> given = new ArrayList<>();
          whole.path("provisions").forEach(each -> given.add(GivenProvision.ofKept(each)));
          return new Body(
              text,
              whole.path("form").asString("plain"),
              DocumentParser.parse(text, line.field("number")),
              given);
        });
  }

  /** How the keys begin of what came from a record. */
  public static String mergedPrefix(String id) {
    return MERGED + id + BEHIND_ID;
  }

  /** The record that it would be without that; empty where it names this document itself. */
  Optional<String> mergedFrom() {
    return Optional.of(key)
        .filter(all -> all.startsWith(MERGED) && all.indexOf(BEHIND_ID) > 0)
        .map(all -> all.substring(MERGED.length(), all.indexOf(BEHIND_ID)));
  }

  /** The same under another key, where a source delivers two of one document. */
  public Contribution withKey(String other) {
    return new Contribution(other, hash, facts, body);
  }

  /** Whether the key names one document of the source and no other. */
  public boolean hasOwnKey() {
    return !key.substring(key.indexOf(BEHIND_ID) + 1).startsWith(LINE);
  }

  public DistinguishingFacts face() {
    return DistinguishingFacts.of(Facts.of(this));
  }

  private static Optional<Body> body(ImportLine line) {
    List<GivenProvision> given = line.provisions();
    Optional<String> text =
        line.text().or(() -> given.isEmpty() ? Optional.empty() : Optional.of(composed(given)));
    return text.map(known ->
        new Body(
            known,
            line.field("form").orElse("plain"),
            DocumentParser.parse(known, line.field("number")),
            given));
  }

  private static String composed(List<GivenProvision> provisions) {
    StringBuilder text = new StringBuilder();
    for (GivenProvision each : provisions) {
      String heading = String.join(" ", each.label().orElse(""), each.title().orElse("")).strip();
      if (!heading.isEmpty() && !each.text().startsWith(heading)) {
        text.append(heading).append('\n');
      }
      text.append(each.text()).append("\n\n");
    }
    return text.toString().stripTrailing();
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
