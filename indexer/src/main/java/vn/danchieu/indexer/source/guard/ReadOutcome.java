package vn.danchieu.indexer.source.guard;

import vn.danchieu.indexer.source.content.FileText;

/** How reading a file ended. */
public sealed interface ReadOutcome {
  /** It was read. */
  record Read(FileText file) implements ReadOutcome {}

  /**
   * It was not.
   *
   * @param message the reason, the next step
   */
  record Failed(String message) implements ReadOutcome {}
}
