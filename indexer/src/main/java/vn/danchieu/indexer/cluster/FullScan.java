package vn.danchieu.indexer.cluster;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.Time;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads all that matches, however much it is, as it was when the reading began; a page is fetched
 * while the one before is read.
 *
 * @param fields of the source that are read; all where empty
 * @param pageSize how many are handed on at once
 */
public record FullScan(String index, Query query, List<String> fields, int pageSize) {
  private static final Time KEPT = Time.of(t -> t.time("5m"));

  /** What is done with a page. */
  public interface Reader {
    /**
     * @return whether another page is wanted
     */
    boolean read(List<Hit<ObjectNode>> page) throws IOException;
  }

  /**
   * Each hit carries the version at which it was read.
   *
   * @throws IOException where OpenSearch is away; what was read before may be read once more
   */
  public void run(OpenSearchClient client, Reader reader) throws IOException {
    var answer = CompleteSearches.search(client, first(), ObjectNode.class);
    var page = new Page(idOf(answer.scrollId(), ""), answer.hits().hits());
    try (Background ahead = new Background()) {
      while (!page.hits().isEmpty()) {
        Page now = page;
        Future<Page> next = ahead.begin(() -> after(now, client));
        if (!reader.read(now.hits())) {
          return;
        }
        page = Background.result(next);
      }
    } finally {
      String at = page.scroll();
      client.clearScroll(c -> c.scrollId(at));
    }
  }

  /**
   * @param scroll by which the page after it is asked for
   */
  private record Page(String scroll, List<Hit<ObjectNode>> hits) {}

  private Page after(Page page, OpenSearchClient client) throws IOException {
    if (page.hits().size() < pageSize) {
      return new Page(page.scroll(), List.of());
    }
    var next = client.scroll(s -> s.scrollId(page.scroll()).scroll(KEPT), ObjectNode.class);
    return new Page(idOf(next.scrollId(), page.scroll()), next.hits().hits());
  }

  private static String idOf(@Nullable String scroll, String before) {
    return Objects.requireNonNullElse(scroll, before);
  }

  private SearchRequest first() {
    return SearchRequest.of(s -> {
      s.index(index)
          .query(query)
          .size(pageSize)
          .scroll(KEPT)
          .seqNoPrimaryTerm(true)
          .sort(o -> o.doc(d -> d));
      return fields.isEmpty() ? s : s.source(c -> c.filter(f -> f.includes(fields)));
    });
  }
}
