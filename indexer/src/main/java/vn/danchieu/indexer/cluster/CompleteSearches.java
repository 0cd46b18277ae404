package vn.danchieu.indexer.cluster;

import java.io.IOException;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;

/** Searches whose answer is all of it: what follows from a part of an index would be wrong. */
public final class CompleteSearches {
  private CompleteSearches() {}

  /**
   * @throws IOException where a part of the index did not answer: it comes back, or a copy takes
   *     its place
   */
  public static <T> SearchResponse<T> search(
      OpenSearchClient client, SearchRequest request, Class<T> type) throws IOException {
    SearchResponse<T> answer =
        client.search(request.toBuilder().allowPartialSearchResults(false).build(), type);
    var shards = answer.shards();
    if (answer.timedOut() || shards.successful() < shards.total()) {
      throw new IOException(
          "Chỉ %s trong %s phần của chỉ mục %s trả lời"
              .formatted(shards.successful(), shards.total(), request.index()));
    }
    return answer;
  }
}
