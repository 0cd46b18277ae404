package vn.danchieu.indexer.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What the operating system says of a process; nothing on systems without {@code /proc}. */
record Usage(long pid) {
  private static final long KIBI = 1024;
  private static final long MEBI = KIBI * KIBI;

  static Usage own() {
    return new Usage(ProcessHandle.current().pid());
  }

  Duration cpu() {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().totalCpuDuration())
        .orElse(Duration.ZERO);
  }

  /** The most that has been resident since the start, or since {@link #forgetPeak}. */
  String peak() {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> megabytes(Long.parseLong(line.replaceAll("\\D", "")) * KIBI))
          .findFirst()
          .orElse("?");
    } catch (IOException e) {
      return "?";
    }
  }

  static String megabytes(long bytes) {
    return bytes == 0 ? "?" : bytes / MEBI + " MB";
  }

  /**
   * Bytes of the heap of a Java process that are left after everything that can go has gone; zero
   * where it does not tell.
   */
  long inUse() {
    Path jcmd = Path.of(System.getProperty("java.home", ""), "bin", "jcmd");
    ProcessBuilder asking =
        new ProcessBuilder(jcmd.toString(), Long.toString(pid), "GC.class_histogram");
    try (BufferedReader answer = asking.redirectErrorStream(true).start().inputReader()) {
      return answer
          .lines()
          .filter(line -> line.startsWith("Total"))
          .mapToLong(line -> Long.parseLong(line.strip().replaceAll(".*\\s", "")))
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }

  void forgetPeak() {
    try {
      Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), "5");
    } catch (IOException e) {
      // Then the peak is the one since the start.
    }
  }
}
