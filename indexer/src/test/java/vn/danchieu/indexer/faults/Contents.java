package vn.danchieu.indexer.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opensearch.client.opensearch.OpenSearchClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Indices;

/** Everything that stands in the indices, document by document, but for the time of the load. */
final class Contents {
  private static final int ALL = 10_000;

  private Contents() {}

  static TreeMap<String, String> of(OpenSearchClient client, Indices indices) throws IOException {
    TreeMap<String, String> contents = new TreeMap<>();
    for (String alias : indices.all()) {
      client.indices().refresh(r -> r.index(alias));
      String kind = alias.substring(indices.prefix().length());
      var hits =
          client
              .search(
                  s -> s.index(alias).size(ALL).trackTotalHits(t -> t.enabled(true)),
                  ObjectNode.class)
              .hits();
      assertThat(hits.hits())
          .as("all of " + alias)
          .hasSize((int) java.util.Objects.requireNonNull(hits.total()).value());
      hits.hits()
          .forEach(hit -> {
            ObjectNode source = java.util.Objects.requireNonNull(hit.source());
            source.remove("loadedAt");
            contents.put(kind + " " + hit.id(), sorted(source).toString());
          });
    }
    return contents;
  }

  /** What stands in one and not, or otherwise, in the other. */
  static List<String> differences(OpenSearchClient client, Indices one, Indices other)
      throws IOException {
    TreeMap<String, String> first = of(client, one);
    TreeMap<String, String> second = of(client, other);
    TreeSet<String> names = new TreeSet<>(first.keySet());
    names.addAll(second.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(first.get(name), second.get(name)))
        .map(name -> name + "\n  " + first.get(name) + "\n  " + second.get(name))
        .toList();
  }

  /** Fields in the order of their names: an update writes them in any. */
  private static JsonNode sorted(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode ordered = object.objectNode();
      new TreeSet<>(object.propertyNames())
          .forEach(name -> ordered.set(name, sorted(object.path(name))));
      return ordered;
    }
    if (node instanceof ArrayNode list) {
      ArrayNode ordered = list.arrayNode();
      list.forEach(each -> ordered.add(sorted(each)));
      return ordered;
    }
    return node;
  }

  /** All writes that the nodes have done for the indices; 0 while none can be asked. */
  static long writes(OpenSearchClient client, Indices indices) {
    try {
      return client
          .indices()
          .stats(s -> s.index(indices.prefix() + "-*"))
          .all()
          .total()
          .indexing()
          .indexTotal();
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }
}
