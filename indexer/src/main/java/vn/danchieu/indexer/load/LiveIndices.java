package vn.danchieu.indexer.load;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import vn.danchieu.index.IndexDefinition;
import vn.danchieu.index.Indices;
import vn.danchieu.index.Json;
import vn.danchieu.indexer.report.Stopped;

/**
 * The indices behind the aliases: made when missing, told apart by the definition they came from.
 */
public final class LiveIndices {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

  private final Cluster cluster;
  private final Indices indices;

  public LiveIndices(Cluster cluster, Indices indices) {
    this.cluster = cluster;
    this.indices = indices;
  }

  private String alias(IndexDefinition definition) {
    return indices.prefix() + "-" + definition.name();
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

  public boolean exist() {
    return indices.all().stream().noneMatch(alias -> cluster.behind(alias).isEmpty());
  }

  /** Makes what is missing. */
  Target ensure() {
    ArrayNode actions = Json.MAPPER.createArrayNode();
    for (IndexDefinition definition : IndexDefinition.all()) {
      Set<String> behind = cluster.behind(alias(definition));
      if (behind.isEmpty()) {
        add(actions, alias(definition), created(definition));
      } else if (behind.stream().noneMatch(index -> isCurrent(definition, index))) {
        throw new Stopped(
            "Chỉ mục "
                + alias(definition)
                + " được tạo từ một cấu hình khác với phiên bản này. Chạy lệnh rebuild với toàn bộ kho văn bản để tạo lại; "
                + "trong lúc đó cổng tra cứu vẫn dùng chỉ mục cũ.");
      }
    }
    if (!actions.isEmpty()) {
      cluster.aliases(actions);
    }
    return Target.live(indices);
  }

  private String created(IndexDefinition definition) {
    if (cluster.isIndex(alias(definition))) {
      throw new Stopped(
          "Tên "
              + alias(definition)
              + " đang là một chỉ mục, không phải bí danh. Đổi tên hoặc xóa chỉ mục đó rồi nạp lại.");
    }
    String index = fresh(definition);
    cluster.create(index, definition.body().toString());
    return index;
  }

  /** New indices that nobody reads yet. */
  Target createAside() {
    var all =
        IndexDefinition.all().stream()
            .map(d -> {
              String index = fresh(d);
              cluster.create(index, d.body().toString());
              return index;
            })
            .toList();
    return new Target(all.get(0), all.get(1), all.get(2));
  }

  /** Readers see the old three or the new three, never a mixture. */
  void swap(Target to) {
    ArrayNode actions = Json.MAPPER.createArrayNode();
    for (int i = 0; i < to.all().size(); i++) {
      String alias = indices.all().get(i);
      for (String old : cluster.behind(alias)) {
        actions.addObject().putObject("remove_index").put("index", old);
      }
      add(actions, alias, to.all().get(i));
    }
    cluster.aliases(actions);
  }

  void drop(Target target) {
    target.all().forEach(cluster::delete);
  }

  private static void add(ArrayNode actions, String alias, String index) {
    actions.addObject().putObject("add").put("index", index).put("alias", alias);
  }
}
