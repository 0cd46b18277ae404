package vn.danchieu.portal.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.aggregations.StringTermsBucket;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.portal.store.Counts;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.store.Store;

/** The stored links of documents. */
@Component
class Links {
  private static final int MOST_COUNTED = 500;

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

  /** What a document's own text and record assert, in the order of the text. */
  List<StoredLink> assertedBy(StoredDocument host) {
    return list(Queries.is(Fields.HOST_ID, host.id()));
  }

  /** Links whose target may be one of these, and that some relation of these brings. */
  List<StoredLink> to(Collection<StoredDocument> documents, Set<Relation> relations) {
    Set<String> codes = new LinkedHashSet<>();
    relations.forEach(relation -> codes.add(relation.code()));
    return list(
        Queries.allOf(
            List.of(
                Queries.anyOf(Fields.TARGET_KEYS, keys(documents)),
                Queries.anyOf(Fields.RELATION, codes))));
  }

  /** The same, without what others say of an amendment: hundreds repeat it. */
  List<StoredLink> toFirstHand(
      Collection<StoredDocument> documents, Set<Relation> relations, Relation repeated) {
    Set<String> codes = new LinkedHashSet<>();
    relations.forEach(relation -> codes.add(relation.code()));
    Query hearsay =
        Query.of(q ->
            q.bool(b ->
                b.filter(
                    Queries.is(Fields.RELATION, repeated.code()),
                    Query.of(e -> e.exists(x -> x.field(Fields.SOURCE_IDENTITY))))));
    return list(
        Query.of(q ->
            q.bool(b ->
                b.filter(
                        Queries.anyOf(Fields.TARGET_KEYS, keys(documents)),
                        Queries.anyOf(Fields.RELATION, codes))
                    .mustNot(hearsay))));
  }

  /**
   * Links of which one end may be this document. Its own come first, so that a text keeps its links
   * however often others cite it.
   */
  List<StoredLink> touching(StoredDocument document) {
    Query own = Queries.is(Fields.HOST_ID, document.id());
    return ranked(
        Query.of(q ->
            q.bool(b ->
                b.filter(mayTouch(List.of(document)))
                    .should(s -> s.constantScore(c -> c.filter(own))))));
  }

  /** Links in which one of these acts or, not upwards, is acted upon. */
  List<StoredLink> leading(
      Collection<StoredDocument> documents, Set<Relation> relations, boolean up) {
    Query acts =
        Queries.either(
            List.of(
                Queries.anyOf(Fields.SOURCE_KEYS, keys(documents)),
                Queries.anyOf(
                    Fields.HOST_ID, documents.stream().map(StoredDocument::id).toList())));
    return list(
        Queries.allOf(
            List.of(
                up ? acts : Queries.anyOf(Fields.TARGET_KEYS, keys(documents)),
                Queries.anyOf(Fields.RELATION, relations.stream().map(Relation::code).toList()))));
  }

  private static Query mayTouch(Collection<StoredDocument> documents) {
    Set<String> keys = keys(documents);
    return Queries.either(
        List.of(
            Queries.anyOf(Fields.TARGET_KEYS, keys),
            Queries.anyOf(Fields.SOURCE_KEYS, keys),
            Queries.anyOf(Fields.HOST_ID, documents.stream().map(StoredDocument::id).toList())));
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

  /** How many documents cite what is counted under each identity. */
  Map<String, Long> citingDocuments(Collection<String> identities) {
    Map<String, Long> counts = new HashMap<>();
    if (identities.isEmpty()) {
      return counts;
    }
    var response =
        store.search(
            SearchRequest.of(s ->
                s.index(store.indices().links())
                    .size(0)
                    .query(Queries.anyOf(Fields.TARGET_IDENTITY, identities))
                    .aggregations(
                        "identities",
                        a ->
                            a.terms(t -> t.field(Fields.TARGET_IDENTITY).size(MOST_COUNTED))
                                .aggregations(
                                    "hosts", h -> h.cardinality(c -> c.field(Fields.HOST_ID))))),
            StoredLink.class);
    for (StringTermsBucket bucket : Counts.terms(response.aggregations(), "identities")) {
      counts.put(bucket.key(), Counts.distinct(bucket, "hosts"));
    }
    return counts;
  }

  private List<StoredLink> list(Query query) {
    return ranked(Queries.allOf(List.of(query)));
  }

  private List<StoredLink> ranked(Query query) {
    return store.list(
        SearchRequest.of(s ->
            s.index(store.indices().links())
                .query(query)
                .size(settings.most())
                .sort(o -> o.score(score -> score.order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field(Fields.HOST_DATE).order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field(Fields.HOST_ID).order(SortOrder.Asc)))
                .sort(o -> o.field(f -> f.field(Fields.START).order(SortOrder.Asc)))),
        StoredLink.class);
  }

  private static Set<String> keys(Collection<StoredDocument> documents) {
    Set<String> keys = new LinkedHashSet<>();
    documents.forEach(document -> keys.addAll(document.keys()));
    return keys;
  }
}
