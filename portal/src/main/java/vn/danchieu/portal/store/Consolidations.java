package vn.danchieu.portal.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredWork.Holding;

/** Held texts that may be official consolidations of an act; their heads decide. */
@Component
public class Consolidations {
  private static final Query CONSOLIDATED =
      Queries.either(
          List.of(
              Queries.is(Fields.TYPE, "Văn bản hợp nhất"),
              Queries.is(Fields.SYMBOL_PARTS, "vbhn")));

  /** An act has few, and they are read while somebody waits. */
  private static final int MOST = 10;

  private final Store store;
  private final Documents documents;

  Consolidations(Store store, Documents documents) {
    this.store = store;
    this.documents = documents;
  }

  /** Those that were asked for. */
  public record Asked(List<Batch.Part<Named>> parts) {}

  /** One of them, without its text. */
  public record Named(String id) {}

  /**
   * Asks together with other things which of them name an act: the last that was issued by a day,
   * and the first after it.
   */
  public Asked ask(Batch batch, String documentId, LocalDate day) {
    JsonData that = JsonData.of(day.toString());
    Query later = Query.of(q -> q.range(r -> r.field(Fields.ISSUED).gt(that)));
    Query earlier = Query.of(q -> q.bool(b -> b.mustNot(later)));
    return new Asked(
        List.of(
            nearest(batch, documentId, earlier, SortOrder.Desc),
            nearest(batch, documentId, later, SortOrder.Asc)));
  }

  private Batch.Part<Named> nearest(Batch batch, String documentId, Query when, SortOrder order) {
    Query naming =
        Queries.allOf(
            List.of(
                CONSOLIDATED,
                Queries.is(Fields.CITES, documentId),
                Works.held(Holding.HELD),
                when));
    return batch.add(
        SearchRequest.of(s ->
            s.index(store.indices().works())
                .size(1)
                .query(naming)
                .source(c -> c.filter(f -> f.includes(Fields.ID)))
                .sort(o -> o.field(f -> f.field(Fields.ISSUED).order(order)))
                .sort(o -> o.field(f -> f.field(Fields.ID).order(SortOrder.Asc)))),
        Named.class);
  }

  /** Those whose heads say that they consolidate this work, with their texts. */
  public List<StoredDocument> ofWork(String id) {
    return of(Queries.is(Fields.TARGET_WORKS, id));
  }

  /** The same of an act that is only cited. */
  public List<StoredDocument> ofIdentity(String identity) {
    return of(Queries.is(Fields.TARGET_IDENTITY, identity));
  }

  /** Where a head leaves a choice between acts, its text is that of none. */
  private List<StoredDocument> of(Query act) {
    Query saying =
        Queries.allOf(
            List.of(
                act,
                Queries.is(Fields.RELATION, Relation.CONSOLIDATES.code()),
                Queries.anyOf(Fields.TARGET_STATE, StoredLead.CERTAIN)));
    List<String> hosts =
        store
            .list(
                SearchRequest.of(s ->
                    s.index(store.indices().links())
                        .size(MOST)
                        .query(saying)
                        .source(c -> c.filter(f -> f.includes(Fields.HOST_ID, "trigger")))
                        .sort(o -> o.field(f -> f.field(Fields.HOST_ID).order(SortOrder.Asc)))),
                Link.class)
            .stream()
            .filter(link -> link.trigger().isEmpty())
            .map(Link::hostId)
            .distinct()
            .toList();
    return read(hosts);
  }

  /**
   * Which text says so.
   *
   * @param trigger words that say "hợp nhất" are said of other acts; a head has none
   */
  private record Link(String hostId, Optional<String> trigger) {}

  /** With their texts, in a round trip of its own where there are any. */
  public List<StoredDocument> read(Asked asked) {
    return read(
        asked.parts().stream().flatMap(part -> part.sources().stream()).map(Named::id).toList());
  }

  private List<StoredDocument> read(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<StoredDocument> read =
        store.list(
            SearchRequest.of(s ->
                s.index(store.indices().documents())
                    .size(ids.size())
                    .query(Queries.anyOf(Fields.ID, ids))),
            StoredDocument.class);
    read.forEach(document -> documents.shown(document.id()));
    return read.stream().filter(document -> document.withdrawn().isEmpty()).toList();
  }
}
