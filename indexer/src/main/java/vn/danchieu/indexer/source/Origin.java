package vn.danchieu.indexer.source;

import java.nio.file.Path;
import vn.danchieu.indexer.report.Problem;
import vn.danchieu.indexer.report.Severity;
import vn.danchieu.indexer.report.Stage;

/**
 * Where an input stands.
 *
 * @param line from 1; 0 for a whole file
 */
public record Origin(Path file, int line) {
  static Origin of(Path file) {
    return new Origin(file, 0);
  }

  /** The name that stays the same wherever the folder is moved. */
  public String name() {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  public Problem error(Stage stage, String message) {
    return new Problem(toString(), stage, Severity.ERROR, message);
  }

  public Problem warning(Stage stage, String message) {
    return new Problem(toString(), stage, Severity.WARNING, message);
  }

  @Override
  public String toString() {
    return line == 0 ? file.toString() : file + ":" + line;
  }
}
