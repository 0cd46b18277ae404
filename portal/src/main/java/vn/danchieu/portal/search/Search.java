package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;
import vn.danchieu.validity.State;

/** Finds documents by what somebody typed. */
@Component
public class Search {
  private static final String IDS = "ids";

  private final Store store;
  private final SearchSettings settings;
  private final TextQueries queries;
  private final ProvisionSearch provisions;
  private final WorkFacts works;
  private final HitReader reader;

  Search(
      Store store,
      SearchSettings settings,
      ProvisionSearch provisions,
      WorkFacts works,
      HitReader reader) {
    this.store = store;
    this.settings = settings;
    this.queries = new TextQueries(settings);
    this.provisions = provisions;
    this.works = works;
    this.reader = reader;
  }

  public int pageSize() {
    return settings.pageSize();
  }

  /**
   * Documents, each with the two provisions that fit best; without words all that the filters let
   * through.
   */
  public Found documents(String raw, Wanted wanted, LocalDate on) {
    Understood understood = provisions.understood(typed(raw, wanted), wanted);
    if (!understood.typed().asksSomething() && wanted.filters().isEmpty()) {
      return Found.nothing(understood);
    }
    Pool pool = provisions.pool(understood);
    return ask(new Question(understood, pool, query(understood, pool), wanted, on));
  }

  private Typed typed(String raw, Wanted wanted) {
    Typed typed = Typed.of(raw, settings.longestQuery());
    return wanted.manner().verbatim() ? typed.verbatim() : typed;
  }

  private Query query(Understood understood, Pool pool) {
    return understood.typed().asksSomething()
        ? queries.documents(understood, pool.bestOfEachDocument())
        : Query.of(q -> q.matchAll(m -> m));
  }

  /** Provisions as results of their own. */
  public Found.Provisions provisions(String raw, Wanted wanted, LocalDate on) {
    Understood understood = provisions.understood(typed(raw, wanted), wanted);
    if (!understood.typed().asksSomething()) {
      return new Found.Provisions(
          Interpretation.of(understood), 0, Optional.empty(), List.of(), Optional.empty());
    }
    Set<State> states = wanted.filters().states();
    if (states.isEmpty()) {
      return provisions.find(understood, wanted, List.of());
    }
    Query all = provisions.query(understood, wanted, List.of());
    Matches matches = matches(all, store.indices().provisions(), Fields.DOCUMENT_ID);
    Query only = Queries.anyOf(Fields.DOCUMENT_ID, works.narrowed(matches, states, on).ids());
    return provisions.find(understood, wanted, List.of(only)).among(matches.limit());
  }

  private record Question(
      Understood understood, Pool pool, Query query, Wanted wanted, LocalDate on) {
    Filters filters() {
      return wanted.filters();
    }

    boolean bare() {
      return wanted.manner().bare();
    }

    /** States and citations are known of single documents only. */
    boolean oneByOne() {
      return !filters().states().isEmpty() || wanted.order() == Wanted.Order.CITED;
    }
  }

  private Found ask(Question question) {
    return question.oneByOne() ? oneByOne(question) : directly(question);
  }

  private Found directly(Question question) {
    var response = send(question, List.of(), Ordering.of(question.wanted()));
    Matches matches = Matches.of(Tallies.inside(response.aggregations(), IDS), IDS);
    var total = response.hits().total();
    List<Found.DocumentHit> hits = hits(question, response);
    return found(question, response, matches)
        .of(total == null ? hits.size() : total.value(), hits, Optional.empty())
        .goingOn(Ordering.next(question.wanted(), response.hits().hits()));
  }

  private Found oneByOne(Question question) {
    Query all =
        Query.of(q -> q.bool(b -> b.must(question.query()).filter(question.filters().stored())));
    Matches matches = matches(all, store.indices().documents(), Fields.ID);
    Set<State> states = question.filters().states();
    boolean byCitations = question.wanted().order() == Wanted.Order.CITED;
    Matches kept =
        byCitations
            ? works.mostCited(matches, states, question.on())
            : works.narrowed(matches, states, question.on());
    List<Query> only = states.isEmpty() ? List.of() : List.of(Queries.anyOf(Fields.ID, kept.ids()));
    Ordering ordering =
        byCitations
            ? Ordering.within(question.wanted(), kept.ids())
            : Ordering.of(question.wanted());
    var response = send(question, only, ordering);
    List<Found.DocumentHit> hits = ordering.arranged(hits(question, response));
    var next =
        byCitations
            ? Ordering.next(question.wanted(), hits.size())
            : Ordering.next(question.wanted(), response.hits().hits());
    return found(question, response, matches)
        .of(kept.ids().size(), hits, matches.limit())
        .goingOn(next);
  }

  private Matches matches(Query query, String index, String field) {
    var response =
        store.search(
            SearchRequest.of(s ->
                s.index(index)
                    .query(query)
                    .size(0)
                    .trackTotalHits(t -> t.enabled(false))
                    .aggregations(IDS, Matches.ids(field))),
            StoredDocument.class);
    return Matches.of(response.aggregations(), IDS);
  }

  private SearchResponse<StoredDocument> send(
      Question question, List<Query> only, Ordering ordering) {
    Filters filters = question.filters();
    List<Query> always = new ArrayList<>(only);
    always.addAll(filters.days());
    List<Query> after = filters.storedBut(Facet.STATE);
    SearchRequest request =
        SearchRequest.of(s -> {
          s.index(store.indices().documents())
              .query(q -> q.bool(b -> b.must(question.query()).filter(always)))
              .postFilter(Queries.allOf(ordering.narrowed(after)))
              .trackScores(true)
              .trackTotalHits(t -> t.enabled(true))
              .source(Queries.WITHOUT_TEXT);
          ordering.into(s);
          if (!question.bare()) {
            tellingMore(s, question);
          }
          return s;
        });
    return store.search(request, StoredDocument.class);
  }

  private static void tellingMore(SearchRequest.Builder request, Question question) {
    Filters filters = question.filters();
    Tallies.ask(request, filters);
    if (!question.oneByOne()) {
      request.aggregations(
          IDS, Tallies.narrowed(filters.storedBut(Facet.STATE), IDS, Matches.ids(Fields.ID)));
    }
  }

  private List<Found.DocumentHit> hits(Question question, SearchResponse<StoredDocument> response) {
    var found = response.hits().hits();
    return question.bare()
        ? reader.read(found, question.on())
        : reader.read(question.understood(), question.pool(), found, question.on());
  }

  private Found found(Question question, SearchResponse<StoredDocument> response, Matches matches) {
    if (question.bare()) {
      return Found.nothing(question.understood());
    }
    Map<Facet, List<Facets.Count>> counts = Tallies.read(response.aggregations());
    counts.put(Facet.STATE, works.states(matches.ids(), question.on()));
    return Found.nothing(question.understood()).with(new Facets(counts, matches.limit()));
  }
}
