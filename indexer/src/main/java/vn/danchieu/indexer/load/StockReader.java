package vn.danchieu.indexer.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch.core.MgetResponse;
import org.opensearch.client.opensearch.core.get.GetResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Fields;
import vn.danchieu.indexer.cite.Contribution;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.parse.DocumentParser;
import vn.danchieu.indexer.source.GivenProvision;

/** Reads what is stored, so that a load merges with it instead of duplicating it. */
final class StockReader {
  private static final int ASKED_AT_ONCE = 500;

  private final Cluster cluster;
  private final Target target;
  private final boolean holdsAny;

  StockReader(Cluster cluster, Target target) {
    this(cluster, target, true);
  }

  private StockReader(Cluster cluster, Target target, boolean holdsAny) {
    this.cluster = cluster;
    this.target = target;
    this.holdsAny = holdsAny;
  }

  /** Where there are no indices yet. */
  StockReader ofNothing() {
    return new StockReader(cluster, target, false);
  }

  /** Whose documents are stored here. */
  Audience audience() {
    return target.audience();
  }

  CorrectionIndex corrections() {
    return new CorrectionIndex(cluster, target.corrections());
  }

  Map<String, KnownDocument> known(Collection<String> ids) {
    Map<String, KnownDocument> known = new HashMap<>();
    for (var found : get(target.documents(), List.copyOf(ids), KnownDocument.FIELDS)) {
      Optional.ofNullable(found.source())
          .ifPresent(source ->
              known.put(
                  found.id(),
                  KnownDocument.of(
                      source,
                      new KnownDocument.Version(
                          Objects.requireNonNullElse(found.seqNo(), 0L),
                          Objects.requireNonNullElse(found.primaryTerm(), 0L)))));
    }
    return known;
  }

  /** Which of the addresses are taken, and by whom. */
  Map<String, TreeSet<String>> owners(Collection<String> slugs) {
    if (slugs.isEmpty()) {
      return Map.of();
    }
    Map<String, TreeSet<String>> owners = new HashMap<>();
    List<FieldValue> values = slugs.stream().map(FieldValue::of).toList();
    cluster
        .askPatiently(() ->
            cluster
                .client()
                .search(
                    s ->
                        s.index(target.documents())
                            .allowPartialSearchResults(false)
                            .size(slugs.size() * 2)
                            .source(c -> c.filter(f -> f.includes(Fields.SLUG)))
                            .query(q ->
                                q.terms(t -> t.field(Fields.SLUG).terms(v -> v.value(values)))),
                    JsonNode.class))
        .hits()
        .hits()
        .forEach(hit ->
            Optional.ofNullable(hit.source())
                .ifPresent(source ->
                    owners
                        .computeIfAbsent(
                            source.path(Fields.SLUG).asString(""), _ -> new TreeSet<>())
                        .add(hit.id())));
    return owners;
  }

  /** The text that is held, with the provisions that were delivered with it. */
  Optional<Contribution.Body> body(String id, KnownDocument known) {
    JsonNode source =
        sources(target.documents(), List.of(id), List.of(Fields.TEXT, "form", Fields.NUMBER))
            .get(id);
    if (source == null || !source.path(Fields.TEXT).isString()) {
      return Optional.empty();
    }
    String text = source.path(Fields.TEXT).asString();
    return Optional.of(
        new Contribution.Body(
            text,
            source.path("form").asString("plain"),
            DocumentParser.parse(text, field(source, Fields.NUMBER)),
            given(id, known)));
  }

  private List<GivenProvision> given(String id, KnownDocument known) {
    List<String> ids =
        IntStream.range(0, known.ledger().provisions()).mapToObj(i -> id + ".p" + i).toList();
    Map<String, JsonNode> found =
        sources(
            target.provisions(), ids, List.of("importId", Fields.LABEL, Fields.TITLE, Fields.TEXT));
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

  /** Titles and texts of what is stored of a document. */
  List<String> provisions(String id, int count) {
    List<String> ids = IntStream.range(0, count).mapToObj(i -> id + ".p" + i).toList();
    return sources(target.provisions(), ids, List.of(Fields.TITLE, Fields.TEXT)).values().stream()
        .map(p ->
            PassingLanguage.words(
                field(p, Fields.TITLE).orElse(""), field(p, Fields.TEXT).orElse("")))
        .toList();
  }

  private static Optional<String> field(JsonNode node, String name) {
    return Optional.of(node.path(name)).filter(JsonNode::isString).map(JsonNode::asString);
  }

  private Map<String, JsonNode> sources(String index, List<String> ids, List<String> fields) {
    Map<String, JsonNode> sources = new HashMap<>();
    for (var found : get(index, ids, fields)) {
      Optional.ofNullable(found.source()).ifPresent(source -> sources.put(found.id(), source));
    }
    return sources;
  }

  private List<GetResult<ObjectNode>> get(String index, List<String> ids, List<String> fields) {
    List<GetResult<ObjectNode>> found = new ArrayList<>();
    for (int from = 0; holdsAny && from < ids.size(); from += ASKED_AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + ASKED_AT_ONCE));
      found.addAll(
          cluster.askPatiently(() ->
              found(
                  cluster
                      .client()
                      .mget(
                          m -> m.index(index).ids(some).sourceIncludes(fields),
                          ObjectNode.class))));
    }
    return found;
  }

  private static List<GetResult<ObjectNode>> found(MgetResponse<ObjectNode> answer)
      throws IOException {
    List<GetResult<ObjectNode>> found = new ArrayList<>();
    for (var item : answer.docs()) {
      if (item.isFailure()) {
        // A shard that is away: it comes back, or another node takes its place.
        throw new IOException(String.valueOf(item.failure().error().reason()));
      }
      if (item.result().found()) {
        found.add(item.result());
      }
    }
    return found;
  }
}
