package vn.danchieu.indexer.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.danchieu.index.Fields;
import vn.danchieu.index.IndexDefinition;
import vn.danchieu.index.Indices;
import vn.danchieu.index.ShardLayout;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.load.LiveIndices;

/** Tells what the indices hold and whether they fit this version. */
@Command(name = "status", description = "Cho biết chỉ mục đang có gì và có hợp với phiên bản này.")
final class StatusCommand extends ConnectionOptions implements Callable<Integer> {
  /** Who asks how things are wants to hear that a part is away, not to wait for it. */
  private static final Duration SOON = Duration.ofSeconds(5);

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("A command runs under its program");
    }
    PrintWriter out = spec.commandLine().getOut();
    return withClient((client, indices) -> status(new Cluster(client, SOON), indices, out));
  }

  private static int status(Cluster cluster, Indices indices, PrintWriter out) {
    out.println("OpenSearch " + cluster.version());
    if (!new LiveIndices(cluster, indices, ShardLayout.standard()).exist()) {
      out.println("Chưa có chỉ mục " + indices.prefix() + ". Chạy lệnh load để tạo.");
      return ExitCode.PROBLEMS;
    }
    boolean current = true;
    for (IndexDefinition definition : IndexDefinition.all()) {
      String alias = indices.alias(definition.name());
      Set<String> behind = cluster.behind(alias);
      boolean fits = behind.stream().allMatch(index -> LiveIndices.isCurrent(definition, index));
      current &= fits;
      out.println(
          "%s: %,d bản ghi, chỉ mục %s%s"
              .formatted(
                  alias,
                  cluster.count(alias),
                  String.join(", ", behind),
                  fits ? "" : " (tạo từ cấu hình khác: chạy rebuild)"));
    }
    long held = cluster.count(indices.works(), Fields.HELD, true);
    out.println(
        "Văn bản có toàn văn: %,d; chỉ có thông tin: %,d"
            .formatted(held, cluster.count(indices.documents()) - held));
    return current ? ExitCode.FINE : ExitCode.PROBLEMS;
  }
}
