package vn.danchieu.indexer.cluster;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.Time;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads all that matches, however much it is, as it was when the reading began.
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
    var page = CompleteSearches.search(client, first(), ObjectNode.class);
    String scroll = Objects.requireNonNullElse(page.scrollId(), "");
    List<Hit<ObjectNode>> hits = page.hits().hits();
    try {
      while (!hits.isEmpty() && reader.read(hits) && hits.size() == pageSize) {
        String at = scroll;
        var next = client.scroll(s -> s.scrollId(at).scroll(KEPT), ObjectNode.class);
        scroll = Objects.requireNonNullElse(next.scrollId(), scroll);
        hits = next.hits().hits();
      }
    } finally {
      String at = scroll;
      client.clearScroll(c -> c.scrollId(at));
    }
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
