package vn.danchieu.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.ShardLayout.BadLayout;

class ShardLayoutTest {
  private static JsonNode settings(Map<String, String> environment, String index) {
    return ShardLayout.from(environment)
        .apply(IndexDefinition.of(index))
        .path("settings")
        .path("index");
  }

  @Test
  void withoutConfigurationOneShardThatGetsACopyOnASecondNode() {
    assertThat(settings(Map.of(), "links"))
        .hasToString(
            "{\"number_of_shards\":1,\"auto_expand_replicas\":\"0-1\",\"refresh_interval\":\"5m\"}");
  }

  @Test
  void shardsReplicasAndRoutingComeFromTheEnvironment() {
    Map<String, String> environment =
        Map.of(
            "DANCHIEU_SHARDS", "2, provisions:6",
            "DANCHIEU_REPLICAS", "1",
            "DANCHIEU_INDEX_SETTINGS", "{\"routing.allocation.require.disk\":\"ssd\"}");

    assertThat(settings(environment, "provisions"))
        .hasToString(
            "{\"number_of_shards\":6,\"number_of_replicas\":\"1\",\"refresh_interval\":\"5m\",\"routing.allocation.require.disk\":\"ssd\"}");
    assertThat(settings(environment, "documents").path("number_of_shards").asInt()).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsNamedWithAnExample() {
    assertThatThrownBy(() -> ShardLayout.from(Map.of("DANCHIEU_SHARDS", "nhiều")))
        .isInstanceOf(BadLayout.class)
        .hasMessage(
            "DANCHIEU_SHARDS=“nhiều” không đọc được. Ghi theo dạng: 3, hoặc"
                + " documents:2,provisions:6,links:2.");
    assertThatThrownBy(() -> ShardLayout.from(Map.of("DANCHIEU_REPLICAS", "-1")))
        .isInstanceOf(BadLayout.class);
    assertThatThrownBy(() -> ShardLayout.from(Map.of("DANCHIEU_INDEX_SETTINGS", "[1]")))
        .isInstanceOf(BadLayout.class);
  }
}
