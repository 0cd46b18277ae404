package vn.danchieu.indexer.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Json;
import vn.danchieu.indexer.report.LoadStopped;

/** OpenSearch, with its refusals put into words. */
public final class Cluster {
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final String THERE = "resource_already_exists_exception";
  private static final int FIRST_ERROR = 400;
  private static final int FIRST_OF_SERVER = 500;

  /** A node that restarts is back within a minute or two. */
  public static final Duration PATIENCE = Duration.ofMinutes(3);

  private final OpenSearchClient client;
  private final Duration patience;

  public Cluster(OpenSearchClient client) {
    this(client, PATIENCE);
  }

  /**
   * @param patience how long a load waits for a cluster that has stopped answering
   */
  public Cluster(OpenSearchClient client, Duration patience) {
    this.client = client;
    this.patience = patience;
  }

  public Duration patience() {
    return patience;
  }

  public OpenSearchClient client() {
    return client;
  }

  /** What an exchange with OpenSearch does. */
  public interface Exchange<T> {
    T run() throws IOException;
  }

  public static <T> T ask(Exchange<T> exchange) {
    try {
      return exchange.run();
    } catch (IOException | OpenSearchException e) {
      throw ClusterRefusal.stopped(e);
    }
  }

  /** Asks again as long as the cluster is full or away; for questions that change nothing. */
  public <T> T askPatiently(Exchange<T> exchange) {
    Backoff waiting = new Backoff(patience);
    while (true) {
      try {
        return exchange.run();
      } catch (IOException | OpenSearchException e) {
        Optional<Duration> pause = WriteVerdict.passes(e) ? waiting.failed() : Optional.empty();
        sleep(pause.orElseThrow(() -> ClusterRefusal.stopped(e)));
      }
    }
  }

  public static void sleep(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadStopped("Việc nạp bị ngắt giữa chừng. Nạp lại để làm tiếp.", e);
    }
  }

  /** The indices behind an alias; empty where there is none. */
  public Set<String> behind(String alias) {
    JsonNode found = call("GET", "/_alias/" + alias, "");
    return new TreeSet<>(found.has("error") ? Set.of() : found.propertyNames());
  }

  public boolean isIndex(String name) {
    return call("GET", "/" + name, "").has(name);
  }

  public void create(String index, String body) {
    demand("PUT", "/" + index, body);
  }

  /**
   * @return whether it was made now
   */
  public boolean createUnlessThere(String index, String body) {
    JsonNode answer = call("PUT", "/" + index, body);
    if (THERE.equals(answer.path("error").path("type").asString(""))) {
      return false;
    }
    refuse(answer);
    return true;
  }

  /**
   * Of what is behind an alias, by index; empty where there is nothing, or nothing that this user
   * may look at.
   */
  public JsonNode mappings(String alias) {
    JsonNode found = call("GET", "/" + alias + "/_mapping", "");
    int status = found.path("status").asInt(0);
    if (status == NOT_FOUND || status == FORBIDDEN) {
      return Json.MAPPER.createObjectNode();
    }
    refuse(found);
    return found;
  }

  public void putMapping(String alias, String body) {
    demand("PUT", "/" + alias + "/_mapping", body);
  }

  public void delete(String index) {
    call("DELETE", "/" + index, "");
  }

  /** All actions or none. */
  public void aliases(JsonNode actions) {
    demand("POST", "/_aliases", Json.MAPPER.createObjectNode().set("actions", actions).toString());
  }

  public void refresh(List<String> names) {
    demand("POST", "/" + String.join(",", names) + "/_refresh", "");
  }

  /** Writes what is kept in memory to disk, so that a node that starts again need not redo it. */
  public void flush(List<String> names) {
    demand("POST", "/" + String.join(",", names) + "/_flush", "");
  }

  public long count(String name) {
    return counted("GET", name, "");
  }

  public long count(String name, String field, boolean value) {
    String query = "{\"query\":{\"term\":{\"" + field + "\":" + value + "}}}";
    return counted("POST", name, query);
  }

  /** Waits where a part of the index is away: a smaller number would pass for the whole one. */
  private long counted(String method, String name, String query) {
    return askPatiently(() -> {
      JsonNode answer = exchanged(method, "/" + name + "/_count", query);
      JsonNode shards = answer.path("_shards");
      boolean away =
          answer.path("status").asInt(0) >= FIRST_OF_SERVER
              || shards.path("successful").asInt(0) < shards.path("total").asInt(0);
      if (away) {
        throw new IOException("a part of " + name + " is away");
      }
      return answer.path("count").asLong(0);
    });
  }

  public String version() {
    return demand("GET", "/", "").path("version").path("number").asString("?");
  }

  private JsonNode demand(String method, String path, String body) {
    JsonNode answer = call(method, path, body);
    refuse(answer);
    return answer;
  }

  private static void refuse(JsonNode answer) {
    if (answer.has("error")) {
      throw ClusterRefusal.stopped(answer.path("status").asInt(0), answer.path("error"));
    }
  }

  private JsonNode call(String method, String path, String body) {
    return ask(() -> exchanged(method, path, body));
  }

  private JsonNode exchanged(String method, String path, String body) throws IOException {
    var request = Requests.builder().method(method).endpoint(path);
    Request built = body.isEmpty() ? request.build() : request.json(body).build();
    try (Response response = client.generic().execute(built)) {
      String text = response.getBody().map(Body::bodyAsString).orElse("");
      JsonNode answer = parsed(text);
      if (response.getStatus() >= FIRST_ERROR
          && response.getStatus() != NOT_FOUND
          && !answer.has("error")) {
        throw ClusterRefusal.stopped(response.getStatus(), Json.MAPPER.stringNode(text));
      }
      return answer;
    }
  }

  private static JsonNode parsed(String text) {
    try {
      return text.isBlank() ? Json.MAPPER.createObjectNode() : Json.MAPPER.readTree(text);
    } catch (tools.jackson.core.JacksonException e) {
      return Json.MAPPER.createObjectNode();
    }
  }
}
