package vn.danchieu.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The local OpenSearch dies, and the portal starts it again. */
class RestartTest {
  private static final String LETTER = "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020";

  @TempDir Path folder;

  @Test
  void aNodeThatDiesIsStartedAgainAndNoneIsLeftBehindAtTheEnd() throws Exception {
    try (var portal =
        PortalProcess.start(List.of("--server.port=0", "--danchieu.data-dir=" + folder))) {
      String address = portal.address();
      ProcessHandle first = onlyChild(portal);
      first.destroyForcibly();
      portal.awaitSaid("OpenSearch has ended by itself; starting it again");
      assertThat(PortalProcess.status(address + LETTER)).isEqualTo(503);
      assertThat(PortalProcess.status(address + "/huong-dan")).isEqualTo(200);

      portal.awaitSaid("OpenSearch runs again");
      portal.awaitStatus(address + "/actuator/health/readiness", 200);
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

  private static ProcessHandle onlyChild(PortalProcess portal) {
    assertThat(portal.children()).hasSize(1);
    return portal.children().getFirst();
  }
}
