package vn.danchieu.indexer.source.content;

/** Told each row of a table as it is read, so that no table need fit in memory. */
@FunctionalInterface
public interface Rows {
  /**
   * @param line as an import line has it
   */
  void row(String line);
}
