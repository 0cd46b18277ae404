package vn.danchieu.indexer.source;

import java.io.InputStream;
import vn.danchieu.indexer.report.Problem;

/** Takes what sources deliver, one after the other. */
public interface InputReceiver {
  void input(Input input);

  void problem(Problem problem);

  /** A file that is read piece by piece, so that the receiver sees how far it is. */
  default InputStream watched(InputStream file) {
    return file;
  }

  /** So many bytes more have been read of a file that its source reads piece by piece itself. */
  default void passed(long bytes) {}
}
