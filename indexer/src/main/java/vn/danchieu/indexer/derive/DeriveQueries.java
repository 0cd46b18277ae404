package vn.danchieu.indexer.derive;

import java.util.Collection;
import java.util.List;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** The few questions that the stage asks; none of them ranks. */
final class DeriveQueries {
  private DeriveQueries() {}

  static Query anyOf(String field, Collection<String> values) {
    List<FieldValue> each = values.stream().map(FieldValue::of).toList();
    return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(each))));
  }

  static Query all(Query... parts) {
    return Query.of(q -> q.bool(b -> b.filter(List.of(parts))));
  }

  static Query any(Query... parts) {
    return Query.of(q -> q.bool(b -> b.should(List.of(parts)).minimumShouldMatch("1")));
  }

  static Query exists(String field) {
    return Query.of(q -> q.exists(e -> e.field(field)));
  }

  static Query not(Query query) {
    return Query.of(q -> q.bool(b -> b.mustNot(query)));
  }

  static Query is(String field, boolean value) {
    return Query.of(q -> q.term(t -> t.field(field).value(FieldValue.of(value))));
  }
}
