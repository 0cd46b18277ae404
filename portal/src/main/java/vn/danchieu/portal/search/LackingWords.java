package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.store.Works;

/**
 * Words of the question that stand in no document; only words unknown to the language model are
 * looked up.
 */
final class LackingWords {
  private static final List<String> FIELDS =
      List.of(
          Fields.WORDS,
          Fields.TITLE + Fields.FOLDED,
          Fields.SUMMARY + Fields.FOLDED,
          Fields.ISSUER + ".text");

  private final List<String> words;
  private final List<Batch.Part<StoredWork>> parts = new ArrayList<>();

  private LackingWords(List<String> words) {
    this.words = words;
  }

  static LackingWords ask(Batch batch, Store store, ParsedQuery understood) {
    LackingWords lacking = new LackingWords(understood.strange());
    lacking.words.forEach(word -> lacking.parts.add(batch.addWorks(holding(store, word))));
    return lacking;
  }

  private static SearchRequest holding(Store store, String word) {
    Query said =
        Query.of(q -> q.multiMatch(m -> m.query(word).fields(FIELDS).analyzer("vi_folded")));
    return SearchRequest.of(s ->
        s.index(store.indices().works())
            .query(Queries.allOf(List.of(said, Works.KNOWN)))
            .trackTotalHits(t -> t.enabled(true))
            .size(0));
  }

  /** Once the batch was sent. */
  List<String> read() {
    return IntStream.range(0, words.size())
        .filter(i -> parts.get(i).total() == 0)
        .mapToObj(words::get)
        .toList();
  }
}
