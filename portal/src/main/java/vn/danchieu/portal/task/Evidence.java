package vn.danchieu.portal.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.MsearchRequest;
import org.opensearch.client.opensearch.core.msearch.RequestItem;
import org.opensearch.client.opensearch.core.search.Hit;
import vn.danchieu.index.Fields;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;

/**
 * What resembles a task: documents by their titles, how these begin, and texts, provisions by their
 * words, and names under which documents are cited. All values run from 0 to 1.
 *
 * @param provisions the likeness of each provision
 * @param bestProvisions the most alike provision of each document
 */
record Evidence(
    Map<String, Double> titles,
    Map<String, Double> openings,
    Map<String, Double> texts,
    Map<String, Double> provisions,
    Map<String, BestProvision> bestProvisions,
    Map<String, Double> names) {

  /** A document's provision that resembles the task most. */
  record BestProvision(String id, double likeness) {}

  /** Gathers it in one request. */
  record Gathering(Store store, TaskSettings.Reach reach) {
    Evidence of(Question question, CitationGraph graph) {
      var response =
          store.searchAll(
              MsearchRequest.of(m ->
                  m.searches(
                      item(store.indices().documents(), Fields.ID, question, reach.texts()),
                      item(
                          store.indices().provisions(),
                          Fields.DOCUMENT_ID,
                          question,
                          reach.provisions()))),
              JsonData.class);
      List<List<Hit<JsonData>>> hits = new ArrayList<>();
      response
          .responses()
          .forEach(each -> hits.add(each.isResult() ? each.result().hits().hits() : List.of()));
      Map<String, Double> provisions = likeness(hits.getLast());
      Map<String, Double> titles = graph.titled(question, reach.titles());
      Map<String, Double> openings = graph.opened(question, reach.titles());
      question.without().ifPresent(titles::remove);
      question.without().ifPresent(openings::remove);
      return new Evidence(
          titles,
          openings,
          likeness(hits.getFirst()),
          provisions,
          best(provisions),
          graph.named(question, reach.cited()));
    }

    /** They come best first. */
    private static Map<String, BestProvision> best(Map<String, Double> provisions) {
      Map<String, BestProvision> best = new LinkedHashMap<>();
      provisions.forEach(
          (id, likeness) -> best.putIfAbsent(documentOf(id), new BestProvision(id, likeness)));
      return best;
    }

    private static Map<String, Double> likeness(List<Hit<JsonData>> hits) {
      Map<String, Double> likeness = new LinkedHashMap<>();
      double best = hits.stream().mapToDouble(Gathering::score).max().orElse(1);
      hits.forEach(hit -> likeness.put(id(hit), score(hit) / best));
      return likeness;
    }

    private static String id(Hit<JsonData> hit) {
      JsonData ids = hit.fields().get(Fields.ID);
      return ids == null ? "" : ids.to(String[].class)[0];
    }

    private static double score(Hit<JsonData> hit) {
      Double score = hit.score();
      return score == null ? 0 : score;
    }

    private static RequestItem item(String index, String owner, Question question, int size) {
      String field = Fields.TEXT + (question.accented() ? Fields.BIGRAMS : Fields.FOLDED_BIGRAMS);
      Query words =
          Query.of(q -> q.match(m -> m.field(field).query(v -> v.stringValue(question.text()))));
      Query query =
          Query.of(q ->
              q.bool(b -> {
                b.must(words);
                question.without().ifPresent(id -> b.mustNot(Queries.is(owner, id)));
                return b;
              }));
      return RequestItem.of(i ->
          i.header(h -> h.index(index))
              .body(b ->
                  b.query(query)
                      .size(size)
                      // Without the stored texts and without a count of all that match: most of
                      // the time would go there.
                      .storedFields("_none_")
                      .docvalueFields(f -> f.field(Fields.ID))
                      .trackTotalHits(t -> t.enabled(false))));
    }
  }

  /** The document of a provision: its id is the beginning of the provision's. */
  static String documentOf(String provisionId) {
    int dot = provisionId.lastIndexOf('.');
    return dot < 0 ? provisionId : provisionId.substring(0, dot);
  }

  /** Everything that speaks, for the sake of its citations. */
  Set<String> documents() {
    Set<String> all = new LinkedHashSet<>(titles.keySet());
    all.addAll(texts.keySet());
    return all;
  }
}
