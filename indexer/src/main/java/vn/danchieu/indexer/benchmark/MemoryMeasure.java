package vn.danchieu.indexer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.danchieu.indexer.report.LoadStopped;

/** A load by a process of its own that may have no more memory than the runbook promises. */
final class MemoryMeasure {
  /** What {@code docs/operations.md} says is enough. */
  static final String HEAP = "512m";

  /** By name: the program knows the measures, not they it. */
  private static final String PROGRAM = "vn.danchieu.indexer.command.Main";

  private static final int TICK = 200;

  /** Asking what is in use stops the process for a moment. */
  private static final int TICKS_BETWEEN = 10;

  private final Node node;

  MemoryMeasure(Node node) {
    this.node = node;
  }

  /**
   * @param peak of the loading process
   * @param inUse the most that it could not do without: a heap fills up to what it may have,
   *     however little of it is in use
   */
  record Result(String peak, String inUse, String serverPeak, double seconds) {}

  Result of(Path file, String prefix) throws IOException, InterruptedException {
    node.usage().forgetPeak();
    long start = System.nanoTime();
    Path log = node.folder().resolve("load.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-cp",
                System.getProperty("java.class.path", ""),
                PROGRAM,
                "load",
                file.toString(),
                "--opensearch",
                node.url(),
                "--prefix",
                prefix)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    String peak = "?";
    long inUse = 0;
    Usage usage = new Usage(process.pid());
    for (int tick = 1; !process.waitFor(TICK, TimeUnit.MILLISECONDS); tick++) {
      String seen = usage.peak();
      peak = seen.equals("?") ? peak : seen;
      inUse = tick % TICKS_BETWEEN == 0 ? Math.max(inUse, usage.inUse()) : inUse;
    }
    if (process.exitValue() > 1) {
      throw new LoadStopped("Tiến trình nạp dừng giữa chừng: " + last(log));
    }
    return new Result(
        peak, Usage.megabytes(inUse), node.usage().peak(), (System.nanoTime() - start) / 1e9);
  }

  private static String last(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return lines.isEmpty() ? "" : lines.getLast();
  }
}
