package vn.danchieu.indexer.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Json;
import vn.danchieu.indexer.report.LoadStopped;

/** The portal as its users meet it: a process of its own, asked over HTTP. */
final class Portal implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration POLL = Duration.ofMillis(300);
  private static final int FINE = 200;

  /** The least that docs/operations.md promises to suffice, whatever the stock. */
  private static final String HEAP = "256m";

  private final Process process;
  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  private Portal(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  static Portal start(Path jar, Node node) throws IOException, InterruptedException {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "-Xmx" + HEAP,
            "-XX:+ExitOnOutOfMemoryError",
            "-jar",
            jar.toString(),
            "--server.port=" + port,
            "--server.address=127.0.0.1",
            "--danchieu.corpus=none",
            "--danchieu.door.rate.enabled=false",
            "--danchieu.data-dir=" + node.folder().resolve("portal"));
    builder.environment().put("OPENSEARCH_URL", node.url());
    builder.redirectErrorStream(true);
    builder.redirectOutput(node.folder().resolve("portal.log").toFile());
    Portal portal = new Portal(builder.start(), URI.create("http://127.0.0.1:" + port));
    portal.awaitReady();
    return portal;
  }

  private static int freePort() throws IOException {
    try (var socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady() throws InterruptedException {
    long deadline = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      try {
        if (status("/api/v1/search?q=van+ban") == FINE) {
          return;
        }
      } catch (IOException e) {
        // Not yet listening.
      }
      Thread.sleep(POLL);
    }
    close();
    throw new LoadStopped("Cổng tra cứu không khởi động được để đo. Thử chạy riêng tệp jar đó.");
  }

  Usage usage() {
    return new Usage(process.pid());
  }

  private int status(String path) throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.discarding())
        .statusCode();
  }

  private String get(String path) throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString())
        .body();
  }

  static String search(String words) {
    return "/api/v1/search?q=" + encoded(words);
  }

  static String task(String words) {
    return "/api/v1/tasks?q=" + encoded(words);
  }

  /** What is asked while the first half of the words stands in the box. */
  static String suggestions(String words) {
    return "/api/v1/suggest?q=" + encoded(words.substring(0, words.length() / 2));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** The addresses of documents that a search brings. */
  List<String> pages(String words) throws IOException, InterruptedException {
    JsonNode answer = Json.MAPPER.readTree(get(search(words)));
    return answer
        .path("hits")
        .valueStream()
        .map(hit -> hit.path("documentId").asString(""))
        .filter(id -> !id.isEmpty())
        .map(id -> "/van-ban/" + id)
        .toList();
  }

  Latency latency(List<String> paths) throws IOException, InterruptedException {
    Latency latency = new Latency();
    for (String path : paths) {
      long start = System.nanoTime();
      int status = status(path);
      latency.add(System.nanoTime() - start, status < 400);
    }
    return latency;
  }

  @Override
  public void close() {
    client.close();
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
