package vn.danchieu.indexer.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredWork;
import vn.danchieu.indexer.cite.ContributionIdentity;
import vn.danchieu.indexer.cite.CorrectedFacts;
import vn.danchieu.indexer.cluster.Bulk;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.PendingWrite;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.report.LoadStopped;
import vn.danchieu.indexer.report.Severity;

/** Reassembles documents whose corrections have changed, from what their sources delivered. */
final class CorrectedDocuments {
  private static final int AT_ONCE = 200;

  /** A derivation may write the same work. */
  private static final int CONFLICTS = 10;

  private final Cluster cluster;
  private final Target target;
  private final CorrectionIndex corrections;

  CorrectedDocuments(Cluster cluster, Target target) {
    this.cluster = cluster;
    this.target = target;
    this.corrections = new CorrectionIndex(cluster, target.corrections());
  }

  /**
   * What was done.
   *
   * @param changed whether something is otherwise than before
   * @param gone how many records are a part of another document now
   */
  record Done(boolean changed, int gone) {}

  /**
   * Reassembles every document that was ever corrected, which repairs corrections made during a
   * load or by a killed process. Costs one query where nothing is to be done.
   */
  Done all() {
    return these(corrections.documents());
  }

  /** A document that is not held is skipped: its corrections apply once it is loaded. */
  Done these(Collection<String> documentIds) {
    if (documentIds.isEmpty()) {
      return new Done(false, 0);
    }
    List<String> ids = List.copyOf(documentIds);
    LoadCounters tally = new LoadCounters(ReadVolume.of(List.of()));
    Map<String, KnownDocument> gone = new HashMap<>();
    try (Writer writer = new Writer(cluster, target, tally, PassingLanguage.ofSome())) {
      for (int from = 0; from < ids.size(); from += AT_ONCE) {
        List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
        writer.write(changes(some, gone), Loader.now());
      }
      writer.finish();
    }
    demandAll(tally);
    remove(gone);
    cluster.refresh(List.of(target.documents(), target.provisions(), target.links()));
    return new Done(tally.replaced() + tally.added() > 0, gone.size());
  }

  /** Merges and splits of records first; they change other documents. */
  private List<DocumentChange> changes(List<String> ids, Map<String, KnownDocument> gone) {
    RecordMerging.Due due = RecordMerging.among(ids, new StockReader(cluster, target), target);
    gone.putAll(due.gone());
    Set<String> done = new HashSet<>(gone.keySet());
    due.changes().forEach(change -> done.add(change.identity().id()));
    List<DocumentChange> changes = new ArrayList<>(due.changes());
    changes.addAll(changes(ids.stream().filter(id -> !done.contains(id)).toList()));
    return changes;
  }

  private static void demandAll(LoadCounters tally) {
    tally.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .findFirst()
        .ifPresent(problem -> {
          throw new LoadStopped(problem.message());
        });
  }

  /**
   * Leaves a mark on the work, so that its incoming links are derived anew before the work is
   * removed.
   */
  private void remove(Map<String, KnownDocument> gone) {
    Removal removal = new Removal();
    ObjectNode left = Json.MAPPER.createObjectNode();
    left.put(Fields.HOLDING, StoredWork.Holding.CITED.name());
    left.putObject("pending").put("document", true);
    try (Bulk bulk = new Bulk(cluster)) {
      gone.forEach((id, stored) -> {
        bulk.add(
            new PendingWrite(
                BulkOperation.of(op ->
                    op.update(u ->
                        u.index(target.works()).id(id).document(left).retryOnConflict(CONFLICTS))),
                removal));
        bulk.add(new PendingWrite(deleted(target.documents(), id), removal));
        for (int i = 0; i < stored.ledger().provisions(); i++) {
          bulk.add(new PendingWrite(deleted(target.provisions(), id + ".p" + i), removal));
        }
        for (int i = 0; i < stored.ledger().links(); i++) {
          bulk.add(new PendingWrite(deleted(target.links(), id + ".l" + i), removal));
        }
      });
      bulk.await();
    }
    removal.demand();
  }

  private static BulkOperation deleted(String index, String id) {
    return BulkOperation.of(op -> op.delete(d -> d.index(index).id(id)));
  }

  /** What could not be removed stops the correction; the next load does it again. */
  private static final class Removal implements PendingWrite.Outcome {
    private final AtomicReference<@Nullable String> refusal = new AtomicReference<>();

    @Override
    public void written() {
      // It is gone.
    }

    @Override
    public void overtaken() {
      // A load wrote it anew: its end makes it good.
    }

    @Override
    public void refused(String reason) {
      refusal.compareAndSet(null, reason);
    }

    void demand() {
      String reason = refusal.get();
      if (reason != null) {
        throw new LoadStopped(
            "Không bỏ được bản ghi đã nhập làm một (" + reason + "). Thử lại sau.");
      }
    }
  }

  private List<DocumentChange> changes(List<String> ids) {
    Map<String, KnownDocument> known = new StockReader(cluster, target).known(ids);
    Map<String, CorrectedFacts> corrected = corrections.of(known.keySet());
    List<DocumentChange> changes = new ArrayList<>();
    known.forEach((id, stored) -> {
      DocumentChange change =
          DocumentChange.ofStored(
                  new ContributionIdentity(stored.identity(), target.audience()), stored)
              .with(corrected.getOrDefault(id, CorrectedFacts.NOTHING));
      if (!change.changesNothing()) {
        changes.add(change);
      }
    });
    return changes;
  }
}
