package vn.danchieu.indexer.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Three nodes that form a cluster on loopback, each a process that can be killed. */
final class ThreeNodes implements AutoCloseable {
  private static final int COUNT = 3;
  private static final Duration START = Duration.ofMinutes(4);

  private final Path folder;
  private final List<Integer> ports = new ArrayList<>();
  private final List<Integer> transports = new ArrayList<>();
  private final List<Process> nodes = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();

  ThreeNodes(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    for (int i = 0; i < COUNT; i++) {
      ports.add(freePort());
      transports.add(freePort());
    }
    for (int i = 0; i < COUNT; i++) {
      nodes.add(launch(i));
    }
    await("/_cluster/health?wait_for_nodes=3&timeout=2s", ports.getFirst());
  }

  /** All addresses: a client goes on with the others when one is gone. */
  String addresses() {
    return ports.stream().map(port -> "http://127.0.0.1:" + port).collect(Collectors.joining(","));
  }

  void kill(int node) {
    nodes.get(node).destroyForcibly();
  }

  void awaitGreen(int askedNode) throws IOException, InterruptedException {
    await("/_cluster/health?wait_for_status=green&timeout=2s", ports.get(askedNode));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private Process launch(int i) throws IOException {
    Path program = Path.of(System.getProperty("danchieu.opensearch-local", ""));
    String seeds =
        transports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules=jdk.incubator.vector",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-jar",
            program.resolve("opensearch-local.jar").toString(),
            "--data-dir=" + folder.resolve("node-" + i),
            "--http-port=" + ports.get(i),
            "--transport-port=" + transports.get(i),
            "--node-name=node-" + i,
            "--seed-hosts=" + seeds,
            "--initial-managers=node-0,node-1,node-2")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("node-" + i + ".log").toFile())
        .start();
  }

  private void await(String path, int port) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < deadline) {
      try {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 200 && answer.body().contains("\"timed_out\":false")) {
          return;
        }
      } catch (IOException e) {
        // Not yet listening.
      }
      Thread.sleep(200);
    }
    throw new IOException("The cluster did not answer " + path + " in time");
  }

  @Override
  public void close() {
    client.close();
    nodes.forEach(Process::destroyForcibly);
    for (Process node : nodes) {
      node.onExit().join();
    }
  }
}
