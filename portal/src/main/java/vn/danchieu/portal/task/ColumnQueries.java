package vn.danchieu.portal.task;

import java.util.List;
import java.util.Optional;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.query_dsl.FieldAndFormat;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.msearch.RequestItem;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.opensearch.core.search.SourceConfig;
import vn.danchieu.index.Fields;

/**
 * Searches that return only single fields as columns, because reading hundreds of stored records
 * takes longer than finding them.
 */
final class ColumnQueries {
  private ColumnQueries() {}

  /** Without a count of all that match, which would cost most of the time. */
  static RequestItem of(List<String> index, Query query, int size, String... fields) {
    List<FieldAndFormat> columns = List.of(fields).stream().map(ColumnQueries::column).toList();
    return RequestItem.of(i ->
        i.header(h -> h.index(index))
            .body(b ->
                b.query(query)
                    .size(size)
                    .storedFields("_none_")
                    .docvalueFields(columns)
                    .trackTotalHits(t -> t.enabled(false))));
  }

  static FieldAndFormat column(String field) {
    return FieldAndFormat.of(f -> f.field(field));
  }

  /** The stored records themselves, without a count either. */
  static RequestItem records(List<String> index, Query query, int size, SourceConfig told) {
    return RequestItem.of(i ->
        i.header(h -> h.index(index))
            .body(
                b -> b.query(query).size(size).source(told).trackTotalHits(t -> t.enabled(false))));
  }

  static List<String> words(Hit<?> hit, String field) {
    JsonData words = hit.fields().get(field);
    return words == null ? List.of() : List.of(words.to(String[].class));
  }

  static Optional<String> word(Hit<?> hit, String field) {
    return words(hit, field).stream().findFirst();
  }

  static String id(Hit<?> hit) {
    return word(hit, Fields.ID).orElse("");
  }

  static double score(Hit<?> hit) {
    Double score = hit.score();
    return score == null ? 0 : score;
  }
}
