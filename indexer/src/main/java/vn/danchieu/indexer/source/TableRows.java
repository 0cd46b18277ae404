package vn.danchieu.indexer.source;

import vn.danchieu.indexer.source.content.RowListener;

/** Delivers the rows of a table as they are read, and says how far in the file that is. */
final class TableRows implements RowListener {
  private final InputOrigin origin;
  private final long size;
  private final InputReceiver receiver;
  private int count;
  private long passed;

  TableRows(InputOrigin origin, long size, InputReceiver receiver) {
    this.origin = origin;
    this.size = size;
    this.receiver = receiver;
  }

  @Override
  public void row(String line, double share) {
    count++;
    receiver.input(new Input.LineInput(origin.at(count), ImportLine.parse(line)));
    passed((long) (share * size));
  }

  /** However it ended, nothing more comes. */
  void end() {
    passed(size);
  }

  /** Of a file in an archive, the archive counts. */
  private void passed(long bytes) {
    if (origin.entry().isEmpty()) {
      receiver.passed(bytes - passed);
      passed = bytes;
    }
  }

  int count() {
    return count;
  }
}
