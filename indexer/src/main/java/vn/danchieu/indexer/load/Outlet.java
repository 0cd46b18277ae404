package vn.danchieu.indexer.load;

import java.util.Collection;
import java.util.List;

/** Where changes go. */
sealed interface Outlet extends AutoCloseable permits Writer, DryRun {
  /** Waits where one of the documents is still on its way: what is read back must be the last. */
  void awaitAny(Collection<String> ids);

  void write(List<Change> changes, String now);

  /** Until everything is stored or refused. */
  void finish();

  @Override
  void close();
}
