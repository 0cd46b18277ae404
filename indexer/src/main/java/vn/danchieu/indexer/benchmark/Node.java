package vn.danchieu.indexer.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Json;
import vn.danchieu.index.local.LocalOpenSearch;
import vn.danchieu.index.local.LocalOpenSearchException;
import vn.danchieu.index.local.LocalOpenSearchSettings;
import vn.danchieu.indexer.report.LoadStopped;

/** A node of the measurement's own, in a folder that goes with it, asked by plain HTTP. */
final class Node implements AutoCloseable {
  private static final int FIRST_ERROR = 400;

  private final Path folder;
  private final LocalOpenSearch node;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Node(Path folder, LocalOpenSearch node) {
    this.folder = folder;
    this.node = node;
  }

  static Node start(String heap) {
    Path folder = temporary();
    try {
      return new Node(
          folder, LocalOpenSearch.start(LocalOpenSearchSettings.of(folder).withHeap(heap)));
    } catch (LocalOpenSearchException e) {
      remove(folder);
      throw new LoadStopped(
          "Không khởi động được OpenSearch riêng để đo ("
              + e.getMessage()
              + "). Chạy mvn package trước, hoặc chỉ thư mục của opensearch-local.jar bằng"
              + " -Ddanchieu.opensearch-local=THƯ_MỤC.",
          e);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("danchieu-benchmark");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return node.address().toString();
  }

  Usage usage() {
    return new Usage(node.pid());
  }

  Path folder() {
    return folder;
  }

  JsonNode ask(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= FIRST_ERROR) {
        throw new LoadStopped("OpenSearch không nhận " + path + ": " + answer.body());
      }
      return Json.MAPPER.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadStopped("Phép đo bị ngắt giữa chừng.", e);
    }
  }

  CompletableFuture<HttpResponse<String>> bulk(byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + "/_bulk?filter_path=errors,items.*.error"))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return client.sendAsync(request, BodyHandlers.ofString());
  }

  /** Bytes of all indices, and how many documents of ours. */
  long bytes() {
    return ask("GET", "/_stats/store", "")
        .path("_all")
        .path("total")
        .path("store")
        .path("size_in_bytes")
        .asLong(0);
  }

  @Override
  public void close() {
    client.close();
    node.close();
    remove(folder);
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
