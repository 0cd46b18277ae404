package vn.danchieu.indexer.source;

/** One document as a source delivers it. */
public sealed interface Input {
  Origin origin();

  /**
   * A file that is a document.
   *
   * @param form {@code markdown} or {@code plain}
   */
  record TextInput(Origin origin, String text, String form) implements Input {}

  /** A line of an import file; without {@code text} it is a record, facts only. */
  record LineInput(Origin origin, ImportLine line) implements Input {}
}
