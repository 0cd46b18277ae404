package vn.danchieu.indexer.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.client.opensearch.OpenSearchClient;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.ShardLayout;
import vn.danchieu.indexer.LoadOptions;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.indexer.Summary;

@Tag("slow")
class KilledNodeTest {
  private static final LoadOptions TWO_COPIES =
      new LoadOptions(
          ShardLayout.from(Map.of("DANCHIEU_SHARDS", "3", "DANCHIEU_REPLICAS", "1")),
          Duration.ofMinutes(3),
          false);

  private final Indices indices = new Indices("mat-nut");
  private final Indices undisturbed = new Indices("yen-on");
  private final AtomicInteger answered = new AtomicInteger();
  private final Queue<String> failed = new ConcurrentLinkedQueue<>();
  @TempDir Path folder = Path.of("");

  private void search(OpenSearchClient client) {
    try {
      client.search(s -> s.index(indices.documents()).size(10), ObjectNode.class);
      answered.incrementAndGet();
    } catch (Exception e) {
      failed.add(e.toString());
    }
  }

  @Test
  @Timeout(value = 12, unit = TimeUnit.MINUTES)
  void ofThreeNodesOneKilledDuringLoadAndSearchLosesNothingAndSearchesGoOn() throws Exception {
    Path papers = new Papers(13).write(folder.resolve("papers.jsonl"), 1200, "bản gốc");
    Path first = new Papers(13).write(folder.resolve("first.jsonl"), 50, "bản gốc");
    try (ThreeNodes nodes = new ThreeNodes(folder)) {
      OpenSearchClient client = OpenSearchClients.open(Connection.to(nodes.addresses()));
      Loading.load(client, indices, List.of(first), Progress.silent(), TWO_COPIES);
      nodes.awaitGreen(1);
      AtomicBoolean loading = new AtomicBoolean(true);
      CompletableFuture<Void> searches =
          CompletableFuture.runAsync(() -> {
            while (loading.get()) {
              search(client);
            }
          });
      AtomicInteger read = new AtomicInteger();
      CompletableFuture<Summary> load =
          CompletableFuture.supplyAsync(() ->
              Loading.load(
                  client, indices, List.of(papers), counts -> read.set(counts.read()), TWO_COPIES));
      while (read.get() < 400 && !load.isDone()) {
        Thread.sleep(5);
      }
      boolean atWork = !load.isDone();
      nodes.kill(0);
      int before = answered.get();
      Summary summary = load.get();
      loading.set(false);
      searches.get();

      assertThat(atWork).as("killed while the load was at work").isTrue();
      assertThat(summary.problems()).isEmpty();
      assertThat(answered.get() - before).as("searches answered after the kill").isPositive();
      assertThat(failed).as("searches that failed").isEmpty();
      nodes.awaitGreen(1);
      Loading.load(client, undisturbed, List.of(papers), Progress.silent(), TWO_COPIES);
      assertThat(Contents.of(client, indices)).isEqualTo(Contents.of(client, undisturbed));
    }
  }
}
