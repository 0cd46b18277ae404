package vn.danchieu.indexer.derive;

import java.util.Map;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import vn.danchieu.index.StoredStates;
import vn.danchieu.indexer.cluster.Bulk;
import vn.danchieu.indexer.cluster.PendingWrite;
import vn.danchieu.indexer.cluster.Target;

/**
 * Writes the states of a document to its provisions, so that searches among provisions can filter
 * by them.
 */
final class ProvisionStates {
  private static final int CONFLICTS = 10;

  private final String index;
  private final WriteOutcomes outcomes;

  ProvisionStates(Target target, WriteOutcomes outcomes) {
    this.index = target.provisions();
    this.outcomes = outcomes;
  }

  /** Provisions that a load removed meanwhile, or that are up to date, are skipped. */
  void write(RegisterEntry entry, StoredStates states, Bulk bulk) {
    Map<String, StoredStates> part = Map.of("states", states);
    for (int i = 0; i < entry.provisions(); i++) {
      String id = entry.id() + ".p" + i;
      BulkOperation update =
          BulkOperation.of(op ->
              op.update(u -> u.index(index).id(id).document(part).retryOnConflict(CONFLICTS)));
      bulk.add(new PendingWrite(update, outcomes));
    }
  }
}
