package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.search.Candidate.Ranked;
import vn.danchieu.portal.search.Found.DocumentHit;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.store.Batch.Part;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.store.Works;

/**
 * Finds documents in two round trips. The first asks the register of works for all that match, and
 * provisions for those that fit best; the second reads the texts by which these are told apart.
 * Beyond the best, documents follow by their titles alone.
 */
@Component
class DocumentSearch {
  /** How many more than a page may turn out to be on it once provisions are ranked. */
  private static final int MARGIN = 5;

  private final Store store;
  private final SearchSettings settings;
  private final TextQueries queries;
  private final ProvisionSearch provisions;

  DocumentSearch(Store store, SearchSettings settings, ProvisionSearch provisions) {
    this.store = store;
    this.settings = settings;
    this.queries = new TextQueries(settings);
    this.provisions = provisions;
  }

  /**
   * What is looked for.
   *
   * @param query what matches, whatever it is narrowed down to
   */
  private record Question(
      Understood understood, Wanted wanted, LocalDate on, Query query, Optional<Integer> limit) {
    Filters filters() {
      return wanted.filters();
    }

    boolean bare() {
      return wanted.manner().bare();
    }

    /** Whether the best are told apart by their provisions. */
    boolean isRanked() {
      return wanted.order() == Wanted.Order.RELEVANCE && understood.typed().hasWords();
    }
  }

  Found find(Understood understood, Wanted wanted, LocalDate on) {
    QuotedPhrases phrases = QuotedPhrases.of(understood.typed(), store);
    List<Query> always = new ArrayList<>(Restrictions.ofWorks(understood.typed(), phrases));
    always.addAll(wanted.filters().days());
    always.add(Works.KNOWN);
    Query scored = queries.works(understood);
    Query query = Query.of(q -> q.bool(b -> b.must(scored).filter(always)));
    Question question = new Question(understood, wanted, on, query, phrases.limit());
    return question.isRanked() ? ranked(question) : ordered(question);
  }

  /** In an order that the index knows. */
  private Found ordered(Question question) {
    Batch first = store.batch();
    Part<StoredWork> works = first.add(works(question, Optional.empty()), StoredWork.class);
    first.send();
    List<Hit<JsonNode>> hits = works.hits();
    Batch second = store.batch();
    Within within = within(second, question, ids(hits), Map.of());
    second.send();
    Rows rows = new Rows(question.understood(), within.read(), question.on());
    List<DocumentHit> shown = hits.stream().map(hit -> rows.of(works, hit, score(hit))).toList();
    return found(question, works, shown).goingOn(Ordering.next(question.wanted(), hits));
  }

  /** The best first, as their titles, numbers and best provisions tell. */
  private Found ranked(Question question) {
    Batch first = store.batch();
    Part<StoredWork> works =
        first.add(works(question, Optional.of(settings.documentCandidates())), StoredWork.class);
    Optional<Part<StoredProvision>> gathered =
        provisions.gather(first, question.understood(), filters(question));
    first.send();
    List<Hit<JsonNode>> spots = gathered.map(Part::hits).orElse(List.of());

    Batch second = store.batch();
    var texts = provisions.texts(second, spots);
    Set<String> others = documents(spots);
    others.removeAll(ids(works.hits()));
    Optional<Part<StoredWork>> besides =
        others.isEmpty()
            ? Optional.empty()
            : Optional.of(second.add(besides(question, others), StoredWork.class));
    Within within =
        within(second, question, provisionally(question, works.hits(), spots), counts(spots));
    second.send();

    Pool pool = provisions.ranked(question.understood(), spots, texts);
    List<Placed> best = placed(question, works, besides, pool);
    int from = Math.min(question.wanted().position(), best.size());
    int to = Math.min(from + question.wanted().size(), best.size());
    Rows rows = new Rows(question.understood(), both(pool, within), question.on());
    List<DocumentHit> shown = new ArrayList<>();
    best.subList(from, to).forEach(each ->
        shown.add(rows.of(each.part(), each.hit(), each.score())));
    int position = question.wanted().position() + shown.size();
    Optional<Cursor> next =
        Optional.of(new Cursor(question.wanted().order(), position, List.of()));
    if (to == best.size() && shown.size() < question.wanted().size() && best.size() < works.total()) {
      next = behind(question, best, shown);
    }
    return found(question, works, shown).goingOn(next.filter(_ -> !shown.isEmpty()));
  }

  /** Those behind the best, as far as the page has room for them. */
  private Optional<Cursor> behind(Question question, List<Placed> best, List<DocumentHit> shown) {
    Wanted wanted = question.wanted();
    int room = wanted.size() - shown.size();
    int from = Math.max(0, wanted.position() - best.size());
    Wanted rest =
        new Wanted(from, room, wanted.filters(), wanted.order(), wanted.after()).rowsAlone();
    List<String> known = best.stream().map(each -> String.valueOf(each.hit().id())).toList();
    Query query =
        Query.of(q ->
            q.bool(b -> b.must(question.query()).mustNot(Queries.anyOf(Fields.ID, known))));
    Question others =
        new Question(question.understood(), rest, question.on(), query, question.limit());
    Found found = ordered(others);
    shown.addAll(found.hits());
    return found.next().map(cursor ->
        new Cursor(wanted.order(), wanted.position() + shown.size(), cursor.values()));
  }

  private SearchRequest works(Question question, Optional<Integer> best) {
    Filters.Scope scope = Filters.Scope.works(question.on());
    return SearchRequest.of(s -> {
      s.index(store.indices().works())
          .query(question.query())
          .postFilter(Queries.allOf(question.filters().facets(scope)))
          .trackScores(true)
          .trackTotalHits(t -> t.enabled(true))
          .source(Works.SHOWN);
      if (best.isPresent()) {
        Ordering.by(s, question.wanted().order());
        s.size(best.get());
      } else {
        Ordering.into(s, question.wanted());
      }
      if (!question.bare()) {
        Tallies.ask(s, question.filters(), scope);
      }
      return s;
    });
  }

  /** Those of these documents that match as well. */
  private SearchRequest besides(Question question, Collection<String> ids) {
    List<Query> filters = new ArrayList<>(List.of(Queries.anyOf(Fields.ID, ids)));
    filters.addAll(question.filters().facets(Filters.Scope.works(question.on())));
    return SearchRequest.of(s ->
        s.index(store.indices().works())
            .query(q -> q.bool(b -> b.must(question.query()).filter(filters)))
            .trackTotalHits(t -> t.enabled(false))
            .source(Works.SHOWN)
            .size(ids.size()));
  }

  private static List<Query> filters(Question question) {
    return question.filters().all(Filters.Scope.provisions(question.on()));
  }

  /** The best provisions of the documents that may be shown and of which too few were gathered. */
  private Within within(
      Batch batch, Question question, Collection<String> likely, Map<String, Integer> gathered) {
    List<String> poor =
        likely.stream().filter(id -> gathered.getOrDefault(id, 0) < Pool.BEST).toList();
    return question.bare() || poor.isEmpty() || !question.understood().typed().hasWords()
        ? new Within(Optional.empty())
        : new Within(Optional.of(provisions.within(batch, question.understood(), poor)));
  }

  private record Within(Optional<Part<StoredProvision>> part) {
    Map<String, List<Ranked>> read() {
      return part.map(ProvisionSearch::bestOfEach).orElse(Map.of());
    }
  }

  private static Map<String, List<Ranked>> both(Pool pool, Within within) {
    Map<String, List<Ranked>> both = new HashMap<>(pool.bestTwo());
    within.read().forEach((id, best) -> both.merge(id, best, DocumentSearch::joined));
    return both;
  }

  private static List<Ranked> joined(List<Ranked> ranked, List<Ranked> more) {
    Map<String, Ranked> distinct = new LinkedHashMap<>();
    Stream.concat(ranked.stream(), more.stream())
        .forEach(each -> distinct.putIfAbsent(each.candidate().id(), each));
    return distinct.values().stream().limit(Pool.BEST).toList();
  }

  /** Which documents will be shown, as far as that can be told before texts are read. */
  private List<String> provisionally(
      Question question, List<Hit<JsonNode>> works, List<Hit<JsonNode>> spots) {
    Map<String, Double> shares = new HashMap<>();
    double most = spots.isEmpty() ? 1 : score(spots.getFirst());
    double span = Math.max(most - (spots.isEmpty() ? 0 : score(spots.getLast())), 1e-9);
    spots.forEach(spot -> shares.putIfAbsent(document(spot), 1 - (most - score(spot)) / span));
    Map<String, Double> scores = new HashMap<>();
    shares.forEach((id, share) -> scores.put(id, share * provisionWeight() * settings.field().held()));
    Map<String, Float> emphasis = emphasis(question);
    works.forEach(hit ->
        scores.put(
            String.valueOf(hit.id()),
            score(hit)
                + shares.getOrDefault(String.valueOf(hit.id()), 0.0)
                    * provisionWeight()
                    * factor(hit, emphasis)));
    int from = question.wanted().position();
    return scores.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .skip(from)
        .limit(question.wanted().size() + (long) MARGIN)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A work among the best. */
  private record Placed(Part<StoredWork> part, Hit<JsonNode> hit, double score) {
    static int compare(Placed one, Placed other) {
      int byScore = Double.compare(other.score, one.score);
      int byDay = byScore != 0 ? byScore : other.day().compareTo(one.day());
      return byDay != 0
          ? byDay
          : String.valueOf(one.hit.id()).compareTo(String.valueOf(other.hit.id()));
    }

    private String day() {
      JsonNode source = hit.source();
      return source == null ? "" : source.path(Fields.ISSUED).asString("");
    }
  }

  private List<Placed> placed(
      Question question, Part<StoredWork> works, Optional<Part<StoredWork>> besides, Pool pool) {
    Map<String, Double> shares = pool.bestOfEachDocument();
    Map<String, Float> emphasis = emphasis(question);
    List<Placed> placed = new ArrayList<>();
    Stream.concat(Stream.of(works), besides.stream())
        .forEach(part ->
            part.hits().forEach(hit -> {
              double share = shares.getOrDefault(String.valueOf(hit.id()), 0.0);
              double score =
                  score(hit) + share * provisionWeight() * factor(hit, emphasis);
              placed.add(new Placed(part, hit, score));
            }));
    placed.sort(Placed::compare);
    return placed;
  }

  private double provisionWeight() {
    return settings.field().provision();
  }

  private Map<String, Float> emphasis(Question question) {
    Map<String, Float> emphasis = new HashMap<>();
    queries
        .emphasis(question.understood())
        .forEach(each -> emphasis.put(each.name(), each.weight()));
    return emphasis;
  }

  /** By how much a work is weighed more, as OpenSearch tells by the names that matched. */
  private static double factor(Hit<JsonNode> hit, Map<String, Float> emphasis) {
    double factor = 1;
    for (String name : hit.matchedQueries()) {
      factor *= emphasis.getOrDefault(name, 1f);
    }
    return factor;
  }

  private Found found(Question question, Part<StoredWork> works, List<DocumentHit> hits) {
    Found nothing = Found.nothing(question.understood());
    Found counted =
        question.bare()
            ? nothing
            : nothing.with(new Facets(Tallies.read(works.aggregations())));
    return counted.of(works.total(), hits, question.limit());
  }

  private static Map<String, Integer> counts(List<Hit<JsonNode>> spots) {
    Map<String, Integer> counts = new HashMap<>();
    spots.forEach(spot -> counts.merge(document(spot), 1, Integer::sum));
    return counts;
  }

  private static Set<String> documents(List<Hit<JsonNode>> spots) {
    Set<String> documents = new LinkedHashSet<>();
    spots.forEach(spot -> documents.add(document(spot)));
    return documents;
  }

  /** The document of a provision, whose id begins with that of its document. */
  private static String document(Hit<?> spot) {
    String id = String.valueOf(spot.id());
    int dot = id.lastIndexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  private static List<String> ids(List<Hit<JsonNode>> hits) {
    return hits.stream().map(Hit::id).map(String::valueOf).toList();
  }

  private static double score(Hit<?> hit) {
    Double score = hit.score();
    return score == null ? 0 : score;
  }
}
