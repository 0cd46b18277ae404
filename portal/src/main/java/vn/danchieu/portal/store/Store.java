package vn.danchieu.portal.store;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.core.CountRequest;
import org.opensearch.client.opensearch.core.MsearchRequest;
import org.opensearch.client.opensearch.core.MsearchResponse;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.store.StoreAway.Reason;

/**
 * The portal's access to OpenSearch. Answers are complete: a missing shard, a failed part or a
 * timeout gives a {@link StoreAway}, never fewer results. Readers are answered only from the
 * indices that they may see.
 */
@Component
public class Store {
  private final Audiences audiences;
  private final OpenSearchCalls calls;
  private volatile Watch watch = _ -> {};

  Store(Audiences audiences, OpenSearchCalls calls) {
    this.audiences = audiences;
    this.calls = calls;
  }

  /** Connects to OpenSearch. */
  public void connect(Connection connection) {
    calls.connect(connection);
  }

  /** Answers signed-in readers as another user of OpenSearch. */
  public void connectInsiders(Connection connection) {
    calls.connectInsiders(connection);
  }

  /** Before the connection: readers see the progress of the first load. */
  public void loading(int read, double share) {
    calls.sayMeanwhile(
        new StoreAway(Reason.LOADING, read, (int) Math.floor(Math.clamp(share, 0, 1) * 100)));
  }

  /** What the reader of this request may see. */
  public VisibleIndices indices() {
    return audiences.sight(Readers.current());
  }

  /** Refuses a request for indices of another reader. */
  private void admit(Collection<String> named) {
    if (!indices().covers(named)) {
      throw new IllegalStateException("This reader may not be answered from " + named + ".");
    }
  }

  public <T> SearchResponse<T> search(SearchRequest request, Class<T> type) {
    return search(CallPurpose.PAGE, request, type);
  }

  public <T> SearchResponse<T> search(CallPurpose call, SearchRequest request, Class<T> type) {
    admit(request.index());
    tell(1);
    SearchRequest demanding = request.toBuilder().allowPartialSearchResults(false).build();
    return CompleteAnswers.searched(calls.ask(call, client -> client.search(demanding, type)));
  }

  /** Searches that are asked together. */
  public Batch batch() {
    return new Batch(this);
  }

  public <T> MsearchResponse<T> searchAll(MsearchRequest request, Class<T> type) {
    request.searches().forEach(each -> admit(each.header().index()));
    tell(request.searches().size());
    return CompleteAnswers.searchedAll(
        calls.ask(CallPurpose.PAGE, client -> client.msearch(request, type)));
  }

  public long count(CountRequest request) {
    admit(request.index());
    tell(1);
    return CompleteAnswers.counted(calls.ask(CallPurpose.PAGE, client -> client.count(request)))
        .count();
  }

  /** Registers an observer of round trips. */
  public void watch(Watch watching) {
    watch = watching;
  }

  /** Is told, in the thread that asks, what OpenSearch is asked for; for measuring. */
  public interface Watch {
    /** So many searches in one round trip. */
    void asked(int searches);
  }

  private void tell(int searches) {
    watch.asked(searches);
  }

  /** Returns where every part of the public's indices can be read; the language may be missing. */
  void check() {
    Indices everybody = audiences.sight(Reader.ANONYMOUS).sets().getFirst();
    search(
        CallPurpose.PROBE,
        SearchRequest.of(
            s -> s.index(everybody.all()).size(0).trackTotalHits(t -> t.enabled(false))),
        JsonNode.class);
    search(
        CallPurpose.PROBE,
        SearchRequest.of(s ->
            s.index(everybody.language())
                .ignoreUnavailable(true)
                .size(0)
                .trackTotalHits(t -> t.enabled(false))),
        JsonNode.class);
  }

  /** What was found, without scores. */
  public <T> List<T> list(SearchRequest request, Class<T> type) {
    return list(CallPurpose.PAGE, request, type);
  }

  public <T> List<T> list(CallPurpose call, SearchRequest request, Class<T> type) {
    return sources(search(call, request, type).hits().hits());
  }

  /** All that match, by {@link #pages}. */
  public <T> void each(CallPurpose call, SearchRequest request, Class<T> type, Consumer<T> reader) {
    pages(
        call,
        request,
        type,
        page -> {
          page.forEach(reader);
          return true;
        });
  }

  /**
   * All that match, one page after another, so that no more than one is in memory.
   *
   * @param request with the size of a page and an order that tells all apart
   * @param goesOn takes a page, and tells whether another is wanted
   */
  public <T> void pages(
      CallPurpose call, SearchRequest request, Class<T> type, Predicate<List<T>> goesOn) {
    int full = Objects.requireNonNull(request.size());
    Optional<SearchRequest> next = Optional.of(request);
    while (next.isPresent()) {
      List<Hit<T>> hits = search(call, next.get(), type).hits().hits();
      boolean more = !hits.isEmpty() && goesOn.test(sources(hits)) && hits.size() == full;
      next =
          more
              ? Optional.of(request.toBuilder().searchAfter(hits.getLast().sort()).build())
              : Optional.empty();
    }
  }

  public static <T> List<T> sources(List<Hit<T>> hits) {
    return hits.stream().<T>mapMulti((hit, into) -> accept(hit.source(), into)).toList();
  }

  private static <T> void accept(@Nullable T source, Consumer<T> into) {
    if (source != null) {
      into.accept(source);
    }
  }
}
