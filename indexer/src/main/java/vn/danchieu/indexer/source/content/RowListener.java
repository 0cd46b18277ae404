package vn.danchieu.indexer.source.content;

/** Told each row of a table as it is read, so that no table need fit in memory. */
@FunctionalInterface
public interface RowListener {
  /**
   * @param line as an import line has it
   * @param share of the table that has been read with it, from 0 to 1
   */
  void row(String line, double share);
}
