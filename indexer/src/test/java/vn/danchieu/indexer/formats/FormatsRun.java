package vn.danchieu.indexer.formats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Regenerates the tables of docs/measurements/formats.md when it is asked for by name: no test of
 * the usual run.
 */
class FormatsRun {
  @Test
  void writesThePage() throws IOException {
    String page = System.getProperty("formats", "");
    assumeTrue(!page.isEmpty());
    Path files = RealFiles.folder().orElseThrow();
    FormatsBoard.write(files, Path.of("..").resolve(page));
  }
}
