package vn.danchieu.indexer.load;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.danchieu.index.Indices;
import vn.danchieu.indexer.report.Stopped;
import vn.danchieu.indexer.source.Sources;

/** The two ways to fill the indices. */
public final class Loads {
  private final Cluster cluster;
  private final Indices indices;
  private final LiveIndices live;

  public Loads(Cluster cluster, Indices indices) {
    this.cluster = cluster;
    this.indices = indices;
    this.live = new LiveIndices(cluster, indices);
  }

  /** Into the indices that are read now. */
  public Tally load(List<Path> paths, Consumer<Tally> progress) {
    return fill(live.ensure(), paths, progress);
  }

  /** Into new indices that take the place of the old ones at the end, all at once. */
  public Tally rebuild(List<Path> paths, Consumer<Tally> progress) {
    Target aside = live.createAside();
    boolean swapped = false;
    try {
      Tally tally = fill(aside, paths, progress);
      if (tally.added() == 0) {
        throw new Stopped(
            "Không nạp được văn bản nào, nên chỉ mục đang dùng được giữ nguyên. Kiểm tra lại các đường dẫn rồi chạy lại rebuild.");
      }
      live.swap(aside);
      swapped = true;
      return tally;
    } finally {
      if (!swapped) {
        live.drop(aside);
      }
    }
  }

  private Tally fill(Target target, List<Path> paths, Consumer<Tally> progress) {
    Tally tally;
    try (Loader loader = new Loader(cluster, target, progress)) {
      new Sources(loader).read(paths);
      tally = loader.finish();
    }
    cluster.refresh(target.all());
    LastStep.all().forEach(step -> step.run(cluster.client(), indices, target));
    return tally;
  }

  public boolean isEmpty() {
    return !live.exist() || cluster.count(indices.documents()) == 0;
  }
}
