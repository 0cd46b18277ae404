package vn.danchieu.index.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One real node for all tests of a JVM: started when first asked for, on a folder of its own, gone
 * with the JVM. Tests share it, so each names its indices as its own.
 */
public final class TestOpenSearch {
  private static final String HEAP = "512m";

  /** Longer than people are made to wait: where several builds run, a first start takes minutes. */
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private static final Path MEMORY = Path.of("/dev/shm");

  /** More than all tests of a module leave there at a time. */
  private static final long ENOUGH = 4L << 30;

  private static final String NAME = "danchieu-test-";
  private static final Pattern OWNED = Pattern.compile(NAME + "(\\d+)-.*");

  private TestOpenSearch() {}

  /** Where the node answers. */
  public static URI address() {
    return Shared.NODE.address();
  }

  private static final class Shared {
    static final LocalOpenSearch NODE = start();

    private static LocalOpenSearch start() {
      try {
        Path folder = folder();
        LocalOpenSearch node =
            LocalOpenSearch.start(
                new LocalOpenSearchSettings(folder, 0, HEAP, PATIENCE, Optional.empty()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(node, folder), "end-node"));
        allowManyIndices(node.address());
        return node;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** In memory where there is enough: tests make hundreds of indices, and a disk is slow. */
    private static Path folder() throws IOException {
      boolean enough =
          Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ENOUGH;
      if (!enough) {
        return Files.createTempDirectory(NAME);
      }
      removeAbandoned();
      return Files.createTempDirectory(MEMORY, NAME + ProcessHandle.current().pid() + "-");
    }

    /** Of JVMs that were killed: memory is scarcer than the disk. */
    private static void removeAbandoned() throws IOException {
      try (Stream<Path> folders = Files.list(MEMORY)) {
        folders.filter(Shared::isAbandoned).forEach(Shared::remove);
      }
    }

    private static boolean isAbandoned(Path folder) {
      Matcher named = OWNED.matcher(folder.getFileName().toString());
      return named.matches() && ProcessHandle.of(Long.parseLong(named.group(1))).isEmpty();
    }

    /** Each test has indices of its own, more than a node takes by default. */
    private static void allowManyIndices(URI address) throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(address.resolve("/_cluster/settings"))
              .header("Content-Type", "application/json")
              .PUT(
                  HttpRequest.BodyPublishers.ofString(
                      "{\"persistent\": {\"cluster.max_shards_per_node\": 5000}}"))
              .build();
      try (HttpClient client = HttpClient.newHttpClient()) {
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
          throw new IllegalStateException("The node's limit of shards was not set: " + status);
        }
      }
    }

    private static void end(LocalOpenSearch node, Path folder) {
      node.close();
      remove(folder);
    }

    private static void remove(Path folder) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      } catch (IOException e) {
        System.err.println("The test's folder " + folder + " was not removed: " + e.getMessage());
      }
    }
  }
}
