package vn.danchieu.indexer.source;

import java.nio.file.Path;
import java.util.Optional;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.indexer.report.LoadStage;
import vn.danchieu.indexer.report.Problem;
import vn.danchieu.indexer.report.Severity;

/**
 * Where an input stands.
 *
 * @param entry inside the file, where it is packed: {@code nam-2020/a.doc}
 * @param line from 1; 0 for a whole file
 */
public record InputOrigin(Path file, Optional<String> entry, int line) {
  InputOrigin(Path file, int line) {
    this(file, Optional.empty(), line);
  }

  static InputOrigin of(Path file) {
    return new InputOrigin(file, 0);
  }

  /** A file packed in this one. */
  InputOrigin packed(String name) {
    return new InputOrigin(
        file, Optional.of(entry.map(outer -> outer + "!/" + name).orElse(name)), 0);
  }

  InputOrigin at(int number) {
    return new InputOrigin(file, entry, number);
  }

  /** The name that stays the same wherever the folder is moved, and however it was composed. */
  public String name() {
    Path last = file.getFileName();
    String outer = last == null ? file.toString() : last.toString();
    String name = entry.map(inner -> inner.substring(inner.lastIndexOf('/') + 1)).orElse(outer);
    return shown(name);
  }

  public Problem error(LoadStage stage, String message) {
    return new Problem(toString(), stage, Severity.ERROR, message);
  }

  public Problem warning(LoadStage stage, String message) {
    return new Problem(toString(), stage, Severity.WARNING, message);
  }

  /** A line of a report stays one line, whatever a file is called. */
  private static String shown(String name) {
    return VietnameseText.compose(name).replaceAll("\\p{Cntrl}", "\u240a");
  }

  @Override
  public String toString() {
    String whole = shown(file + entry.map(inner -> "!/" + inner).orElse(""));
    return line == 0 ? whole : whole + ":" + line;
  }
}
