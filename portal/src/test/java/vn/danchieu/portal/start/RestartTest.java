package vn.danchieu.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The local OpenSearch dies, and the portal starts it again. */
class RestartTest {
  private static final String LETTER = "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020";

  @TempDir Path folder;

  @Test
  void aNodeThatDiesIsStartedAgainElsewhereIfNeedBeAndNoneIsLeftBehind() throws Exception {
    try (var portal =
        PortalProcess.start(List.of("--server.port=0", "--danchieu.data-dir=" + folder))) {
      String address = portal.address();
      ProcessHandle first = onlyChild(portal);
      int port = port();
      first.destroyForcibly();
      first.onExit().join();
      try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        portal.awaitSaid("OpenSearch has ended by itself; starting it again");
        assertThat(PortalProcess.status(address + LETTER)).isEqualTo(503);
        assertThat(PortalProcess.status(address + "/huong-dan")).isEqualTo(200);

        portal.awaitSaid("OpenSearch did not start again, trying once more.");
        portal.awaitSaid("OpenSearch runs again");
      }
      assertThat(port()).isNotEqualTo(port);
      portal.awaitStatus(portal.health() + "/readiness", 200);
      assertThat(PortalProcess.status(address + LETTER)).isEqualTo(200);
      ProcessHandle second = onlyChild(portal);
      assertThat(second.pid()).isNotEqualTo(first.pid());

      second.destroyForcibly();
      portal.awaitChild(third -> third.pid() != second.pid());
      var starting = portal.children();
      portal.interrupt();
      assertThat(portal.exitCode()).isEqualTo(143);
      assertThat(starting).noneMatch(ProcessHandle::isAlive);
    }
  }

  /** On which the node answers. */
  private int port() throws IOException {
    Properties ports = new Properties();
    try (var reader = Files.newBufferedReader(folder.resolve("opensearch/ports.properties"))) {
      ports.load(reader);
    }
    return Integer.parseInt(ports.getProperty("http", "0"));
  }

  private static ProcessHandle onlyChild(PortalProcess portal) {
    assertThat(portal.children()).hasSize(1);
    return portal.children().getFirst();
  }
}
