package vn.danchieu.indexer.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Indices;
import vn.danchieu.index.ShardLayout;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.derive.Derivation;
import vn.danchieu.indexer.load.IndexSets;
import vn.danchieu.indexer.load.Loads;

/** Derives what an interrupted load has left, or everything anew. */
@Command(
    name = "derive",
    description =
        "Suy ra lại dẫn chiếu, hiệu lực và sổ văn bản từ những gì đã nạp; load và rebuild tự làm"
            + " bước này.")
final class DeriveCommand extends ConnectionOptions implements Callable<Integer> {
  @Option(
      names = "--all",
      description = "Làm lại từ đầu cho mọi văn bản và cho biết bao nhiêu chỗ khác với đã lưu.")
  private boolean all;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("A command runs under its program");
    }
    var out = spec.commandLine().getOut();
    return withClient((client, indices) -> {
      Cluster cluster = new Cluster(client);
      int changed = derive(cluster, indices);
      if (named().isEmpty()) {
        // The public set first: the others read it.
        for (Audience audience : IndexSets.beside(cluster, indices)) {
          changed += derive(cluster, indices.of(audience));
        }
      }
      if (all) {
        out.println("Số bản ghi đã sửa: %,d".formatted(changed));
      }
      return ExitCode.FINE;
    });
  }

  private int derive(Cluster cluster, Indices indices) {
    // An index that an older version did not have.
    new Loads(cluster, indices, ShardLayout.from(System.getenv())).ensure();
    var derivation = new Derivation(cluster, indices, Target.live(indices));
    if (all) {
      return derivation.all();
    }
    derivation.run();
    return 0;
  }
}
