package vn.danchieu.portal.stock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.danchieu.index.local.TestOpenSearch;

/**
 * Fifty documents of real offices, of every kind that lies beside the repository, and the letter.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RealDocuments implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  static final int COUNT = 50;

  private static final Path ROOT = Path.of(System.getProperty("danchieu.root", ".."));
  private static final Path FOLDER = ROOT.resolve("../shared/data/corpus");
  private static final Map<String, Integer> FROM =
      Map.of("phapdien", 14, "vbpl-html", 14, "congbao", 12, "local-letters", 10);

  /** Every so many lines one, so that neighbours, which are alike, are not all that is read. */
  private static final int STEP = 17;

  private static final int LONGEST_LINE = 80_000;

  static boolean areThere() {
    return Files.isDirectory(FOLDER);
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "opensearch.url=" + TestOpenSearch.address(),
            "danchieu.index-prefix=portal-real",
            "danchieu.corpus=" + chosen())
        .applyTo(context);
  }

  private static Path chosen() {
    try {
      Path folder = Files.createTempDirectory("portal-real-corpus");
      Path shipped = ROOT.resolve("corpus");
      Files.copy(shipped.resolve("records.jsonl"), folder.resolve("records.jsonl"));
      Files.copy(shipped.resolve("letters/1225-UBND-NC.md"), folder.resolve("1225-UBND-NC.md"));
      for (var from : FROM.entrySet()) {
        Path file = FOLDER.resolve(from.getKey() + ".jsonl.gz");
        Files.write(folder.resolve(from.getKey() + ".jsonl"), lines(file, from.getValue()));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file, int count) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int[] at = {0};
      return reader
          .lines()
          .filter(line -> line.length() < LONGEST_LINE && at[0]++ % STEP == 0)
          .limit(count)
          .toList();
    }
  }
}
