package vn.danchieu.indexer.cluster;

import org.opensearch.client.opensearch.core.bulk.BulkOperation;

/** One operation on its way, and who wants to know what became of it. */
public record PendingWrite(BulkOperation operation, Outcome outcome) {

  /** Told exactly once; called from the threads that receive answers, so it must be quick. */
  public interface Outcome {
    void written();

    /** An update found that nothing was to be changed. */
    default void unchanged() {
      written();
    }

    /** Somebody else has written the same document since it was read. */
    void overtaken();

    void refused(String reason);
  }
}
