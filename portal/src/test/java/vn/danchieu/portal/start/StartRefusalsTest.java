package vn.danchieu.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchieu.index.local.TestOpenSearch;

/** What a person reads when the portal cannot start: one line, and what to do. */
class StartRefusalsTest {
  @TempDir Path folder;

  @Test
  void aTakenPort() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      refuses(
          "Dẫn Chiếu did not start: Port "
              + taken.getLocalPort()
              + " is taken by another program. Stop that program, or choose another port with"
              + " --server.port=PORT.",
          "--server.port=" + taken.getLocalPort(),
          "--opensearch.url=" + TestOpenSearch.address());
    }
  }

  @Test
  void aTakenPortForHealthAndMetrics() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      refuses(
          "Dẫn Chiếu did not start: Port "
              + taken.getLocalPort()
              + ", for health and metrics, is taken by another program. Stop that program, or"
              + " choose another port with --management.server.port=PORT.",
          "--server.port=0",
          "--management.server.port=" + taken.getLocalPort(),
          "--opensearch.url=" + TestOpenSearch.address());
    }
  }

  @Test
  void aPublicAddressThatIsNone() throws Exception {
    refuses(
        "Dẫn Chiếu did not start: danchieu.public-address is “vanban.example”, which is no address"
            + " of a whole host. Write it like https://vanban.example.gov.vn, without a path;",
        "--server.port=0",
        "--danchieu.public-address=vanban.example",
        "--opensearch.url=" + TestOpenSearch.address());
  }

  @Test
  void anOpenSearchThatDoesNotAnswer() throws Exception {
    int free = freePort();
    refuses(
        "Dẫn Chiếu did not start: OpenSearch does not answer at http://127.0.0.1:" + free + " (",
        "--server.port=0",
        "--danchieu.open-search-wait=1s",
        "--opensearch.url=http://127.0.0.1:" + free);
  }

  @Test
  void anAddressThatIsNone() throws Exception {
    refuses(
        "Dẫn Chiếu did not start: OpenSearch cannot be reached with nowhere: it is no address like"
            + " http://127.0.0.1:9200. Check OPENSEARCH_URL and OPENSEARCH_CA_FILE.",
        "--server.port=0",
        "--opensearch.url=nowhere");
  }

  @Test
  void aDataFolderThatCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("a-file"));
    refuses(
        "Dẫn Chiếu did not start: The data folder "
            + file.resolve("data")
            + " cannot be written to",
        "--server.port=0",
        "--danchieu.data-dir=" + file.resolve("data"));
  }

  @Test
  void aCorpusThatIsNotThere() throws Exception {
    refuses(
        "Dẫn Chiếu did not start: The corpus " + folder.resolve("none") + " does not exist. Name a",
        "--server.port=0",
        "--danchieu.index-prefix=refusals-test",
        "--danchieu.corpus=" + folder.resolve("none"),
        "--opensearch.url=" + TestOpenSearch.address());
  }

  @Test
  void anOldJava() throws Exception {
    Optional<Path> old = oldJava();
    Assumptions.assumeTrue(old.isPresent(), "no Java older than 25 is installed");
    try (var portal = PortalProcess.start(old.orElseThrow().toString())) {
      assertThat(portal.exitCode()).isEqualTo(1);
      assertThat(portal.complaint())
          .singleElement()
          .asString()
          .startsWith("Dan Chieu needs Java 25 or newer, found Java ")
          .contains("Install a Java 25");
    }
  }

  private static void refuses(String says, String... arguments) throws Exception {
    try (var portal = PortalProcess.start(List.of(arguments))) {
      assertThat(portal.exitCode()).isNotZero();
      assertThat(portal.complaint()).singleElement().asString().startsWith(says);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Optional<Path> oldJava() throws IOException {
    Path machines = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(machines)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(machines)) {
      return all.filter(path -> path.getFileName().toString().matches(".*\\b(8|11|17|21)\\b.*"))
          .map(path -> path.resolve("bin/java"))
          .filter(Files::isExecutable)
          .findFirst();
    }
  }
}
