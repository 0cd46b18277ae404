package vn.danchieu.indexer.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.generic.Requests;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.local.LocalOpenSearch;
import vn.danchieu.index.local.LocalOpenSearchSettings;
import vn.danchieu.indexer.LoadOptions;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.LoadingStopped;
import vn.danchieu.indexer.Progress;
import vn.danchieu.indexer.Summary;

class NodeFaultsTest {
  private static final LoadOptions PATIENT =
      LoadOptions.from(Map.of()).waiting(Duration.ofMinutes(6));

  private final Indices indices = new Indices("hong");
  private final Indices undisturbed = new Indices("yen-on");
  @TempDir Path folder = Path.of("");

  /** A node starts slowly on a busy machine. */
  private LocalOpenSearchSettings settings(String name) {
    return new LocalOpenSearchSettings(
        folder.resolve(name), 0, "512m", Duration.ofMinutes(5), Optional.empty());
  }

  private static OpenSearchClient client(URI address) {
    return OpenSearchClients.open(Connection.to(address.toString()));
  }

  @Test
  @Timeout(value = 12, unit = TimeUnit.MINUTES)
  void anOpenSearchKilledAndStartedAgainDuringALoadLosesNothing() throws Exception {
    Path papers = new Papers(11).write(folder.resolve("papers.jsonl"), 1200, "bản gốc");
    LocalOpenSearchSettings settings = settings("node");
    LocalOpenSearch node = LocalOpenSearch.start(settings);
    URI address = node.address();
    OpenSearchClient client = client(address);
    CompletableFuture<Summary> load =
        CompletableFuture.supplyAsync(
            () -> Loading.load(client, indices, List.of(papers), Progress.silent(), PATIENT));
    while (Contents.writes(client, indices) < 1000 && !load.isDone()) {
      Thread.sleep(5);
    }
    boolean atWork = !load.isDone();

    ProcessHandle.of(node.pid()).ifPresent(ProcessHandle::destroyForcibly);
    node.close();
    try (LocalOpenSearch again = LocalOpenSearch.start(settings.withHttpPort(address.getPort()))) {
      Summary summary = load.get();

      assertThat(again.isRunning() && atWork).as("killed while the load was at work").isTrue();
      assertThat(summary.problems()).isEmpty();
      Loading.load(client, undisturbed, List.of(papers), Progress.silent());
      assertThat(Contents.of(client, indices)).isEqualTo(Contents.of(client, undisturbed));
    }
  }

  /** Waits for the node to look at its disk, which it does every ten seconds at most. */
  @Tag("slow")
  @Test
  @Timeout(value = 12, unit = TimeUnit.MINUTES)
  void aFullDiskIsSaidSoAndWhatIsStoredStays() throws Exception {
    Path first = new Papers(1).write(folder.resolve("first.jsonl"), 20, "bản gốc");
    Path more = new Papers(1).write(folder.resolve("more.jsonl"), 40, "bản gốc");
    try (LocalOpenSearch node = LocalOpenSearch.start(settings("node"))) {
      OpenSearchClient client = client(node.address());
      Loading.load(client, indices, List.of(first), Progress.silent());
      watermarks(client, "\"9000tb\"", "\"8000tb\"", "\"7000tb\"");
      while (!send(client, "GET", "/" + indices.documents() + "/_settings", "")
          .contains("read_only_allow_delete")) {
        Thread.sleep(200);
      }

      assertThatThrownBy(() -> Loading.load(client, indices, List.of(more), Progress.silent()))
          .isInstanceOf(LoadingStopped.class)
          .hasMessageContaining("đĩa gần đầy");

      assertThat(Contents.of(client, indices).keySet())
          .filteredOn(k -> k.startsWith("-documents"))
          .hasSize(20);
      watermarks(client, "null", "null", "null");
      while (send(client, "GET", "/" + indices.documents() + "/_settings", "")
          .contains("read_only_allow_delete")) {
        Thread.sleep(200);
      }
      assertThat(Loading.load(client, indices, List.of(more), Progress.silent()).added())
          .isEqualTo(20);
    }
  }

  /** The lines of docs/operations.md. */
  @Tag("slow")
  @Test
  @Timeout(value = 12, unit = TimeUnit.MINUTES)
  void aSnapshotRestoredElsewhereIsTheSameIndex() throws Exception {
    Path papers = new Papers(1).write(folder.resolve("papers.jsonl"), 40, "bản gốc");
    String repository = "{\"type\":\"fs\",\"settings\":{\"location\":\"%s\"}}";
    String what = "{\"indices\":\"hong-*\",\"include_global_state\":false}";
    try (LocalOpenSearch node = LocalOpenSearch.start(settings("node"))) {
      OpenSearchClient client = client(node.address());
      Loading.load(client, indices, List.of(papers), Progress.silent());
      var before = Contents.of(client, indices);
      send(client, "PUT", "/_snapshot/sao-luu", repository.formatted("sao-luu"));
      send(client, "PUT", "/_snapshot/sao-luu/mot?wait_for_completion=true", what);
      for (String index : List.of("documents", "provisions", "links")) {
        send(client, "DELETE", "/" + concrete(client, "hong-" + index), "");
      }
      send(client, "DELETE", "/hong-language", "");

      send(client, "POST", "/_snapshot/sao-luu/mot/_restore?wait_for_completion=true", what);

      assertThat(Contents.of(client, indices)).isEqualTo(before);
      assertThat(Loading.load(client, indices, List.of(papers), Progress.silent()).unchanged())
          .isEqualTo(40);
    }
  }

  private static String concrete(OpenSearchClient client, String alias) throws IOException {
    return client.indices().getAlias(a -> a.name(alias)).result().keySet().iterator().next();
  }

  private static void watermarks(OpenSearchClient client, String low, String high, String flood)
      throws IOException {
    String watermark = "cluster.routing.allocation.disk.watermark.";
    send(
        client,
        "PUT",
        "/_cluster/settings",
        "{\"transient\":{\"cluster.info.update.interval\":\"10s\",\"%slow\":%s,\"%shigh\":%s,\"%sflood_stage\":%s}}"
            .formatted(watermark, low, watermark, high, watermark, flood));
  }

  private static String send(OpenSearchClient client, String method, String path, String body)
      throws IOException {
    var request = Requests.builder().method(method).endpoint(path);
    try (var answer =
        client.generic().execute(body.isEmpty() ? request.build() : request.json(body).build())) {
      String text = answer.getBody().map(b -> b.bodyAsString()).orElse("");
      assertThat(answer.getStatus()).as(text).isLessThan(400);
      return text;
    }
  }
}
