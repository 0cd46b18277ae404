package vn.danchieu.portal.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.Fields;
import vn.danchieu.index.language.Syllables;
import vn.danchieu.portal.store.Queries;

/**
 * Works in which enough of a question's words stand side by side: single syllables stand everywhere
 * in Vietnamese, and a count of them counts half of all documents.
 *
 * @param least the share of what the question's pairs are worth together
 */
record AdjacentWords(double least) {
  private static final double ROUNDED = 1e-3;

  /** Empty where the corpus knows no pair of the question that tells texts apart. */
  Optional<Query> of(Terms asked) {
    Map<String, Double> worth = new LinkedHashMap<>();
    asked
        .pairs()
        .forEach((pair, weight) -> {
          if (Syllables.isTelling(pair.written())) {
            worth.merge(VietnameseText.fold(pair.written()), weight, Double::max);
          }
        });
    double all = worth.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Query> pairs =
        worth.entrySet().stream()
            .map(
                each -> TextQueries.constant(standing(each.getKey()), each.getValue().floatValue()))
            .toList();
    return pairs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Query.of(q ->
                q.functionScore(f ->
                    f.query(p -> p.bool(b -> b.should(pairs)))
                        .minScore((float) (least * all - ROUNDED)))));
  }

  private static Query standing(String pair) {
    return Queries.either(
        List.of(
            Queries.is(Fields.PAIRS, Syllables.joined(pair)),
            Queries.is(Fields.TITLE + Fields.FOLDED_BIGRAMS, pair),
            Queries.is(Fields.SUMMARY + Fields.FOLDED_BIGRAMS, pair)));
  }
}
