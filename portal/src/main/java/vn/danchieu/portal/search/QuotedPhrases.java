package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch.core.SearchRequest;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.portal.store.AggregationCounts;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.store.Store;

/**
 * Documents that contain a quoted phrase or an excluded word. Word positions are indexed for
 * provisions only, so these are asked first.
 *
 * @param beyond whether some phrase stands in more documents than are told apart here
 */
record QuotedPhrases(Map<QueryMark, List<String>> documents, boolean beyond) {
  /** The ids of all must travel. */
  static final int MOST = 10_000;

  private static final QuotedPhrases NONE = new QuotedPhrases(Map.of(), false);
  private static final String IDS = "ids";

  static QuotedPhrases of(TypedQuery typed, Store store) {
    List<QueryMark> marks =
        typed.marks().stream()
            .filter(mark ->
                mark.sort() == QueryMark.Sort.PHRASE || mark.sort() == QueryMark.Sort.WITHOUT)
            .toList();
    if (marks.isEmpty()) {
      return NONE;
    }
    Batch batch = store.batch();
    List<Batch.Part<StoredProvision>> parts = new ArrayList<>();
    for (QueryMark mark : marks) {
      parts.add(
          batch.add(
              SearchRequest.of(s ->
                  s.index(store.indices().provisions())
                      .query(Restrictions.inProvision(mark))
                      .size(0)
                      .trackTotalHits(t -> t.enabled(false))
                      .aggregations(
                          IDS, a -> a.terms(t -> t.field(Fields.DOCUMENT_ID).size(MOST)))),
              StoredProvision.class));
    }
    batch.send();
    Map<QueryMark, List<String>> documents = new LinkedHashMap<>();
    boolean beyond = false;
    for (int i = 0; i < marks.size(); i++) {
      var counted = parts.get(i).aggregations();
      documents.put(
          marks.get(i),
          AggregationCounts.terms(counted, IDS).stream().map(bucket -> bucket.key()).toList());
      beyond |= AggregationCounts.others(counted, IDS) > 0;
    }
    return new QuotedPhrases(documents, beyond);
  }

  List<String> in(QueryMark mark) {
    return documents.getOrDefault(mark, List.of());
  }

  /** In how many documents they were looked for, where that is not all. */
  Optional<Integer> limit() {
    return beyond ? Optional.of(MOST) : Optional.empty();
  }
}
