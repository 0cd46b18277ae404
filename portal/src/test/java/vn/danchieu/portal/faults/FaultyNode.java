package vn.danchieu.portal.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danchieu.index.local.LocalOpenSearch;
import vn.danchieu.index.local.LocalOpenSearchSettings;

/** A real OpenSearch of its own, always on the same port, to which things happen. */
final class FaultyNode implements AutoCloseable {
  /** A start beside other builds takes minutes. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final HttpClient client = HttpClient.newHttpClient();
  private final LocalOpenSearchSettings settings;
  private LocalOpenSearch node;
  private boolean stopped;
  private Lost lost = new Lost("", 0, Path.of(""));

  private record Lost(String index, int shard, Path home) {}

  FaultyNode(Path folder) throws IOException {
    settings = new LocalOpenSearchSettings(folder, freePort(), "512m", PATIENCE, Optional.empty());
    node = LocalOpenSearch.start(settings);
  }

  URI address() {
    return node.address();
  }

  void kill() {
    ProcessHandle.of(node.pid()).ifPresent(ProcessHandle::destroyForcibly);
    node.close();
  }

  void startAgain() {
    node = LocalOpenSearch.start(settings);
  }

  void stop() throws IOException, InterruptedException {
    signal("-STOP");
    stopped = true;
  }

  void goOn() throws IOException, InterruptedException {
    signal("-CONT");
    stopped = false;
  }

  private void signal(String name) throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("kill", name, String.valueOf(node.pid())).start();
    if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
      throw new IOException("kill " + name + " was refused");
    }
  }

  /** Takes away the files of one of its shards; {@link #giveBack} brings them back. */
  void lose(String alias, int shard) throws IOException, InterruptedException {
    String index = ask("GET", "/_alias/" + alias, "").propertyNames().iterator().next();
    ask("POST", "/" + index + "/_flush", "");
    String id =
        ask("GET", "/" + index + "/_settings?flat_settings=true", "")
            .path(index)
            .path("settings")
            .path("index.uuid")
            .asString();
    Path indices = settings.dataDir().resolve("data/nodes/0/indices");
    Path home = indices.resolve(id).resolve(String.valueOf(shard));
    Files.move(home, aside());
    lost = new Lost(index, shard, home);
    try {
      // Closed, it is looked for on the disk, and not found.
      reroute("cancel", index, shard, "allow_primary");
    } catch (IOException e) {
      // Its node has noticed by itself.
      if (!String.valueOf(e.getMessage()).contains("failed to find it on node")) {
        throw e;
      }
    }
  }

  private void reroute(String what, String index, int shard, String agreed)
      throws IOException, InterruptedException {
    String name = ask("GET", "/_cat/nodes?h=name&format=json", "").path(0).path("name").asString();
    String command =
        """
        {"commands":[{"%s":{"index":"%s","shard":%d,"node":"%s","%s":true}}]}\
        """
            .formatted(what, index, shard, name, agreed);
    ask("POST", "/_cluster/reroute?metric=none", command);
  }

  private Path aside() {
    return settings.dataDir().resolve("taken-away");
  }

  void giveBack() throws IOException, InterruptedException {
    Files.move(aside(), lost.home());
    // The node knows that it has no copy, and would look again only when it is started again.
    reroute("allocate_stale_primary", lost.index(), lost.shard(), "accept_data_loss");
  }

  void put(String path, String body) throws IOException, InterruptedException {
    ask("PUT", path, body);
  }

  String health() throws IOException, InterruptedException {
    return ask("GET", "/_cluster/health", "").path("status").asString();
  }

  private JsonNode ask(String method, String path, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(address().resolve(path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.body());
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  @Override
  public void close() throws IOException {
    // One that was stopped could not end.
    ProcessHandle.of(node.pid()).filter(_ -> stopped).ifPresent(ProcessHandle::destroyForcibly);
    node.close();
    client.close();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
