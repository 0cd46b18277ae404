package vn.danchieu.portal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.Refresh;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;

/** What a load changed is seen, whatever its machine's clock says; nothing else is. */
class CorpusVersionTest {
  private static final String FUTURE = "2099-01-01T00:00:00Z";
  private static final String PAST = "2001-01-01T00:00:00Z";

  private final Connection connection = Connection.to(TestOpenSearch.address().toString());
  private final OpenSearchClient client = OpenSearchClients.open(connection);
  private final Indices indices = new Indices("e" + UUID.randomUUID().toString().substring(0, 8));
  private static final Duration LONG = Duration.ofSeconds(30);
  private final Store store =
      new Store(
          new Audiences(indices, new AudienceSettings("")),
          new OpenSearchCalls(
              new StoreSettings(
                  LONG, new StoreSettings.Answer(LONG, LONG, LONG, LONG), 4, 4, LONG, LONG)));
  private final CorpusVersion edition = new CorpusVersion(store);
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void twoDocuments() throws IOException {
    load("Kế hoạch một");
    store.connect(connection);
  }

  private void load(String title) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("kho.jsonl"),
            """
            {"id":"1","number":"1/KH-UBND","issued":"2020-01-02","title":"%s"}
            {"id":"2","number":"2/KH-UBND","issued":"2020-01-03","title":"Kế hoạch hai"}
            """
                .formatted(title));
    assertThat(Loading.load(client, indices, List.of(file), Progress.silent()).problems())
        .isEmpty();
  }

  /** As a load writes it from a machine whose clock is wrong. */
  private void writtenAt(String time, String number) throws IOException {
    var found =
        client.search(
            s ->
                s.index(indices.works())
                    .query(q -> q.match(m -> m.field("number").query(v -> v.stringValue(number)))),
            JsonNode.class);
    String id = found.hits().hits().getFirst().id();
    client.update(
        u -> u.index(indices.works()).id(id).doc(Map.of("loadedAt", time)).refresh(Refresh.True),
        JsonNode.class);
  }

  private String now() {
    edition.outdated();
    return edition.current();
  }

  @Test
  void staysTheSameWhileNothingIsLoaded() throws Exception {
    writtenAt(FUTURE, "1/KH-UBND");
    String before = now();
    assertThat(now()).isEqualTo(before);
    load("Kế hoạch một");
    assertThat(now()).as("nothing new was in it").isEqualTo(before);
  }

  @Test
  void aWriteOfAClockThatIsBehindIsSeen() throws Exception {
    writtenAt(FUTURE, "1/KH-UBND");
    String before = now();
    writtenAt(PAST, "2/KH-UBND");
    assertThat(now()).isNotEqualTo(before);
  }

  @Test
  void aLoadAfterOneWhoseClockWasAheadIsSeen() throws Exception {
    writtenAt(FUTURE, "2/KH-UBND");
    String before = now();
    load("Kế hoạch một, sửa");
    assertThat(now()).isNotEqualTo(before);
  }

  @Test
  void twoWritesWithinASecondAreTwo() throws Exception {
    writtenAt(PAST, "1/KH-UBND");
    String first = now();
    writtenAt(FUTURE, "1/KH-UBND");
    String second = now();
    writtenAt(PAST, "1/KH-UBND");
    assertThat(now()).isNotIn(first, second);
  }

  @Test
  void aRebuildOfTheSameDocumentsIsSeen() throws Exception {
    String before = now();
    Path file = folder.resolve("kho.jsonl");
    Loading.rebuild(client, indices, List.of(file), Progress.silent());
    assertThat(now()).isNotEqualTo(before);
  }
}
