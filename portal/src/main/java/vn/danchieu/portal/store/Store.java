package vn.danchieu.portal.store;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.core.CountRequest;
import org.opensearch.client.opensearch.core.MsearchRequest;
import org.opensearch.client.opensearch.core.MsearchResponse;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.portal.store.StoreAway.Reason;

/** Asks OpenSearch, once it is connected; every failure to answer is a {@link StoreAway}. */
@Component
public class Store {
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private final Indices indices;
  private final AtomicReference<@Nullable OpenSearchClient> client = new AtomicReference<>();

  private final AtomicReference<@Nullable Watch> watch = new AtomicReference<>();

  Store(Indices indices) {
    this.indices = indices;
  }

  /** From now on questions go there. */
  public void connect(Connection connection) {
    client.set(OpenSearchClients.open(connection));
  }

  public Indices indices() {
    return indices;
  }

  public <T> SearchResponse<T> search(SearchRequest request, Class<T> type) {
    long start = System.nanoTime();
    SearchResponse<T> response = ask(client -> client.search(request, type));
    Watch watching = watch.get();
    if (watching != null) {
      String index = String.join(",", request.index());
      watching.asked(index, request.toJsonString(), System.nanoTime() - start);
    }
    return response;
  }

  /** From now on told of every search. */
  public void watch(Watch watching) {
    watch.set(watching);
  }

  /** Is told what is asked of OpenSearch, for measuring. */
  public interface Watch {
    void asked(String index, String body, long nanos);
  }

  public <T> MsearchResponse<T> searchAll(MsearchRequest request, Class<T> type) {
    return ask(client -> client.msearch(request, type));
  }

  public long count(CountRequest request) {
    return ask(client -> client.count(request)).count();
  }

  /** What was found, without scores. */
  public <T> List<T> list(SearchRequest request, Class<T> type) {
    return sources(search(request, type).hits().hits());
  }

  public static <T> List<T> sources(List<Hit<T>> hits) {
    return hits.stream().<T>mapMulti((hit, into) -> accept(hit.source(), into)).toList();
  }

  private static <T> void accept(@Nullable T source, java.util.function.Consumer<T> into) {
    if (source != null) {
      into.accept(source);
    }
  }

  private interface Question<A> {
    A to(OpenSearchClient client) throws IOException;
  }

  private <A> A ask(Question<A> question) {
    OpenSearchClient connected = client.get();
    if (connected == null) {
      throw new StoreAway(Reason.STARTING);
    }
    try {
      return question.to(connected);
    } catch (IOException e) {
      throw new StoreAway(Reason.UNREACHABLE, e);
    } catch (OpenSearchException e) {
      throw switch (e.status()) {
        case NOT_FOUND -> new StoreAway(Reason.NOT_LOADED, e);
        case TOO_MANY, UNAVAILABLE -> new StoreAway(Reason.BUSY, e);
        default -> e;
      };
    }
  }
}
