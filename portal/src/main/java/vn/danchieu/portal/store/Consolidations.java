package vn.danchieu.portal.store;

import java.util.List;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork.Holding;

/** Held texts that may be official consolidations of an act; what each is, its words say. */
@Component
public class Consolidations {
  /** The latest; each may be as long as a code. */
  private static final int MOST = 2;

  private static final Query CONSOLIDATED =
      Queries.either(
          List.of(
              Queries.is(Fields.TYPE, "Văn bản hợp nhất"),
              Queries.is(Fields.SYMBOL_PARTS, "vbhn")));

  private final Store store;
  private final Documents documents;

  Consolidations(Store store, Documents documents) {
    this.store = store;
    this.documents = documents;
  }

  /** Those that were asked for. */
  public record Asked(Batch.Part<Named> part) {}

  /** One of them, without its text. */
  public record Named(String id) {}

  /** Asks together with other things which of them name an act. */
  public Asked ask(Batch batch, String documentId) {
    Query naming =
        Queries.allOf(
            List.of(CONSOLIDATED, Queries.is(Fields.CITES, documentId), Works.held(Holding.HELD)));
    return new Asked(
        batch.add(
            SearchRequest.of(s ->
                s.index(store.indices().works())
                    .size(MOST)
                    .query(naming)
                    .source(c -> c.filter(f -> f.includes(Fields.ID)))
                    .sort(o -> o.field(f -> f.field(Fields.ISSUED).order(SortOrder.Desc)))
                    .sort(o -> o.field(f -> f.field(Fields.ID).order(SortOrder.Asc)))),
            Named.class));
  }

  /** With their texts, in a round trip of its own where there are any. */
  public List<StoredDocument> read(Asked asked) {
    List<String> ids = asked.part().sources().stream().map(Named::id).toList();
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
