package vn.danchieu.indexer.load;

import java.util.Collection;
import java.util.List;

/** Where changes go. */
sealed interface ChangeSink extends AutoCloseable permits Writer, DryRun {
  /** Whether the document is on its way, so that what is read back of it may not be the last. */
  boolean travels(String id);

  /** Waits where one of the documents is on its way. */
  void awaitAny(Collection<String> ids);

  void write(List<DocumentChange> changes, String now);

  /** Until everything is stored or refused. */
  void finish();

  @Override
  void close();
}
