package vn.danchieu.portal.store;

import org.opensearch.client.opensearch._types.ShardStatistics;
import org.opensearch.client.opensearch.core.CountResponse;
import org.opensearch.client.opensearch.core.MsearchResponse;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.msearch.MultiSearchResponseItem;
import vn.danchieu.portal.store.StoreAway.Reason;

/** Rejects answers from which a shard is missing. */
final class CompleteAnswers {
  private static final int TOO_MANY = 429;

  private CompleteAnswers() {}

  static <R extends SearchResponse<?>> R searched(R response) {
    demand(!response.timedOut() && isWhole(response.shards()));
    return response;
  }

  static CountResponse counted(CountResponse response) {
    demand(isWhole(response.shards()));
    return response;
  }

  static <T> MsearchResponse<T> searchedAll(MsearchResponse<T> response) {
    for (MultiSearchResponseItem<T> each : response.responses()) {
      if (each.isFailure()) {
        throw new StoreAway(each.failure().status() == TOO_MANY ? Reason.BUSY : Reason.INCOMPLETE);
      }
      searched(each.result());
    }
    return response;
  }

  /** OpenSearch does not count a shard without a readable copy among the failed ones. */
  private static boolean isWhole(ShardStatistics shards) {
    return shards.failed() == 0 && shards.successful() == shards.total();
  }

  private static void demand(boolean whole) {
    if (!whole) {
      throw new StoreAway(Reason.INCOMPLETE);
    }
  }
}
