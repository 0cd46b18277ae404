package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.version.Act;

/** The texts of acts, as they are stored now. */
final class ActTexts {
  private static final int AT_ONCE = 20;
  private static final int MOST_ACTS = 1_000;

  /** Some two dozen long laws; an act with all its amendments seldom reaches a tenth. */
  private static final long MOST_CHARACTERS = 20_000_000;

  private static final List<String> FIELDS =
      List.of(
          Fields.ID,
          Fields.NUMBER,
          Fields.TITLE,
          Fields.ISSUED,
          "effective",
          Fields.TEXT,
          Fields.CONTENT_HASH);

  private final Cluster cluster;
  private final String index;

  ActTexts(Cluster cluster, Target target) {
    this.cluster = cluster;
    this.index = target.documents();
  }

  /**
   * @param acts as they were asked for, none where they are not all read
   * @param isLate whether one is not yet, or no longer, the one that is wanted
   */
  record Texts(List<Act> acts, boolean isLate, boolean isTooMuch) {}

  /**
   * @param hashes of the texts that are wanted
   */
  Texts read(List<String> ids, Map<String, String> hashes) throws IOException {
    List<Act> acts = new ArrayList<>();
    long characters = 0;
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      for (ObjectNode json : some(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))) {
        Act act = act(json);
        if (!json.path(Fields.CONTENT_HASH).asString("").equals(hashes.get(act.id()))) {
          return new Texts(List.of(), true, false);
        }
        characters += act.text().length();
        acts.add(act);
      }
      if (characters > MOST_CHARACTERS || ids.size() > MOST_ACTS) {
        return new Texts(List.of(), false, true);
      }
    }
    return new Texts(acts, acts.size() < ids.size(), false);
  }

  private List<ObjectNode> some(List<String> ids) throws IOException {
    List<ObjectNode> found = new ArrayList<>();
    var answer =
        cluster
            .client()
            .mget(m -> m.index(index).ids(ids).sourceIncludes(FIELDS), ObjectNode.class);
    for (var item : answer.docs()) {
      if (item.isFailure()) {
        throw new IOException(String.valueOf(item.failure().error().reason()));
      }
      Optional.ofNullable(item.result().source()).ifPresent(found::add);
    }
    return found;
  }

  private static Act act(JsonNode json) {
    return new Act(
        json.path(Fields.ID).asString(""),
        json.path(Fields.NUMBER).asString(""),
        field(json, Fields.TITLE),
        field(json, Fields.ISSUED).map(LocalDate::parse),
        field(json, "effective").map(LocalDate::parse),
        json.path(Fields.TEXT).asString(""));
  }

  private static Optional<String> field(JsonNode json, String name) {
    return Optional.of(json.path(name)).filter(JsonNode::isString).map(JsonNode::asString);
  }
}
