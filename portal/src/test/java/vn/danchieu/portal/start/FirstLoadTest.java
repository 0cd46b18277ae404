package vn.danchieu.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal that is killed while it fills its index goes on at the next start. */
class FirstLoadTest {
  private static final int DOCUMENTS = 800;

  @TempDir Path folder;

  @Test
  void goesOnWhereItWasKilled() throws Exception {
    List<String> arguments = arguments();
    killed(arguments, 100);
    assertThat(documents(arguments)).isEqualTo(DOCUMENTS);
  }

  @Tag("slow")
  @Test
  void goesOnHoweverOftenItWasKilled() throws Exception {
    List<String> arguments = arguments();
    for (int read : List.of(0, 1, 150, 400, 650, DOCUMENTS)) {
      killed(arguments, read);
    }
    assertThat(documents(arguments)).isEqualTo(DOCUMENTS);
    servesWithoutLoading(arguments);
  }

  /** Killed hard once so many documents were read, and asked before what it says meanwhile. */
  private static void killed(List<String> arguments, int read) throws Exception {
    try (var portal = PortalProcess.start(arguments)) {
      portal.awaitSaid(": loading ");
      String address = address(arguments);
      if (read > 0) {
        portal.awaitRead(read);
        var page = PortalProcess.get(address + "/tim-kiem?q=ke+hoach");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(page.body()).contains("Kho văn bản đang được nạp lần đầu", "Đã đọc ");
        assertThat(PortalProcess.status(portal.health() + "/readiness")).isEqualTo(503);
        assertThat(PortalProcess.status(portal.health() + "/liveness")).isEqualTo(200);
        assertThat(PortalProcess.status(address + "/huong-dan")).isEqualTo(200);
      }
      assertThat(portal.said()).doesNotContain("Ready:");
      var children = portal.children();
      portal.killHard();
      for (ProcessHandle child : children) {
        child.onExit().join();
      }
    }
  }

  private static long documents(List<String> arguments) throws Exception {
    try (var portal = PortalProcess.start(arguments)) {
      String address = portal.address();
      assertThat(portal.said()).contains("The first load was broken off: loading what is missing");
      assertThat(PortalProcess.status(portal.health() + "/readiness")).isEqualTo(200);
      String last =
          PortalProcess.get(address + "/tai-ve/van-ban.jsonl").body().lines().toList().getLast();
      assertThat(last).endsWith(",\"documents\":" + DOCUMENTS + "}");
      return PortalProcess.get(address + "/tai-ve/van-ban.jsonl").body().lines().count();
    }
  }

  private static void servesWithoutLoading(List<String> arguments) throws Exception {
    try (var portal = PortalProcess.start(arguments)) {
      assertThat(PortalProcess.status(portal.address() + "/")).isEqualTo(200);
      assertThat(portal.said()).doesNotContain("loading");
    }
  }

  private List<String> arguments() throws IOException {
    Path corpus =
        Files.write(
            folder.resolve("van-ban.jsonl"),
            IntStream.rangeClosed(1, DOCUMENTS).mapToObj(FirstLoadTest::line).toList());
    return List.of(
        "--server.port=" + freePort(),
        "--danchieu.data-dir=" + folder.resolve("data"),
        "--danchieu.corpus=" + corpus);
  }

  private static String address(List<String> arguments) {
    return "http://localhost:" + arguments.getFirst().replace("--server.port=", "");
  }

  private static String line(int n) {
    String articles = "Điều 1. Giao kế hoạch tiếp công dân.\\n".repeat(30);
    return """
    {"id":"p%d","number":"%d/2019/QĐ-UBND","type":"Quyết định","issuer":"UBND tỉnh Quảng Trị","issued":"2019-01-02","title":"Về kế hoạch số %d","text":"%s"}\
    """
        .formatted(n, n, n, articles);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
