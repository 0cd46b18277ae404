package vn.danchieu.portal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch.core.MsearchRequest;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.msearch.MultiSearchResponseItem;
import org.opensearch.client.opensearch.core.msearch.RequestItem;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredWork;

/** Searches sent together as one {@code _msearch}. */
public final class Batch {
  private final Store store;
  private final List<Part<?>> parts = new ArrayList<>();

  Batch(Store store) {
    this.store = store;
  }

  /** One search of the batch; readable once the batch was sent. */
  public static final class Part<T> {
    private final SearchRequest request;
    private final Function<JsonNode, T> reading;
    private Optional<SearchResponse<JsonNode>> answer = Optional.empty();

    private Part(SearchRequest request, Function<JsonNode, T> reading) {
      this.request = request;
      this.reading = reading;
    }

    private SearchResponse<JsonNode> answer() {
      return answer.orElseThrow(() -> new IllegalStateException("The batch was not sent yet."));
    }

    /** Hits in the order of OpenSearch; {@link #read} parses the source of one. */
    public List<Hit<JsonNode>> hits() {
      return answer().hits().hits();
    }

    /** What is stored of a hit; empty where its source was not asked for. */
    public Optional<T> read(Hit<JsonNode> hit) {
      return Optional.ofNullable(hit.source()).map(reading);
    }

    /** What is stored of all hits. */
    public List<T> sources() {
      return hits().stream().flatMap(hit -> read(hit).stream()).toList();
    }

    /** How many match, as far as they were counted. */
    public long total() {
      var total = answer().hits().total();
      return total == null ? hits().size() : total.value();
    }

    public Map<String, Aggregate> aggregations() {
      return answer().aggregations();
    }
  }

  public <T> Part<T> add(SearchRequest request, Class<T> type) {
    return add(request, source -> Json.MAPPER.treeToValue(source, type));
  }

  /** Works are many and long: they are read without being copied. */
  public Part<StoredWork> addWorks(SearchRequest request) {
    return add(request, source -> StoredWork.of(source.asObject()));
  }

  private <T> Part<T> add(SearchRequest request, Function<JsonNode, T> reading) {
    Part<T> part = new Part<>(request, reading);
    parts.add(part);
    return part;
  }

  /**
   * Asks for all parts at once; nothing where there are none.
   *
   * @throws StoreAway where one of them is not answered whole
   */
  public void send() {
    if (parts.isEmpty()) {
      return;
    }
    List<RequestItem> items = parts.stream().map(part -> item(part.request)).toList();
    List<MultiSearchResponseItem<JsonNode>> answers =
        store.searchAll(MsearchRequest.of(m -> m.searches(items)), JsonNode.class).responses();
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).answer = Optional.of(answers.get(i).result());
    }
  }

  private static RequestItem item(SearchRequest request) {
    return RequestItem.of(i ->
        i.header(h -> h.index(request.index()))
            .body(b ->
                b.query(request.query())
                    .postFilter(request.postFilter())
                    .from(request.from())
                    .size(request.size())
                    .sort(request.sort())
                    .searchAfter(request.searchAfter())
                    .source(request.source())
                    .storedFields(request.storedFields())
                    .docvalueFields(request.docvalueFields())
                    .seqNoPrimaryTerm(request.seqNoPrimaryTerm())
                    .collapse(request.collapse())
                    .aggregations(request.aggregations())
                    .trackScores(request.trackScores())
                    .trackTotalHits(request.trackTotalHits())));
  }
}
