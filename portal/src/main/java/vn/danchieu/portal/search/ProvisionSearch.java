package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.language.LanguageModel;
import vn.danchieu.portal.search.Candidate.Ranked;
import vn.danchieu.portal.search.Found.ProvisionHit;
import vn.danchieu.portal.store.ArticleVersions;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.store.Batch.Part;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;

/** Finds provisions: gathers candidates, then ranks them. */
@Component
class ProvisionSearch {
  private final Store store;
  private final SearchSettings settings;
  private final Texts texts;
  private final ArticleVersions versions;
  private final ProvisionQueries queries;
  private final Reranker reranker;

  ProvisionSearch(Store store, SearchSettings settings, Texts texts, ArticleVersions versions) {
    this.store = store;
    this.versions = versions;
    this.settings = settings;
    this.texts = texts;
    this.queries = new ProvisionQueries(settings);
    this.reranker = new Reranker(settings.signs());
  }

  /**
   * Asks for the best candidates only, so that OpenSearch can skip the rest uncounted. Numbers are
   * searched for among documents instead.
   */
  Optional<Part<StoredProvision>> gather(Batch batch, ParsedQuery understood, List<Query> filters) {
    boolean named = understood.typed().isNumber();
    return named || !understood.typed().hasWords()
        ? Optional.empty()
        : Optional.of(batch.add(gathering(understood, filters), StoredProvision.class));
  }

  private SearchRequest gathering(ParsedQuery understood, List<Query> filters) {
    return SearchRequest.of(s ->
        s.index(store.indices().provisions())
            .query(narrowed(understood, filters))
            .size(TieBreaking.asked(settings.provisionCandidates()))
            .source(c -> c.fetch(false))
            .docvalueFields(f -> f.field(Fields.LABEL))
            .seqNoPrimaryTerm(true)
            .trackTotalHits(t -> t.enabled(false)));
  }

  /** The best candidates. */
  List<Hit<JsonNode>> best(Optional<Part<StoredProvision>> gathered) {
    return gathered
        .map(part -> TieBreaking.cut(part.hits(), settings.provisionCandidates()))
        .orElse(List.of());
  }

  /**
   * The texts by which provisions are told apart.
   *
   * @param gathered of provisions, as they were loaded
   * @param changed of articles that others have amended, as they read on the day
   */
  record AskedTexts(Texts.Asked gathered, Texts.Asked changed, Amended amended) {}

  /** Asks for them. */
  AskedTexts texts(Batch batch, List<Hit<JsonNode>> gathered, Amended amended) {
    return new AskedTexts(texts.ask(batch, gathered), amended.texts(batch, texts), amended);
  }

  /**
   * Once that was sent.
   *
   * @param titles of the documents of which amended articles may be found, by id
   */
  RankedProvisions ranked(ParsedQuery understood, AskedTexts asked, Map<String, String> titles) {
    LanguageModel model = understood.model();
    List<Candidate.Gathered> changed =
        asked.amended().gathered(texts.read(asked.changed(), model), titles);
    List<Candidate.Gathered> all = new ArrayList<>(texts.read(asked.gathered(), model));
    all.addAll(changed);
    List<Ranked> ranked = reranker.ranked(understood, all);
    return changed.isEmpty() ? new RankedProvisions(ranked) : RankedProvisions.ofPlaces(ranked);
  }

  /** The query that a matching provision fulfils; empty where only numbers were typed. */
  Optional<Query> saying(ParsedQuery understood) {
    return understood.typed().isNumber() || !understood.typed().hasWords()
        ? Optional.empty()
        : Optional.of(queries.of(understood));
  }

  /** What speaks for each of those that are ranked, as they were gathered. */
  List<Reranker.Signed> signed(ParsedQuery understood) {
    Batch first = store.batch();
    Optional<Part<StoredProvision>> gathered = gather(first, understood, List.of());
    first.send();
    Batch second = store.batch();
    Texts.Asked asked = texts.ask(second, best(gathered));
    second.send();
    return reranker.signed(understood, texts.read(asked, understood.model()));
  }

  /** Asks for the best provisions of these documents. */
  Part<StoredProvision> within(
      Batch batch, ParsedQuery understood, Collection<String> documentIds) {
    Query inside = narrowed(understood, List.of(Queries.anyOf(Fields.DOCUMENT_ID, documentIds)));
    return batch.add(
        SearchRequest.of(s ->
            s.index(store.indices().provisions())
                .query(inside)
                .size(RankedProvisions.BEST * documentIds.size())
                .source(ProvisionQueries.SHOWN)
                .trackTotalHits(t -> t.enabled(false))),
        StoredProvision.class);
  }

  /** What {@link #within} found, by document. */
  static Map<String, List<Ranked>> bestOfEach(Part<StoredProvision> part) {
    Map<String, List<Ranked>> best = new LinkedHashMap<>();
    for (Hit<JsonNode> hit : part.hits()) {
      part.read(hit)
          .ifPresent(provision ->
              best.computeIfAbsent(provision.documentId(), _ -> new ArrayList<>())
                  .add(unranked(provision, hit)));
    }
    return best;
  }

  private static Ranked unranked(StoredProvision provision, Hit<?> hit) {
    return new Ranked(Candidate.unread(provision), TieBreaking.score(hit), 0);
  }

  /** Provisions as results of their own. */
  Found.Provisions find(ParsedQuery understood, PageRequest wanted, LocalDate on) {
    Query query = narrowed(understood, wanted.filters().all(Filters.Scope.provisions(on)));
    boolean ranked =
        wanted.order() == PageRequest.Order.RELEVANCE
            && wanted.position() < settings.provisionCandidates();
    Shown shown = new Shown(Snippets.of(understood), new Amended(versions, on));
    Page page = ranked ? rankedPage(understood, wanted, query, shown) : page(query, wanted, shown);
    return new Found.Provisions(
        Interpretation.of(understood),
        page.total(),
        Optional.empty(),
        page.hits(),
        page.next().filter(next -> next.position() < page.total()));
  }

  /** How provisions are shown, and which of them were amended. */
  private record Shown(Snippets snippets, Amended amended) {
    ProvisionHit hit(Ranked ranked) {
      ProvisionHit hit = snippets.hit(ranked);
      return hit.with(amended.since(hit.provision()));
    }
  }

  private record Page(long total, List<ProvisionHit> hits, Optional<Cursor> next) {}

  private Query narrowed(ParsedQuery understood, List<Query> filters) {
    Query all = queries.of(understood);
    return Query.of(q -> q.bool(b -> b.must(all).filter(filters)));
  }

  /** From among those that were ranked, and behind them as they were gathered. */
  private Page rankedPage(ParsedQuery understood, PageRequest wanted, Query query, Shown shown) {
    Batch first = store.batch();
    Part<StoredProvision> gathered =
        first.add(
            SearchRequest.of(s -> {
              s.index(store.indices().provisions())
                  .query(query)
                  .source(c -> c.fetch(false))
                  .docvalueFields(f -> f.field(Fields.LABEL))
                  .seqNoPrimaryTerm(true)
                  .trackScores(true)
                  .trackTotalHits(t -> t.enabled(true));
              Ordering.by(s, wanted.order());
              return s.size(settings.provisionCandidates());
            }),
            StoredProvision.class);
    first.send();
    Batch second = store.batch();
    Texts.Asked asked = texts.ask(second, gathered.hits());
    shown.amended().askChanged(second, gathered.hits(), List.of());
    second.send();
    List<Ranked> ranked = reranker.ranked(understood, texts.read(asked, understood.model()));
    int from = Math.min(wanted.position(), ranked.size());
    int to = Math.min(from + wanted.size(), ranked.size());
    List<ProvisionHit> hits = new ArrayList<>();
    ranked.subList(from, to).forEach(each -> hits.add(shown.hit(each)));
    List<FieldValue> end = gathered.hits().isEmpty() ? List.of() : gathered.hits().getLast().sort();
    int missing = wanted.size() - hits.size();
    if (missing == 0 || gathered.total() <= ranked.size()) {
      var next = new Cursor(wanted.order(), wanted.position() + hits.size(), end);
      return new Page(
          gathered.total(), hits, hits.isEmpty() ? Optional.empty() : Optional.of(next));
    }
    var place = new Cursor(wanted.order(), ranked.size(), end);
    Page rest =
        page(
            query,
            new PageRequest(0, missing, wanted.filters(), wanted.order(), Optional.of(place)),
            new Shown(shown.snippets(), new Amended(versions, shown.amended().day())));
    hits.addAll(rest.hits());
    return new Page(gathered.total(), hits, rest.next());
  }

  private Page page(Query query, PageRequest wanted, Shown shown) {
    Batch batch = store.batch();
    Part<StoredProvision> part =
        batch.add(
            SearchRequest.of(s -> {
              s.index(store.indices().provisions())
                  .query(query)
                  .source(ProvisionQueries.SHOWN)
                  .docvalueFields(f -> f.field(Fields.LABEL))
                  .trackScores(true)
                  .trackTotalHits(t -> t.enabled(true));
              Ordering.into(s, wanted);
              return s;
            }),
            StoredProvision.class);
    batch.send();
    Batch second = store.batch();
    shown.amended().askChanged(second, part.hits(), List.of());
    second.send();
    List<ProvisionHit> hits = new ArrayList<>();
    for (Hit<JsonNode> hit : part.hits()) {
      part.read(hit).ifPresent(provision -> hits.add(shown.hit(unranked(provision, hit))));
    }
    return new Page(part.total(), hits, Ordering.next(wanted, part.hits()));
  }
}
