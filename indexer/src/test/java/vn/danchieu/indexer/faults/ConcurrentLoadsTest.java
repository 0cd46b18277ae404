package vn.danchieu.indexer.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.client.opensearch.OpenSearchClient;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.indexer.Summary;

class ConcurrentLoadsTest {
  private final OpenSearchClient client =
      OpenSearchClients.open(Connection.to(TestOpenSearch.address().toString()));
  @TempDir Path folder = Path.of("");

  private static Indices fresh() {
    return new Indices("c" + UUID.randomUUID().toString().substring(0, 8));
  }

  private void atOnce(Indices indices, List<Path> each) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(each.size())) {
      List<Callable<Summary>> loads = new ArrayList<>();
      each.forEach(
          path -> loads.add(() -> Loading.load(client, indices, List.of(path), Progress.silent())));
      for (Future<Summary> load : threads.invokeAll(loads)) {
        assertThat(load.get().problems()).isEmpty();
      }
    }
  }

  @Test
  void twoLoadsOfTheSameAtOnceLeaveWhatOneLeaves() throws Exception {
    Path papers = new Papers(3).write(folder.resolve("papers.jsonl"), 300, "bản gốc");
    Indices one = fresh();
    Indices two = fresh();
    Loading.load(client, one, List.of(papers), Progress.silent());

    atOnce(two, List.of(papers, papers));

    assertThat(Contents.of(client, two)).isEqualTo(Contents.of(client, one));
  }

  @Test
  void twoSourcesOfTheSameDocumentsLoadedAtOnceAreJoinedAndNoneIsLost() throws Exception {
    Path texts = new Papers(3).write(folder.resolve("papers.jsonl"), 200, "bản gốc");
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 200; i++) {
      lines.append(
          "{\"id\":\"danh-muc:%d\",\"number\":\"%d/2021/QĐ-UBND\",\"type\":\"Quyết định\",\"issuer\":\"Ủy ban nhân dân tỉnh Quảng Trị\",\"summary\":\"Tóm tắt %d.\",\"source\":\"Danh mục\"}%n"
              .formatted(i, i, i));
    }
    Path records = Files.writeString(folder.resolve("records.jsonl"), lines);
    Indices inTurn = fresh();
    Indices atOnce = fresh();
    Loading.load(client, inTurn, List.of(texts, records), Progress.silent());

    atOnce(atOnce, List.of(texts, records));

    assertThat(Contents.of(client, atOnce)).isEqualTo(Contents.of(client, inTurn));
  }

  @Test
  void severalIndexersOnPartsOfOneCorpusLeaveWhatOneLeaves() throws Exception {
    Path whole = new Papers(5).write(folder.resolve("papers.jsonl"), 300, "bản gốc");
    List<String> lines = Files.readAllLines(whole);
    List<Path> parts = new ArrayList<>();
    for (int part = 0; part < 3; part++) {
      int number = part;
      List<String> its = new ArrayList<>();
      for (int i = number; i < lines.size(); i += 3) {
        its.add(lines.get(i));
      }
      parts.add(Files.write(folder.resolve("phan-" + part + ".jsonl"), its));
    }
    Indices one = fresh();
    Indices three = fresh();
    Loading.load(client, one, List.of(whole), Progress.silent());

    atOnce(three, parts);

    assertThat(Contents.of(client, three)).isEqualTo(Contents.of(client, one));
  }
}
