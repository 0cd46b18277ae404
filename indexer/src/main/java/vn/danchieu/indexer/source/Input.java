package vn.danchieu.indexer.source;

/** One document as a source delivers it. */
public sealed interface Input {
  InputOrigin origin();

  /**
   * A file that is a document.
   *
   * @param form {@code markdown} or {@code plain}
   * @param facts what the file says of the document beside its text
   */
  record TextInput(InputOrigin origin, String text, String form, ImportLine facts)
      implements Input {}

  /** A line of an import file; without {@code text} it is a record, facts only. */
  record LineInput(InputOrigin origin, ImportLine line) implements Input {}
}
