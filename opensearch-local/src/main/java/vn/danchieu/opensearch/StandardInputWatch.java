package vn.danchieu.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Ends the program when standard input closes, which is how a parent that was killed still takes
 * its node with it.
 */
final class StandardInputWatch {
  private static final Path STANDARD_INPUT = Path.of("/proc/self/fd/0");

  private StandardInputWatch() {}

  static void start(InputStream standardInput) {
    if (!isHeldByParent()) {
      return;
    }
    Thread watch = new Thread(() -> endWith(standardInput), "parent-watch");
    watch.setDaemon(true);
    watch.start();
  }

  /**
   * Only a pipe has a parent at its other end. Reading a terminal from the background would stop
   * the process, and /dev/null ends at once.
   */
  private static boolean isHeldByParent() {
    if (Files.isDirectory(Path.of("/proc/self/fd"))) {
      try {
        String target = Files.readSymbolicLink(STANDARD_INPUT).toString();
        return target.startsWith("pipe:") || target.startsWith("socket:");
      } catch (IOException e) {
        return false;
      }
    }
    return System.console() == null || !System.console().isTerminal();
  }

  private static void endWith(InputStream standardInput) {
    try {
      standardInput.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // a broken pipe is an ended one
    }
    System.exit(0);
  }
}
