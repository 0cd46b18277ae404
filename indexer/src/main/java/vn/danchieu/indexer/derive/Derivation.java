package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Indices;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.report.LoadStopped;

/**
 * Derives what follows from many documents together. Processes marked works and those that share a
 * key with them; after a kill the next run continues from the remaining marks.
 */
public final class Derivation {
  /** Limits the passes where loads keep marking, or a record cannot be stored. */
  private static final int MOST_PASSES = 20;

  private final Cluster cluster;
  private final Indices indices;
  private final Target target;
  private final WriteOutcomes outcomes = new WriteOutcomes();
  private final Register register;
  private final LinkStep links;
  private final WorkStep works;

  /**
   * @param target may be indices that are not read yet
   */
  public Derivation(Cluster cluster, Indices indices, Target target) {
    this.cluster = cluster;
    this.indices = indices;
    this.target = target;
    this.register = new Register(cluster, target, outcomes);
    this.links = new LinkStep(cluster, target, register, outcomes);
    this.works =
        new WorkStep(
            register,
            new DerivedLinks(cluster, target),
            new ProvisionStates(target, outcomes),
            versions(cluster, target));
  }

  private VersionStep versions(Cluster cluster, Target target) {
    return new VersionStep(
        new AmendingActs(cluster, target),
        new ActTexts(cluster, target),
        new VersionRecords(cluster, target, outcomes),
        register);
  }

  /** Derives everything marked. */
  public void run() {
    try (Lease lease = lease()) {
      run(lease);
    }
  }

  private Lease lease() {
    return Lease.take(cluster, indices.lease());
  }

  private void run(Lease lease) {
    if (target.shared().isPresent()) {
      cluster.askPatiently(this::lookedAtOthers);
    }
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      lease.demand();
      boolean done = cluster.askPatiently(this::pass);
      if (done) {
        return;
      }
      outcomes
          .refusal()
          .ifPresent(reason -> {
            throw new LoadStopped(
                "OpenSearch không nhận dữ liệu suy ra ("
                    + reason
                    + "). Văn bản đã nạp vẫn còn; báo lỗi này cho người phát triển, rồi chạy derive"
                    + " lại.");
          });
    }
  }

  /**
   * Everything anew, as if nothing had been derived before.
   *
   * @return how many links and works were otherwise than they should be
   */
  public int all() {
    try (Lease lease = lease()) {
      run(lease);
      return anew();
    }
  }

  private int anew() {
    int before = outcomes.count();
    cluster.askPatiently(() -> {
      links.all();
      return true;
    });
    cluster.refresh(written());
    register.forgetMarks();
    cluster.askPatiently(() -> {
      works.all();
      // Changed acts mark the works they affect.
      works.marked();
      return true;
    });
    cluster.refresh(written());
    return outcomes.count() - before;
  }

  /**
   * Resolves all links of this set again, because changes in the public set leave no marks here;
   * the set is small beside the public one.
   */
  private boolean lookedAtOthers() throws IOException {
    cluster.refresh(written());
    register.forgetMarks();
    links.all();
    return true;
  }

  private List<String> written() {
    return List.of(target.links(), target.works(), target.versions());
  }

  /**
   * @return whether no mark is left: neither one that a load wrote meanwhile, nor one of a work
   *     that a load overtook
   */
  private boolean pass() throws IOException {
    cluster.refresh(written());
    register.forgetMarks();
    register.each(
        DeriveQueries.is(Fields.PENDING_DOCUMENT, true),
        List.of(Fields.KEYS, "derived.touches"),
        page -> {
          links.again(entries(page));
          return true;
        });
    links.first();
    cluster.refresh(written());
    register.forgetMarks();
    works.marked();
    cluster.refresh(written());
    return cluster.count(target.works(), Fields.PENDING_DOCUMENT, true) == 0
        && cluster.count(target.works(), Fields.PENDING_LINKS, true) == 0;
  }

  private static List<RegisterEntry> entries(List<Hit<ObjectNode>> page) {
    List<RegisterEntry> entries = new ArrayList<>();
    page.forEach(hit ->
        entries.add(
            new RegisterEntry(
                String.valueOf(hit.id()),
                Objects.requireNonNull(hit.source()),
                RecordVersion.of(hit))));
    return entries;
  }
}
