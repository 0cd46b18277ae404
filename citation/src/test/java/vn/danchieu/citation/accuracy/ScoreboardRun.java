package vn.danchieu.citation.accuracy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Regenerates docs/accuracy.md when it is asked for by name: no test of the usual run. */
class ScoreboardRun {
  @Test
  void writesThePage() throws IOException {
    String page = System.getProperty("scoreboard", "");
    assumeTrue(!page.isEmpty() && Datasets.root().isPresent());
    Scoreboard.main(new String[] {Path.of("..").resolve(page).toString()});
  }
}
