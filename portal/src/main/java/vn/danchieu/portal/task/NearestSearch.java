package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.msearch.MultiSearchResponseItem;
import org.opensearch.client.opensearch.core.msearch.RequestItem;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.opensearch.core.search.HitsMetadata;
import org.opensearch.client.opensearch.core.search.SourceConfig;
import org.opensearch.client.opensearch.core.search.TotalHits;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Opening;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.VisibleIndices;
import vn.danchieu.portal.store.Works;
import vn.danchieu.portal.task.TaskNeighbours.Moment;

/** The first request: searches for what is nearest to a task. */
record NearestSearch(VisibleIndices indices, TaskSettings.Reach reach) {
  /** How many searches one task takes. */
  static final int SEARCHES = 6;

  private static final String[] SPEAKING = {
    Fields.ID, Fields.TYPE, Fields.ISSUED, Fields.CITES, Fields.CITES_BY_NAME
  };
  private static final SourceConfig NAMED =
      SourceConfig.of(s -> s.filter(f -> f.includes(Fields.ID, Fields.TYPE, Fields.TITLE)));
  private static final Query NOTHING = Query.of(q -> q.matchNone(m -> m));

  Stream<RequestItem> of(Question question) {
    Query title = words(Fields.TITLE, question, question.text());
    Query opening = words(Fields.OPENING, question, question.opening());
    String pairs = question.accented() ? Fields.BIGRAMS : Fields.FOLDED_BIGRAMS;
    return Stream.of(
        ColumnQueries.of(indices.works(), known(title), reach.titles(), SPEAKING),
        ColumnQueries.of(indices.works(), known(opening), reach.openings(), SPEAKING),
        ColumnQueries.of(
            indices.provisions(),
            matches(Fields.TEXT + pairs, question.text()),
            reach.provisions(),
            Fields.ID),
        ColumnQueries.records(indices.works(), title, reach.named(), NAMED),
        newest(question.on()),
        ColumnQueries.of(
            indices.works(),
            question.without().map(NearestSearch::called).orElse(NOTHING),
            1,
            Fields.ID));
  }

  /** What may speak for others: columns of works. */
  static RequestItem speaking(List<String> index, Set<String> ids) {
    return ColumnQueries.of(index, Queries.anyOf(Fields.ID, ids), ids.size(), SPEAKING);
  }

  /** Syllables and pairs of syllables, with accents where the task has them. */
  private static Query words(String field, Question question, String words) {
    String syllables = question.accented() ? field : field + Fields.FOLDED;
    String pairs = field + (question.accented() ? Fields.BIGRAMS : Fields.FOLDED_BIGRAMS);
    return Query.of(q -> q.bool(b -> b.should(matches(syllables, words), matches(pairs, words))));
  }

  private static Query matches(String field, String words) {
    return Query.of(q -> q.match(m -> m.field(field).query(v -> v.stringValue(words))));
  }

  private static Query known(Query words) {
    return Query.of(q -> q.bool(b -> b.must(words).filter(Works.KNOWN)));
  }

  private static Query called(String name) {
    return Queries.either(
        List.of(
            Queries.is(Fields.ID, name),
            Queries.is(Fields.SLUG, name),
            Queries.is(Fields.IMPORT_IDS, name)));
  }

  /** The newest document of the day that is asked for; it is counted how many there are. */
  private RequestItem newest(LocalDate on) {
    Query issued =
        Query.of(q -> q.range(r -> r.field(Fields.ISSUED).lte(JsonData.of(on.toString()))));
    return RequestItem.of(i ->
        i.header(h -> h.index(indices.works()))
            .body(b ->
                b.query(Queries.allOf(List.of(Works.KNOWN, issued)))
                    .size(1)
                    .storedFields("_none_")
                    .docvalueFields(ColumnQueries.column(Fields.ISSUED))
                    .sort(o -> o.field(f -> f.field(Fields.ISSUED).order(SortOrder.Desc)))
                    .trackTotalHits(t -> t.enabled(true))));
  }

  /** From the answers to {@link #of}, in their order. */
  TaskNeighbours read(Question question, List<MultiSearchResponseItem<ObjectNode>> answers) {
    List<List<Hit<ObjectNode>>> hits =
        answers.stream().map(each -> each.result().hits().hits()).toList();
    Optional<String> silent = hits.get(5).stream().findFirst().map(ColumnQueries::id);
    Map<String, Witness> witnesses = new HashMap<>();
    Stream.concat(hits.get(0).stream(), hits.get(1).stream())
        .map(NearestSearch::witness)
        .filter(each -> silent.filter(each.id()::equals).isEmpty())
        .forEach(each -> witnesses.put(each.id(), each));
    Moment moment = moment(question, answers.get(4).result().hits());
    return new TaskNeighbours(
        likeness(hits.get(0), silent),
        likeness(hits.get(1), silent),
        likeness(hits.get(2), silent),
        closeness(question, best(hits.get(2), silent), moment),
        names(question, hits.get(3)),
        witnesses,
        moment,
        silent);
  }

  /** Best first, as a share of the best. */
  private static Map<String, Double> likeness(List<Hit<ObjectNode>> hits, Optional<String> silent) {
    Map<String, Double> likeness = new LinkedHashMap<>();
    double best = 0;
    for (Hit<ObjectNode> hit : hits) {
      String id = ColumnQueries.id(hit);
      if (silent.filter(TaskNeighbours.documentOf(id)::equals).isEmpty()) {
        best = Math.max(best, ColumnQueries.score(hit));
        likeness.put(id, ColumnQueries.score(hit) / best);
      }
    }
    return likeness;
  }

  private static double best(List<Hit<ObjectNode>> provisions, Optional<String> silent) {
    return provisions.stream()
        .filter(hit ->
            silent.filter(TaskNeighbours.documentOf(ColumnQueries.id(hit))::equals).isEmpty())
        .findFirst()
        .map(ColumnQueries::score)
        .orElse(0.0);
  }

  /** Scores grow with the number of pairs that match, and with the logarithm of the stock. */
  private static double closeness(Question question, double best, Moment moment) {
    int pairs = Math.max(1, question.syllables().size() - 1);
    return best / pairs / Math.log(2.0 + moment.documents());
  }

  private static Map<String, Double> names(Question question, List<Hit<ObjectNode>> hits) {
    Map<String, Double> names = new LinkedHashMap<>();
    for (Hit<ObjectNode> hit : hits) {
      ObjectNode work = hit.source();
      if (work != null) {
        names.put(
            work.path(Fields.ID).asString(""),
            question.likeness(
                Opening.without(
                    work.path(Fields.TITLE).asString(""),
                    Optional.of(work.path(Fields.TYPE).asString("")))));
      }
    }
    return names;
  }

  /** A work that was read as {@link #speaking}. */
  static Witness witness(Hit<ObjectNode> hit) {
    return new Witness(
        ColumnQueries.id(hit),
        ColumnQueries.word(hit, Fields.TYPE),
        ColumnQueries.word(hit, Fields.ISSUED).map(LocalDate::parse),
        new LinkedHashSet<>(ColumnQueries.words(hit, Fields.CITES)),
        Set.copyOf(ColumnQueries.words(hit, Fields.CITES_BY_NAME)));
  }

  private static Moment moment(Question question, HitsMetadata<ObjectNode> found) {
    LocalDate present =
        found.hits().stream()
            .findFirst()
            .flatMap(hit -> ColumnQueries.word(hit, Fields.ISSUED))
            .map(LocalDate::parse)
            .orElse(question.on());
    TotalHits total = found.total();
    return new Moment(present, total == null ? 0 : total.value());
  }
}
