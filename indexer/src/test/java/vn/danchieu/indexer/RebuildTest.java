package vn.danchieu.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.generic.Requests;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;

class RebuildTest {
  private final Shelf shelf = new Shelf();
  @TempDir Path folder = Path.of("");

  private Path records(int... numbers) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int number : numbers) {
      lines.append(
          "{\"number\":\"%d/KH-UBND\",\"type\":\"Kế hoạch\",\"issued\":\"2020-01-02\",\"title\":\"Số %d\"}%n"
              .formatted(number, number));
    }
    return Files.writeString(folder.resolve("records.jsonl"), lines);
  }

  private Set<String> behind(String alias) throws Exception {
    return shelf.client.indices().getAlias(a -> a.name(alias)).result().keySet();
  }

  private String send(String method, String path, String body) throws Exception {
    try (var response =
        shelf
            .client
            .generic()
            .execute(Requests.builder().method(method).endpoint(path).json(body).build())) {
      return response.getStatus() + "";
    }
  }

  @Test
  void anIndexThatIsMissingIsEmpty() throws Exception {
    assertThat(Loading.isEmpty(shelf.client, shelf.indices)).isTrue();

    shelf.load(records(1));

    assertThat(Loading.isEmpty(shelf.client, shelf.indices)).isFalse();
  }

  @Test
  void newIndicesTakeThePlaceOfTheOldOnes() throws Exception {
    shelf.load(records(1, 2));
    Set<String> before = behind(shelf.indices.documents());

    Summary summary =
        Loading.rebuild(shelf.client, shelf.indices, List.of(records(3)), Progress.silent());

    assertThat(summary.added()).isEqualTo(1);
    assertThat(shelf.documents())
        .extracting(d -> d.number().orElse(""))
        .containsExactly("3/KH-UBND");
    assertThat(behind(shelf.indices.documents())).hasSize(1).doesNotContainAnyElementsOf(before);
  }

  @Test
  void aRebuildOfNothingKeepsTheOldIndices() throws Exception {
    shelf.load(records(1));
    Set<String> before = behind(shelf.indices.documents());

    assertThatThrownBy(() ->
            Loading.rebuild(
                shelf.client,
                shelf.indices,
                List.of(folder.resolve("khong-co")),
                Progress.silent()))
        .isInstanceOf(LoadingStopped.class)
        .hasMessageStartingWith(
            "Không nạp được văn bản nào, nên chỉ mục đang dùng được giữ nguyên.");

    assertThat(behind(shelf.indices.documents())).isEqualTo(before);
    assertThat(shelf.documents()).hasSize(1);
  }

  @Test
  void anIndexMadeFromAnotherDefinitionAsksForARebuild() throws Exception {
    String alias = shelf.indices.documents();
    send(
        "PUT",
        "/" + alias + "-0123456789-20200101000000000",
        "{\"aliases\":{\"" + alias + "\":{}}}");

    assertThatThrownBy(() -> shelf.load(records(1)))
        .isInstanceOf(LoadingStopped.class)
        .hasMessageContaining("được tạo từ một cấu hình khác")
        .hasMessageContaining("rebuild");
  }

  @Test
  void aReadOnlyIndexIsSaidSoAndLosesNothing() throws Exception {
    shelf.load(records(1));
    String index = behind(shelf.indices.documents()).iterator().next();
    send("PUT", "/" + index + "/_settings", "{\"index.blocks.read_only_allow_delete\":true}");

    assertThatThrownBy(() -> shelf.load(records(1, 2)))
        .isInstanceOf(LoadingStopped.class)
        .hasMessageStartingWith("Chỉ mục OpenSearch đang ở chế độ chỉ đọc");

    assertThat(shelf.documents()).hasSize(1);
  }

  @Test
  void anOpenSearchThatIsNotThereIsSaidSo() throws Exception {
    OpenSearchClient nobody = OpenSearchClients.open(Connection.to("http://127.0.0.1:9"));

    assertThatThrownBy(
            () -> Loading.load(nobody, Indices.standard(), List.of(records(1)), Progress.silent()))
        .isInstanceOf(LoadingStopped.class)
        .hasMessageStartingWith("Không kết nối được OpenSearch")
        .hasMessageContaining("OPENSEARCH_URL");
  }
}
