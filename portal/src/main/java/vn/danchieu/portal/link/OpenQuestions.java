package vn.danchieu.portal.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.CountRequest;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredLink;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;

/** Links that a person should look at. */
@Component
public class OpenQuestions {
  /** From here on a relation is said, and not inferred. */
  private static final double SAID = 0.9;

  private final Store store;
  private final Relations relations;

  OpenQuestions(Store store, Relations relations) {
    this.store = store;
    this.relations = relations;
  }

  /** Which. */
  public enum Question {
    /** Several documents may be meant. */
    AMBIGUOUS,
    /** That a document ends or amends another is inferred from its sentence. */
    INFERRED
  }

  public long count(Question question) {
    return store.count(
        CountRequest.of(c -> c.index(store.indices().links()).query(query(question))));
  }

  /** Some of them, those of the latest documents first. */
  public List<ReadLink> page(Question question, int from, int size) {
    return read(query(question), from, size);
  }

  /** Those of some documents. */
  public List<ReadLink> of(Question question, Collection<String> hosts, int most) {
    return hosts.isEmpty()
        ? List.of()
        : read(
            Queries.allOf(List.of(query(question), Queries.anyOf(Fields.HOST_ID, hosts))), 0, most);
  }

  private List<ReadLink> read(Query query, int from, int size) {
    return relations.read(
        store.list(
            SearchRequest.of(s ->
                s.index(store.indices().links())
                    .query(query)
                    .from(from)
                    .size(size)
                    .sort(o -> o.field(f -> f.field(Fields.HOST_DATE).order(SortOrder.Desc)))
                    .sort(o -> o.field(f -> f.field(Fields.HOST_ID).order(SortOrder.Asc)))
                    .sort(o -> o.field(f -> f.field(Fields.START).order(SortOrder.Asc)))),
            StoredLink.class));
  }

  private static Query query(Question question) {
    return switch (question) {
      case AMBIGUOUS -> Queries.is(Fields.TARGET_STATE, StoredLead.State.AMBIGUOUS.name());
      case INFERRED ->
          Queries.allOf(
              List.of(
                  Queries.exists(Fields.TARGET_STATE),
                  Queries.anyOf(
                      Fields.RELATION,
                      Arrays.stream(Relation.values())
                          .filter(Relation::alters)
                          .map(Relation::code)
                          .toList()),
                  Query.of(q -> q.range(r -> r.field("confidence").lt(JsonData.of(SAID))))));
    };
  }
}
