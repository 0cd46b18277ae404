package vn.danchieu.opensearch;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The folder a node owns while it runs: its data, its log and the file that tells its ports. */
record DataFolder(Path folder, FileLock lock) {
  private static final String PORTS = "ports.properties";
  private static final Duration POLL = Duration.ofMillis(100);

  /** Takes the folder, waiting for a node that is just leaving it as long as asked. */
  static DataFolder take(Path folder, Duration wait) throws NodeStartRefused, InterruptedException {
    try {
      Files.createDirectories(folder.resolve("logs"));
      FileChannel channel = FileChannel.open(folder.resolve("node.lock"), CREATE, WRITE);
      return new DataFolder(folder, lock(folder, channel, System.nanoTime() + wait.toNanos()));
    } catch (IOException e) {
      throw NodeStartRefused.because(
          "The data folder %s cannot be written (%s). Choose a folder this user may write, or change its rights."
              .formatted(folder, reason(e)));
    }
  }

  // A lock of our own, before the server's, so that waiting and saying so cost no server start.
  private static FileLock lock(Path folder, FileChannel channel, long deadline)
      throws IOException, NodeStartRefused, InterruptedException {
    while (true) {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
      if (System.nanoTime() >= deadline) {
        channel.close();
        throw NodeStartRefused.because(
            "The data folder %s is in use by another running OpenSearch%s. Stop that one, or choose another data folder."
                .formatted(folder, holder(folder)));
      }
      Thread.sleep(POLL);
    }
  }

  private static String holder(Path folder) {
    try {
      return Files.readAllLines(folder.resolve(PORTS)).stream()
          .filter(line -> line.startsWith("pid="))
          .findFirst()
          .map(line -> " (process " + line.substring("pid=".length()) + ")")
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "access denied";
      case FileSystemException f when f.getReason() != null -> f.getReason();
      default -> e.getClass().getSimpleName();
    };
  }

  /** Written whole or not at all, so that a reader never sees half of it. */
  void writePorts(int http, int transport) throws IOException {
    Path fresh = folder.resolve(PORTS + ".new");
    Files.writeString(
        fresh,
        "address=http://127.0.0.1:%d%nhttp=%d%ntransport=%d%npid=%d%n"
            .formatted(http, http, transport, ProcessHandle.current().pid()));
    Files.move(fresh, folder.resolve(PORTS), ATOMIC_MOVE, REPLACE_EXISTING);
  }

  void deletePorts() throws IOException {
    Files.deleteIfExists(folder.resolve(PORTS));
  }

  /** The next node may have the folder, although this process still has a little to do. */
  void release() throws IOException {
    lock.acquiredBy().close();
  }

  Path log() {
    return folder.resolve("logs").resolve("opensearch.log");
  }
}
