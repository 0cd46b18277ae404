package vn.danchieu.portal.link;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.portal.store.Batch;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;

/** The stored links of documents. */
@Component
class Links {
  private final Store store;
  private final LinkSettings settings;

  Links(Store store, LinkSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  /** As many as one question is answered with. */
  int most() {
    return settings.most();
  }

  /**
   * Asks for the links of which one end may be this document. Its own come first, so that a text
   * keeps its links however often others cite it.
   */
  Batch.Part<StoredLink> askTouching(Batch batch, StoredDocument document) {
    Query own = Queries.is(Fields.HOST_ID, document.id());
    return batch.add(
        ranked(
            Query.of(q ->
                q.bool(b ->
                    b.filter(mayTouch(document.id()))
                        .should(s -> s.constantScore(c -> c.filter(own)))))),
        StoredLink.class);
  }

  /** Links in which one of these acts or, not upwards, is acted upon. */
  List<StoredLink> leading(
      Collection<StoredDocument> documents, Set<Relation> relations, boolean up) {
    List<String> ids = documents.stream().map(StoredDocument::id).toList();
    Query acts =
        Queries.either(
            List.of(Queries.anyOf(Fields.SOURCE_WORKS, ids), Queries.anyOf(Fields.HOST_ID, ids)));
    return list(
        Queries.allOf(
            List.of(
                up ? acts : Queries.anyOf(Fields.TARGET_WORKS, ids),
                Queries.anyOf(Fields.RELATION, relations.stream().map(Relation::code).toList()))));
  }

  private static Query mayTouch(String id) {
    return Queries.either(
        List.of(
            Queries.is(Fields.TARGET_WORKS, id),
            Queries.is(Fields.SOURCE_WORKS, id),
            Queries.is(Fields.HOST_ID, id)));
  }

  /** Links that name what is counted under this identity. */
  List<StoredLink> naming(String identity) {
    return list(
        Queries.either(
            List.of(
                Queries.is(Fields.TARGET_IDENTITY, identity),
                Queries.is(Fields.SOURCE_IDENTITY, identity))));
  }

  List<StoredLink> byId(Collection<String> ids) {
    return ids.isEmpty() ? List.of() : list(Queries.anyOf(Fields.ID, ids));
  }

  private List<StoredLink> list(Query query) {
    return store.list(ranked(Queries.allOf(List.of(query))), StoredLink.class);
  }

  private SearchRequest ranked(Query query) {
    // What is not derived yet leads nowhere: a load is under way.
    Query derived = Queries.exists(Fields.TARGET_STATE);
    return SearchRequest.of(s ->
        s.index(store.indices().links())
            .query(q -> q.bool(b -> b.must(query).filter(derived)))
            .size(settings.most())
            .sort(o -> o.score(score -> score.order(SortOrder.Desc)))
            .sort(o -> o.field(f -> f.field(Fields.HOST_DATE).order(SortOrder.Desc)))
            .sort(o -> o.field(f -> f.field(Fields.HOST_ID).order(SortOrder.Asc)))
            .sort(o -> o.field(f -> f.field(Fields.START).order(SortOrder.Asc))));
  }
}
