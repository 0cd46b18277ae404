package vn.danchieu.indexer.load;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.IndexDefinition;
import vn.danchieu.index.Indices;
import vn.danchieu.index.Json;
import vn.danchieu.index.ShardLayout;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.report.LoadStopped;

/**
 * The indices behind the aliases: made when missing, told apart by the definition they came from.
 */
public final class LiveIndices {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

  /** Loads that begin at once compute the same name, so that only one can create it. */
  private static final String FIRST = "-0";

  /** Old indices are removed this much after the swap, so that running searches end on them. */
  private static final Duration GRACE = Duration.ofSeconds(3);

  private final Cluster cluster;
  private final Indices indices;
  private final ShardLayout layout;

  public LiveIndices(Cluster cluster, Indices indices, ShardLayout layout) {
    this.cluster = cluster;
    this.indices = indices;
    this.layout = layout;
  }

  private String alias(IndexDefinition definition) {
    return indices.alias(definition.name());
  }

  private String fresh(IndexDefinition definition) {
    return alias(definition)
        + "-"
        + definition.hash()
        + "-"
        + STAMP.format(Clock.systemUTC().instant());
  }

  /** Whether the index was made from the definition of this version. */
  public static boolean isCurrent(IndexDefinition definition, String index) {
    return index.contains("-" + definition.hash() + "-");
  }

  /** An installation made before versions of texts existed has all other indices. */
  public boolean exist() {
    return indices.all().stream()
        .filter(alias -> !alias.equals(indices.versions()))
        .noneMatch(alias -> cluster.behind(alias).isEmpty());
  }

  /** The indices that are read now. */
  Set<String> behind() {
    Set<String> all = new TreeSet<>();
    indices.all().forEach(alias -> all.addAll(cluster.behind(alias)));
    return all;
  }

  /** Indices of another version of this program are not written to. */
  void refuseOthers() {
    for (IndexDefinition definition : IndexDefinition.all()) {
      Set<String> behind = cluster.behind(alias(definition));
      if (!behind.isEmpty() && behind.stream().noneMatch(index -> isCurrent(definition, index))) {
        throw new LoadStopped(
            "Chỉ mục "
                + alias(definition)
                + " được tạo từ một cấu hình khác với phiên bản này. Chạy lệnh rebuild với toàn bộ"
                + " kho văn bản để tạo lại; trong lúc đó cổng tra cứu vẫn dùng chỉ mục cũ.");
      }
    }
  }

  /** Makes what is missing; of two loads that begin at once, one makes it for both. */
  Target ensure() {
    refuseOthers();
    for (IndexDefinition definition : IndexDefinition.all()) {
      if (cluster.behind(alias(definition)).isEmpty()) {
        makeFirst(definition);
      }
    }
    return Target.live(indices);
  }

  private void makeFirst(IndexDefinition definition) {
    String alias = alias(definition);
    if (cluster.isIndex(alias)) {
      throw new LoadStopped(
          "Tên "
              + alias
              + " đang là một chỉ mục, không phải bí danh. Đổi tên hoặc xóa chỉ mục đó rồi nạp"
              + " lại.");
    }
    String index = alias + "-" + definition.hash() + FIRST;
    ObjectNode body = layout.apply(definition);
    body.putObject("aliases").putObject(alias);
    if (!cluster.createUnlessThere(index, body.toString())) {
      ArrayNode actions = Json.MAPPER.createArrayNode();
      add(actions, alias, index);
      cluster.aliases(actions);
    }
  }

  void mark(FirstLoad state) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    body.putObject("_meta").put(FirstLoad.FIELD, state.code());
    cluster.putMapping(indices.documents(), body.toString());
  }

  boolean isMarked(FirstLoad state) {
    return cluster
        .mappings(indices.documents())
        .valueStream()
        .map(index -> index.path("mappings").path("_meta").path(FirstLoad.FIELD).asString(""))
        .anyMatch(state.code()::equals);
  }

  /** New indices that nobody reads yet; all or none. */
  Target createAside() {
    List<String> made = new ArrayList<>();
    try {
      for (IndexDefinition definition : IndexDefinition.all()) {
        String index = fresh(definition);
        cluster.create(index, layout.apply(definition).toString());
        made.add(index);
      }
    } catch (LoadStopped e) {
      made.forEach(cluster::delete);
      throw e;
    }
    return Target.of(indices, made);
  }

  /**
   * Readers see the old ones or the new ones, never a mixture. The old ones go a moment later: a
   * search that has begun on them ends on them.
   */
  void swap(Target to) {
    ArrayNode actions = Json.MAPPER.createArrayNode();
    Set<String> old = behind();
    for (int i = 0; i < to.all().size(); i++) {
      String alias = indices.all().get(i);
      for (String each : cluster.behind(alias)) {
        actions.addObject().putObject("remove").put("index", each).put("alias", alias);
      }
      add(actions, alias, to.all().get(i));
    }
    cluster.aliases(actions);
    Cluster.sleep(GRACE);
    old.forEach(cluster::delete);
  }

  void drop(Target target) {
    target.all().forEach(cluster::delete);
  }

  private static void add(ArrayNode actions, String alias, String index) {
    actions.addObject().putObject("add").put("index", index).put("alias", alias);
  }
}
