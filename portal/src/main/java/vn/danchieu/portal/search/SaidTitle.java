package vn.danchieu.portal.search;

import java.util.Optional;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import vn.danchieu.index.Fields;
import vn.danchieu.index.language.Syllables;

/** Matches titles that contain what was typed. */
final class SaidTitle {
  private static final String FIELD = Fields.TITLE + Fields.FOLDED;

  /** Of many abbreviations each way to write them out would be a clause. */
  private static final String WITHOUT_SYNONYMS = "vi_folded";

  /** Fewer stand by chance in the order in which they were typed. */
  private static final int LEAST_WORDS = 4;

  /** A title that is recalled; who types more than this tells a story. */
  private static final int MOST_WORDS = 20;

  private SaidTitle() {}

  /** Word for word. */
  static Query whole(String words) {
    return Query.of(q -> q.matchPhrase(m -> m.field(FIELD).query(words)));
  }

  /**
   * In this order with fewer words left out than typed: "luật dân chủ cơ sở" of "Luật Thực hiện dân
   * chủ ở cơ sở".
   */
  static Optional<Query> shortened(String words) {
    int typed = Syllables.of(words).size();
    if (typed < LEAST_WORDS || typed > MOST_WORDS) {
      return Optional.empty();
    }
    Query ordered =
        Query.of(q ->
            q.intervals(i ->
                i.field(FIELD)
                    .match(m ->
                        m.query(words)
                            .analyzer(WITHOUT_SYNONYMS)
                            .ordered(true)
                            .maxGaps(typed - 1))));
    return Optional.of(Query.of(q -> q.bool(b -> b.must(ordered).mustNot(whole(words)))));
  }
}
