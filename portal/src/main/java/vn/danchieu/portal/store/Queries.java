package vn.danchieu.portal.store;

import java.util.Collection;
import java.util.List;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.search.SourceConfig;
import vn.danchieu.index.Fields;

/** The small queries that every feature builds upon. */
public final class Queries {
  /** The facts of a document; its text may be long. */
  public static final SourceConfig WITHOUT_TEXT =
      SourceConfig.of(s ->
          s.filter(f -> f.excludes(List.of(Fields.TEXT, Fields.WORDS, Fields.PAIRS, "ledger"))));

  private Queries() {}

  public static Query is(String field, String value) {
    return Query.of(q -> q.term(t -> t.field(field).value(FieldValue.of(value))));
  }

  public static Query is(String field, long value) {
    return Query.of(q -> q.term(t -> t.field(field).value(FieldValue.of(value))));
  }

  public static Query is(String field, boolean value) {
    return Query.of(q -> q.term(t -> t.field(field).value(FieldValue.of(value))));
  }

  public static Query anyOf(String field, Collection<String> values) {
    List<FieldValue> each = values.stream().map(FieldValue::of).toList();
    return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(each))));
  }

  public static Query beginsWith(String field, String start) {
    return Query.of(q -> q.prefix(p -> p.field(field).value(start)));
  }

  public static Query exists(String field) {
    return Query.of(q -> q.exists(e -> e.field(field)));
  }

  public static Query allOf(List<Query> queries) {
    return Query.of(q -> q.bool(b -> b.filter(queries)));
  }

  public static Query either(List<Query> queries) {
    return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
  }
}
