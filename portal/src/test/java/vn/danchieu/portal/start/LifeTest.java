package vn.danchieu.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first start to the last: what is loaded stays, and nothing is left behind. */
class LifeTest {
  private static final String LETTER = "/van-ban/cong-van-1225-ubnd-nc-quang-tri-2020";

  @TempDir Path folder;

  @Test
  void loadsOnceAndLeavesNothingBehindHoweverItEnds() throws Exception {
    List<String> arguments = List.of("--server.port=0", "--danchieu.data-dir=" + folder);
    try (var first = PortalProcess.start(arguments)) {
      assertThat(status(first.address() + LETTER)).isEqualTo(200);
      assertThat(first.said()).contains("The index is empty: loading the shipped corpus");
      secondOnTheSameDataIsRefused(arguments);
      var children = first.children();
      assertThat(children).isNotEmpty();
      first.killHard();
      for (ProcessHandle child : children) {
        child.onExit().get(30, TimeUnit.SECONDS);
      }
    }
    try (var second = PortalProcess.start(arguments)) {
      assertThat(status(second.address() + LETTER)).isEqualTo(200);
      assertThat(second.said()).doesNotContain("loading");
      var children = second.children();
      second.interrupt();
      assertThat(second.exitCode()).isEqualTo(143);
      assertThat(children).noneMatch(ProcessHandle::isAlive);
    }
  }

  private static void secondOnTheSameDataIsRefused(List<String> arguments) throws Exception {
    try (var other = PortalProcess.start(arguments)) {
      assertThat(other.exitCode()).isNotZero();
      assertThat(other.complaint())
          .singleElement()
          .asString()
          .startsWith("Dẫn Chiếu did not start: The local OpenSearch did not start.");
    }
  }

  private static int status(String address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }
}
