package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.search.Found.DocumentHit;
import vn.danchieu.portal.search.Found.ProvisionHit;
import vn.danchieu.portal.search.Found.TypeCount;
import vn.danchieu.portal.store.Counts;
import vn.danchieu.portal.store.Named;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.text.Marked;
import vn.danchieu.portal.text.SearchedWords;
import vn.danchieu.portal.validity.Standing;

/** Finds documents by what somebody typed. */
@Component
public class Search {
  private static final int MOST_TYPES = 30;
  private static final int SUMMARY_SHOWN = 240;

  private final Store store;
  private final SearchSettings settings;
  private final TextQueries queries;
  private final ProvisionSearch provisions;
  private final Standings standings;

  Search(Store store, SearchSettings settings, ProvisionSearch provisions, Standings standings) {
    this.store = store;
    this.settings = settings;
    this.queries = new TextQueries(settings);
    this.provisions = provisions;
    this.standings = standings;
  }

  public int pageSize() {
    return settings.pageSize();
  }

  /** Documents, each with the two provisions that fit best. */
  public Found documents(String raw, Wanted wanted, LocalDate on) {
    Typed typed = Typed.of(raw, settings.longestQuery());
    if (!typed.hasWords()) {
      return new Found(typed.text(), typed.cut(), List.of(), 0, List.of(), List.of());
    }
    Query query = queries.documents(typed, provisions.bestOfEachDocument(typed));
    var response = store.search(request(query, typed, wanted), StoredDocument.class);
    return found(typed, response, on);
  }

  /** Provisions as results of their own. */
  public Found.Provisions provisions(String raw, Wanted wanted) {
    Typed typed = Typed.of(raw, settings.longestQuery());
    return typed.hasWords()
        ? provisions.find(typed, wanted)
        : new Found.Provisions(typed.text(), typed.cut(), 0, List.of());
  }

  private SearchRequest request(Query query, Typed typed, Wanted wanted) {
    List<Query> filters = TextQueries.filters(wanted);
    return SearchRequest.of(s -> {
      s.index(store.indices().documents())
          .query(q -> q.bool(b -> b.must(query).filter(filters)))
          .from(wanted.from())
          .size(wanted.size())
          .trackScores(true)
          .trackTotalHits(t -> t.enabled(true))
          .source(Queries.WITHOUT_TEXT)
          .highlight(Highlights.of(typed))
          .aggregations("types", a -> a.terms(t -> t.field(Fields.TYPE).size(MOST_TYPES)));
      wanted.type().ifPresent(type -> s.postFilter(Queries.is(Fields.TYPE, type)));
      order(s, wanted.order());
      return s;
    });
  }

  private static void order(SearchRequest.Builder request, Wanted.Order order) {
    switch (order) {
      case RELEVANCE -> request.sort(o -> o.score(c -> c.order(SortOrder.Desc)));
      case NEWEST -> byDay(request, SortOrder.Desc);
      case OLDEST -> byDay(request, SortOrder.Asc);
    }
    // The newer of two that fit alike, and always in the same order.
    byDay(request, SortOrder.Desc);
    request.sort(o -> o.field(f -> f.field(Fields.ID).order(SortOrder.Asc)));
  }

  private static void byDay(SearchRequest.Builder request, SortOrder order) {
    request.sort(o -> o.field(f -> f.field(Fields.ISSUED).order(order)));
  }

  private Found found(Typed typed, SearchResponse<StoredDocument> response, LocalDate on) {
    Map<String, Hit<StoredDocument>> byId = new LinkedHashMap<>();
    Map<String, StoredDocument> documents = new LinkedHashMap<>();
    for (Hit<StoredDocument> hit : response.hits().hits()) {
      StoredDocument document = hit.source();
      if (document != null) {
        byId.put(document.id(), hit);
        documents.put(document.id(), document);
      }
    }
    var parts = provisions.within(typed, documents.keySet());
    var known = standings.of(documents.values());
    SearchedWords words = SearchedWords.of(typed.text());
    List<DocumentHit> hits =
        documents.values().stream()
            .map(document ->
                hit(
                    document,
                    java.util.Objects.requireNonNull(byId.get(document.id())),
                    parts.getOrDefault(document.id(), List.of()),
                    known.getOrDefault(document.id(), new Standing(document, List.of())),
                    words,
                    on))
            .toList();
    List<TypeCount> types =
        Counts.terms(response.aggregations(), "types").stream()
            .map(bucket -> new TypeCount(bucket.key(), bucket.docCount()))
            .toList();
    var total = response.hits().total();
    return new Found(
        typed.text(),
        typed.cut(),
        typed.numbers(),
        total == null ? hits.size() : total.value(),
        hits,
        types);
  }

  private static DocumentHit hit(
      StoredDocument document,
      Hit<StoredDocument> hit,
      List<ProvisionHit> provisions,
      Standing standing,
      SearchedWords words,
      LocalDate on) {
    Marked title =
        Highlights.in(hit.highlight(), Fields.TITLE)
            .orElseGet(() -> Marked.plain(document.title().orElse("")));
    Optional<Marked> snippet =
        Highlights.in(hit.highlight(), Fields.TEXT)
            .or(() -> document.summary().map(s -> Marked.plain(abridged(s))));
    Double score = hit.score();
    String name = Named.shortly(document);
    return new DocumentHit(
        document,
        document.number().isPresent() ? Marked.at(name, words.in(name)) : title,
        title,
        provisions.isEmpty() ? snippet : Optional.empty(),
        provisions,
        score == null ? 0 : score,
        standing.on(on));
  }

  private static String abridged(String text) {
    return text.length() <= SUMMARY_SHOWN ? text : text.substring(0, SUMMARY_SHOWN) + "…";
  }
}
