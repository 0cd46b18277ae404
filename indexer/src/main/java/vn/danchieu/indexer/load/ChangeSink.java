package vn.danchieu.indexer.load;

import java.util.Collection;
import java.util.List;

/** Takes the changes of a load: writes them, or counts them in a dry run. */
sealed interface ChangeSink extends AutoCloseable permits Writer, DryRun {
  /** Whether a write of the document is unacknowledged: what the store returns may be older. */
  boolean travels(String id);

  /** Waits until the pending writes are acknowledged if one of these documents is among them. */
  void awaitAny(Collection<String> ids);

  void write(List<DocumentChange> changes, String now);

  /** Until everything is stored or refused. */
  void finish();

  @Override
  void close();
}
