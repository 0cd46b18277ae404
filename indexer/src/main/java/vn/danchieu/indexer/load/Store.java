package vn.danchieu.indexer.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.opensearch.client.opensearch._types.FieldValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.indexer.cite.Contribution;
import vn.danchieu.indexer.parse.DocumentParser;
import vn.danchieu.indexer.source.GivenProvision;

/** Reads back what is stored, so that a load joins and replaces instead of piling up. */
final class Store {
  private final Cluster cluster;
  private final Target target;

  Store(Cluster cluster, Target target) {
    this.cluster = cluster;
    this.target = target;
  }

  Map<String, Known> known(Collection<String> ids) {
    Map<String, Known> known = new HashMap<>();
    get(target.documents(), List.copyOf(ids), Known.FIELDS)
        .forEach((id, source) -> known.put(id, Known.of(source)));
    return known;
  }

  /** Which of the addresses are taken, and by whom. */
  Map<String, String> owners(Collection<String> slugs) {
    if (slugs.isEmpty()) {
      return Map.of();
    }
    Map<String, String> owners = new HashMap<>();
    List<FieldValue> values = slugs.stream().map(FieldValue::of).toList();
    Cluster.ask(() ->
            cluster
                .client()
                .search(
                    s ->
                        s.index(target.documents())
                            .size(slugs.size() * 2)
                            .source(c -> c.filter(f -> f.includes(Fields.SLUG)))
                            .query(q ->
                                q.terms(t -> t.field(Fields.SLUG).terms(v -> v.value(values)))),
                    JsonNode.class))
        .hits()
        .hits()
        .forEach(hit ->
            Optional.ofNullable(hit.source())
                .ifPresent(source -> owners.put(source.path(Fields.SLUG).asString(""), hit.id())));
    return owners;
  }

  /** The text that is held, with the provisions that were delivered with it. */
  Optional<Contribution.Body> body(String id, Known known) {
    JsonNode source = get(target.documents(), List.of(id), List.of(Fields.TEXT, "form")).get(id);
    if (source == null || !source.path(Fields.TEXT).isString()) {
      return Optional.empty();
    }
    String text = source.path(Fields.TEXT).asString();
    return Optional.of(
        new Contribution.Body(
            text,
            source.path("form").asString("plain"),
            DocumentParser.parse(text),
            given(id, known)));
  }

  private List<GivenProvision> given(String id, Known known) {
    List<String> ids =
        IntStream.range(0, known.ledger().provisions()).mapToObj(i -> id + ".p" + i).toList();
    Map<String, JsonNode> found =
        get(target.provisions(), ids, List.of("importId", Fields.LABEL, Fields.TITLE, Fields.TEXT));
    Set<String> imported = new HashSet<>();
    List<GivenProvision> provisions =
        ids.stream()
            .map(found::get)
            .filter(p -> p != null)
            .map(p -> {
              field(p, "importId").ifPresent(imported::add);
              return new GivenProvision(
                  field(p, "importId"),
                  field(p, Fields.LABEL),
                  field(p, Fields.TITLE),
                  field(p, Fields.TEXT).orElse(""));
            })
            .toList();
    return imported.isEmpty() ? List.of() : provisions;
  }

  private static Optional<String> field(JsonNode node, String name) {
    return Optional.of(node.path(name)).filter(JsonNode::isString).map(JsonNode::asString);
  }

  private Map<String, JsonNode> get(String index, List<String> ids, List<String> fields) {
    Map<String, JsonNode> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    Cluster.ask(() ->
            cluster
                .client()
                .mget(m -> m.index(index).ids(ids).sourceIncludes(fields), ObjectNode.class))
        .docs()
        .forEach(item -> {
          if (item.isResult() && item.result().found() && item.result().source() != null) {
            found.put(item.result().id(), item.result().source());
          }
        });
    return found;
  }
}
