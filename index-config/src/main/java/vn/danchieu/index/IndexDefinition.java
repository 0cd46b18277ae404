package vn.danchieu.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How one index is made.
 *
 * @param name {@code documents}, {@code provisions}, {@code links}, {@code works} or {@code
 *     versions}
 * @param body settings and mappings, as the create request takes them
 * @param hash of the body: an index made from another definition carries another hash in its name,
 *     so that a change is noticed
 */
public record IndexDefinition(String name, ObjectNode body, String hash) {
  private static final int HASH_LENGTH = 10;

  /** Shorter codes collide with words once accents are gone: đa, da. */
  private static final int SHORTEST_FOLDED_ABBREVIATION = 3;

  /** Their texts are most of an index. Links and works are read and written all day by deriving. */
  private static final Set<String> READ_SELDOM = Set.of("documents", "provisions", "versions");

  public static List<IndexDefinition> all() {
    return List.of(of("documents"), of("provisions"), of("links"), of("works"), of("versions"));
  }

  public static IndexDefinition of(String name) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    ObjectNode settings = (ObjectNode) Json.MAPPER.readTree(resource("settings.json"));
    ObjectNode filters = (ObjectNode) settings.path("analysis").path("filter");
    List<String> synonyms = synonyms();
    fill(filters, "abbreviations", synonyms);
    fill(filters, "abbreviations_folded", withoutShortCodes(synonyms));
    if (READ_SELDOM.contains(name)) {
      settings.put("index.codec", "best_compression");
    }
    body.set("settings", settings);
    body.set("mappings", mapping(name));
    return new IndexDefinition(name, body, hash(body.toString()));
  }

  /** One line of {@code synonyms.txt} each: spellings of one thing. */
  static List<String> synonyms() {
    return resource("synonyms.txt")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static List<String> withoutShortCodes(List<String> synonyms) {
    return synonyms.stream()
        .filter(line -> line.indexOf(',') >= SHORTEST_FOLDED_ABBREVIATION)
        .toList();
  }

  private static void fill(ObjectNode filters, String filter, List<String> synonyms) {
    var array = ((ObjectNode) filters.path(filter)).putArray("synonyms");
    synonyms.forEach(array::add);
  }

  private static JsonNode mapping(String name) {
    JsonNode mapping = Json.MAPPER.readTree(resource("mappings.json")).path(name);
    if (mapping.isMissingNode()) {
      throw new IllegalArgumentException("mappings.json has no index named " + name);
    }
    return mapping;
  }

  private static String resource(String file) {
    try (InputStream in = IndexDefinition.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("index-config lacks its resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("index-config cannot read its resource " + file, e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
