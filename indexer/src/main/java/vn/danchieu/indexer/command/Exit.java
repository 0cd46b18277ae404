package vn.danchieu.indexer.command;

/** What the exit code tells a script. */
final class Exit {
  /** All is fine. */
  static final int FINE = 0;

  /** Some inputs had problems: a person must look. */
  static final int PROBLEMS = 1;

  /** Wrong usage or configuration, or OpenSearch cannot be used. */
  static final int REFUSED = 2;

  private Exit() {}
}
