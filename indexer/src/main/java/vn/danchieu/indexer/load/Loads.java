package vn.danchieu.indexer.load;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Indices;
import vn.danchieu.index.ShardLayout;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.derive.Derivation;
import vn.danchieu.indexer.report.LoadStopped;
import vn.danchieu.indexer.source.ImportLine;
import vn.danchieu.indexer.source.Sources;

/** The two ways to fill the indices. */
public final class Loads {
  private final Cluster cluster;
  private final Indices indices;
  private final ShardLayout layout;
  private final LiveIndices live;

  public Loads(Cluster cluster, Indices indices, ShardLayout layout) {
    this.cluster = cluster;
    this.indices = indices;
    this.layout = layout;
    this.live = new LiveIndices(cluster, indices, layout);
  }

  /**
   * Loads into the current indices. If a rebuild replaces them meanwhile, the load runs once more;
   * unchanged documents are skipped.
   */
  public LoadCounters load(List<Path> paths, Consumer<LoadCounters> progress) {
    Target target = ensure();
    Set<String> before = live.behind();
    LoadCounters tally = fill(target, paths, progress, List.of());
    if (!live.behind().equals(before)) {
      return load(paths, progress);
    }
    IndexSets.follow(cluster, indices);
    return tally;
  }

  /** Makes what is missing; every set reads the public one. */
  public Target ensure() {
    if (!indices.audience().isPublic()) {
      new LiveIndices(cluster, indices.of(Audience.PUBLIC), layout).ensure();
    }
    return live.ensure();
  }

  /** The first load of empty indices, marked as unfinished in the index itself until it ends. */
  public LoadCounters first(List<Path> paths, Consumer<LoadCounters> progress) {
    ensure();
    live.mark(FirstLoad.BEGUN);
    LoadCounters tally = load(paths, progress);
    live.mark(FirstLoad.ENDED);
    return tally;
  }

  /** Whether a {@link #first} has begun and not come to its end. */
  public boolean isUnfinished() {
    return live.isMarked(FirstLoad.BEGUN);
  }

  /** Says what a load would do, and writes nothing; an OpenSearch without indices is empty. */
  public LoadCounters dryRun(List<Path> paths, Consumer<LoadCounters> progress) {
    live.refuseOthers();
    StockReader store = new StockReader(cluster, Target.live(indices));
    LoadCounters tally = new LoadCounters(ReadVolume.of(paths));
    return read(Loader.dry(live.exist() ? store : store.ofNothing(), tally, progress), paths);
  }

  /**
   * Fills new indices that replace the old ones at the end, all at once. Until then, and after any
   * failure, readers keep the old ones.
   */
  public LoadCounters rebuild(List<Path> paths, Consumer<LoadCounters> progress) {
    if (!indices.audience().isPublic()) {
      ensure();
    }
    Target aside = live.createAside();
    boolean swapped = false;
    try {
      LoadCounters tally = fill(aside, paths, progress, withdrawals());
      check(aside, tally);
      live.swap(aside);
      swapped = true;
      // What was corrected in the old indices while the new ones were filled.
      Target now = Target.live(indices);
      if (new CorrectedDocuments(cluster, now).all().changed()) {
        new Derivation(cluster, indices, now).run();
      }
      IndexSets.follow(cluster, indices);
      return tally;
    } finally {
      if (!swapped) {
        live.drop(aside);
      }
    }
  }

  /** What was withdrawn stays so, whatever is loaded. */
  private List<ImportLine> withdrawals() {
    return live.exist() ? Withdrawals.in(cluster, Target.live(indices)) : List.of();
  }

  private void check(Target aside, LoadCounters tally) {
    if (tally.added() == 0) {
      throw new LoadStopped(
          "Không nạp được văn bản nào, nên chỉ mục đang dùng được giữ nguyên. Kiểm tra lại các"
              + " đường dẫn rồi chạy lại rebuild.");
    }
    long stored = cluster.count(aside.documents());
    if (stored != tally.left()) {
      throw new LoadStopped(
          "Chỉ mục mới có %,d văn bản trong khi đã ghi %,d, nên chỉ mục đang dùng được giữ nguyên. Xem nhật ký OpenSearch rồi chạy lại rebuild."
              .formatted(stored, tally.left()));
    }
  }

  private LoadCounters fill(
      Target target, List<Path> paths, Consumer<LoadCounters> progress, List<ImportLine> before) {
    LoadCounters tally = new LoadCounters(ReadVolume.of(paths));
    PassingLanguage language =
        indices.audience().isPublic() && cluster.count(target.provisions()) == 0
            ? PassingLanguage.ofAll()
            : PassingLanguage.ofSome();
    Writer writer = new Writer(cluster, target, tally, language);
    Loader loader = Loader.writing(new StockReader(cluster, target), writer, tally, progress);
    before.forEach(line -> loader.input(Withdrawals.input(line)));
    read(loader, paths);
    tally.gone(new CorrectedDocuments(cluster, target).all().gone());
    cluster.refresh(List.of(target.documents(), target.provisions(), target.links()));
    LastStep.all(language, indices.audience()).forEach(step -> step.run(cluster, indices, target));
    return tally;
  }

  private static LoadCounters read(Loader made, List<Path> paths) {
    try (Loader loader = made) {
      new Sources(loader).read(paths);
      return loader.finish();
    }
  }

  /** Of the set that these loads fill. */
  public CorrectionIndex corrections() {
    return new CorrectionIndex(cluster, indices.corrections());
  }

  /** Reassembles these documents; {@link #derive} must follow. */
  public void correct(Collection<String> documentIds) {
    new CorrectedDocuments(cluster, ensure()).these(documentIds);
  }

  /** What follows from all that was written; waits for whoever derives already. */
  public void derive() {
    new Derivation(cluster, indices, ensure()).run();
    IndexSets.follow(cluster, indices);
  }

  /** As it is stored now. */
  public Optional<StoredDocument> document(String id) {
    ensure();
    return cluster.askPatiently(() ->
        Optional.ofNullable(
            cluster
                .client()
                .get(g -> g.index(indices.documents()).id(id), StoredDocument.class)
                .source()));
  }

  public boolean isEmpty() {
    return !live.exist() || cluster.count(indices.documents()) == 0;
  }
}
