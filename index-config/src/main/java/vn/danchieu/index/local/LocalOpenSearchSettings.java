package vn.danchieu.index.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How to start the local OpenSearch.
 *
 * @param dataDir the folder that keeps its data between runs; made if missing, owned by one node at
 *     a time
 * @param httpPort the port on 127.0.0.1; 0 is any free port
 * @param heap the child's maximum heap as Java writes it, such as {@code 512m}
 * @param startTimeout how long the start may take, until the node answers that it is healthy
 * @param programFolder the folder that holds {@code opensearch-local.jar} and {@code lib}; where it
 *     is not given it is looked for
 */
public record LocalOpenSearchSettings(
    Path dataDir, int httpPort, String heap, Duration startTimeout, Optional<Path> programFolder) {

  /** A free port, a heap of 512 MB, two minutes: a first start on a busy machine is slow. */
  public static LocalOpenSearchSettings of(Path dataDir) {
    return new LocalOpenSearchSettings(dataDir, 0, "512m", Duration.ofMinutes(2), Optional.empty());
  }

  /** The same settings with another port. */
  public LocalOpenSearchSettings withHttpPort(int port) {
    return new LocalOpenSearchSettings(dataDir, port, heap, startTimeout, programFolder);
  }

  /** The same settings with another heap. */
  public LocalOpenSearchSettings withHeap(String size) {
    return new LocalOpenSearchSettings(dataDir, httpPort, size, startTimeout, programFolder);
  }
}
