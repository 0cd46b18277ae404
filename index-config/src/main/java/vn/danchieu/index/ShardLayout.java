package vn.danchieu.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the indices lie on a cluster. It is no part of their definition: another layout asks for no
 * rebuild, and holds for indices made from then on.
 *
 * @param shards by index name; one where none is named
 * @param replicas a number, or a range such as {@code 0-1} that grows with the nodes
 * @param settings further index settings, such as {@code routing.allocation.require.disk}
 */
public record ShardLayout(Map<String, Integer> shards, String replicas, ObjectNode settings) {
  /** One copy of each shard more, as soon as there is a second node to hold it. */
  private static final String GROWING = "0-1";

  /**
   * Set by hand, so that a search during a load does not force one. A load refreshes at its end;
   * each refresh before leaves small segments that are merged again later. What a killed load has
   * left is seen after this time.
   */
  private static final String REFRESH = "5m";

  private static final String ALL = "*";

  /** For a single node. */
  public static ShardLayout standard() {
    return new ShardLayout(Map.of(), GROWING, Json.MAPPER.createObjectNode());
  }

  /**
   * From {@code DANCHIEU_SHARDS} ({@code 3}, or {@code documents:2,provisions:6}), {@code
   * DANCHIEU_REPLICAS} ({@code 1}, or {@code 0-1}) and {@code DANCHIEU_INDEX_SETTINGS} (a JSON
   * object).
   *
   * @throws BadLayout where one of them cannot be read
   */
  public static ShardLayout from(Map<String, String> environment) {
    return new ShardLayout(
        given(environment, "DANCHIEU_SHARDS").map(ShardLayout::shards).orElse(Map.of()),
        given(environment, "DANCHIEU_REPLICAS").map(ShardLayout::replicas).orElse(GROWING),
        given(environment, "DANCHIEU_INDEX_SETTINGS")
            .map(ShardLayout::settings)
            .orElseGet(Json.MAPPER::createObjectNode));
  }

  /** What the create request takes. */
  public ObjectNode apply(IndexDefinition definition) {
    ObjectNode body = definition.body().deepCopy();
    ObjectNode index = ((ObjectNode) body.path("settings")).putObject("index");
    index.put(
        "number_of_shards", shards.getOrDefault(definition.name(), shards.getOrDefault(ALL, 1)));
    index.put(replicas.contains("-") ? "auto_expand_replicas" : "number_of_replicas", replicas);
    index.put("refresh_interval", REFRESH);
    index.setAll(settings);
    return body;
  }

  private static Optional<String> given(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static Map<String, Integer> shards(String value) {
    Map<String, Integer> shards = new HashMap<>();
    Stream.of(value.split(",", -1))
        .forEach(part -> {
          String[] named = part.strip().split(":", 2);
          String count = named[named.length - 1].strip();
          if (!count.matches("[1-9]\\d{0,3}")) {
            throw new BadLayout(
                "DANCHIEU_SHARDS", value, "3, hoặc documents:2,provisions:6,links:2");
          }
          shards.put(named.length == 2 ? named[0].strip() : ALL, Integer.valueOf(count));
        });
    return Map.copyOf(shards);
  }

  private static String replicas(String value) {
    if (!value.matches("\\d{1,2}(-(\\d{1,2}|all))?")) {
      throw new BadLayout("DANCHIEU_REPLICAS", value, "1, hoặc 0-1");
    }
    return value;
  }

  private static ObjectNode settings(String value) {
    try {
      if (Json.MAPPER.readTree(value) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException e) {
      // The one message below says what is expected.
    }
    throw new BadLayout(
        "DANCHIEU_INDEX_SETTINGS", value, "{\"routing.allocation.require.disk\": \"ssd\"}");
  }

  /** A setting that cannot be read; the message says which, and how it is written. */
  public static final class BadLayout extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadLayout(String name, String value, String example) {
      super("%s=“%s” không đọc được. Ghi theo dạng: %s.".formatted(name, value, example));
    }
  }
}
