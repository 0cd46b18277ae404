package vn.danchieu.indexer.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.client.opensearch.OpenSearchClient;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;

class RebuildWhileSearchedTest {
  private static final int A_SECOND = 100;

  private final OpenSearchClient client =
      OpenSearchClients.open(Connection.to(TestOpenSearch.address().toString()));
  private final Indices indices = new Indices("r" + UUID.randomUUID().toString().substring(0, 8));
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicInteger searches = new AtomicInteger();
  @TempDir Path folder = Path.of("");

  /** One search over documents and provisions: all its hits are of one generation. */
  private void search() {
    try {
      var answer =
          client.search(
              s ->
                  s.index(indices.works(), indices.provisions())
                      .size(50)
                      .query(
                          q -> q.multiMatch(m -> m.fields("title", "documentTitle").query("bản"))),
              ObjectNode.class);
      String generations =
          answer.hits().hits().stream()
              .map(hit -> String.valueOf(hit.source()).contains("bản mới") ? "mới" : "cũ")
              .distinct()
              .collect(Collectors.joining(" và "));
      if (answer.hits().hits().isEmpty()
          || generations.contains("và")
          || answer.shards().failed() > 0) {
        wrong.add(generations + " " + answer.shards());
      }
      searches.incrementAndGet();
    } catch (Exception e) {
      wrong.add(e.toString());
    }
  }

  @Test
  void aHundredSearchesASecondMeetNoErrorAndNoMixture() throws Exception {
    Path old = new Papers(1).write(folder.resolve("cu.jsonl"), 100, "bản cũ");
    Path fresh = new Papers(2).write(folder.resolve("moi.jsonl"), 400, "bản mới");
    Loading.load(client, indices, List.of(old), Progress.silent());

    try (ScheduledExecutorService threads = Executors.newScheduledThreadPool(8)) {
      for (int i = 0; i < 4; i++) {
        threads.scheduleAtFixedRate(this::search, i, 4000L / A_SECOND, TimeUnit.MILLISECONDS);
      }
      Loading.rebuild(client, indices, List.of(fresh), Progress.silent());
      threads.shutdown();
    }

    assertThat(wrong).isEmpty();
    assertThat(searches.get()).isGreaterThan(A_SECOND);
    assertThat(Contents.of(client, indices).toString())
        .contains("bản mới")
        .doesNotContain("bản cũ");
  }
}
