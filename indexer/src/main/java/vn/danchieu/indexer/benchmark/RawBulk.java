package vn.danchieu.indexer.benchmark;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.IndexDefinition;
import vn.danchieu.index.ShardLayout;
import vn.danchieu.indexer.report.LoadStopped;

/**
 * The limit of loading: the bodies that a load has stored, sent again as they are, by requests of
 * the same size and as many at a time, into new indices of the same definition.
 */
final class RawBulk {
  private static final int BYTES = 5 << 20;
  private static final int REQUESTS = 3;
  private static final int HITS = 200;
  private static final int SHOWN = 500;
  private static final int TOO_MANY = 429;
  private static final Executor PAUSE =
      CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);

  private final Node node;
  private final Path bodies;

  RawBulk(Node node) {
    this.node = node;
    this.bodies = node.folder().resolve("bodies.ndjson");
  }

  /** Takes the bodies out of the indices of one prefix, addressed to those of another. */
  long capture(String from, String to) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(bodies), BYTES)) {
      for (IndexDefinition definition : IndexDefinition.all()) {
        capture(from + "-" + definition.name(), to + "-" + definition.name(), out);
      }
    }
    return Files.size(bodies);
  }

  private void capture(String from, String to, OutputStream out) throws IOException {
    JsonNode page =
        node.ask(
            "POST",
            "/" + from + "/_search?scroll=2m",
            "{\"size\":" + HITS + ",\"sort\":[\"_doc\"]}");
    while (!page.path("hits").path("hits").isEmpty()) {
      for (JsonNode hit : page.path("hits").path("hits")) {
        String action =
            "{\"index\":{\"_index\":\"%s\",\"_id\":\"%s\"}}%n"
                .formatted(to, hit.path("_id").asString());
        out.write(action.getBytes(StandardCharsets.UTF_8));
        out.write((hit.path("_source") + "\n").getBytes(StandardCharsets.UTF_8));
      }
      page =
          node.ask(
              "POST",
              "/_search/scroll",
              "{\"scroll\":\"2m\",\"scroll_id\":\"" + page.path("_scroll_id").asString() + "\"}");
    }
  }

  void send(String prefix) throws IOException, InterruptedException {
    for (IndexDefinition definition : IndexDefinition.all()) {
      node.ask(
          "PUT",
          "/" + prefix + "-" + definition.name(),
          ShardLayout.standard().apply(definition).toString());
    }
    Semaphore free = new Semaphore(REQUESTS);
    Queue<String> failed = new ConcurrentLinkedQueue<>();
    ByteArrayOutputStream body = new ByteArrayOutputStream(BYTES);
    try (BufferedReader lines = Files.newBufferedReader(bodies)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        body.writeBytes((line + "\n" + lines.readLine() + "\n").getBytes(StandardCharsets.UTF_8));
        if (body.size() >= BYTES) {
          send(body, free, failed);
        }
      }
    }
    send(body, free, failed);
    free.acquire(REQUESTS);
    node.ask("POST", "/" + prefix + "-*/_refresh", "");
    failed.stream()
        .findFirst()
        .ifPresent(reason -> {
          throw new LoadStopped(
              "OpenSearch không nhận hết dữ liệu gửi thẳng ("
                  + reason
                  + "); phép đo không có giá trị.");
        });
  }

  private void send(ByteArrayOutputStream body, Semaphore free, Queue<String> failed)
      throws InterruptedException {
    free.acquire();
    patiently(body.toByteArray())
        .whenComplete((answer, failure) -> {
          reason(answer, failure).ifPresent(failed::add);
          free.release();
        });
    body.reset();
  }

  /** A node that has too much at once says so; a load waits for it as well. */
  private CompletableFuture<HttpResponse<String>> patiently(byte[] body) {
    return node.bulk(body)
        .thenCompose(answer ->
            answer.statusCode() == TOO_MANY
                ? CompletableFuture.supplyAsync(() -> body, PAUSE).thenCompose(this::patiently)
                : CompletableFuture.completedFuture(answer));
  }

  private static Optional<String> reason(
      @Nullable HttpResponse<String> answer, @Nullable Throwable failure) {
    if (answer == null) {
      return Optional.of(String.valueOf(failure));
    }
    return answer.statusCode() == 200 && answer.body().contains("\"errors\":false")
        ? Optional.empty()
        : Optional.of(answer.statusCode() + ": " + shortened(answer.body()));
  }

  private static String shortened(String answer) {
    return answer.substring(0, Math.min(answer.length(), SHOWN));
  }
}
