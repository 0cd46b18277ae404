package vn.danchieu.indexer.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.Refresh;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.indexer.cite.CorrectedFacts;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.CompleteSearches;

/**
 * What persons have corrected in one set. It lies in an index of its own, which no load writes and
 * no rebuild replaces; that nobody has corrected anything is told by its absence.
 */
public final class CorrectionIndex {
  private static final int PAGE = 1_000;
  private static final String DOCUMENT = "documentId";
  private static final String VALUE = "value";
  private static final String ID = "id";
  private static final String DEFINITION =
      """
      {
        "settings": {"number_of_shards": 1, "auto_expand_replicas": "0-1"},
        "mappings": {
          "dynamic": false,
          "properties": {
            "id": {"type": "keyword"},
            "documentId": {"type": "keyword"},
            "value": {"type": "keyword", "ignore_above": 200}
          }
        }
      }
      """;

  private final Cluster cluster;
  private final String index;

  CorrectionIndex(Cluster cluster, String index) {
    this.cluster = cluster;
    this.index = index;
  }

  /**
   * Corrections in force, by document; documents without any are left out. A merge of a record
   * appears under both documents.
   */
  public Map<String, CorrectedFacts> of(Collection<String> documentIds) {
    Map<String, List<StoredCorrection>> made = new HashMap<>();
    touching(
        documentIds,
        each -> {
          made.computeIfAbsent(each.documentId(), _ -> new ArrayList<>()).add(each);
          each.into().ifPresent(id -> made.computeIfAbsent(id, _ -> new ArrayList<>()).add(each));
        });
    Map<String, CorrectedFacts> corrected = new HashMap<>();
    made.forEach((id, all) -> corrected.put(id, CorrectedFacts.of(all)));
    return corrected;
  }

  /** All that were ever made of one document, in their order. */
  public List<StoredCorrection> made(String documentId) {
    List<StoredCorrection> made = new ArrayList<>();
    touching(List.of(documentId), made::add);
    return made.stream().sorted(StoredCorrection.IN_ORDER).toList();
  }

  /** Also those that say that a record goes into one of these. */
  private void touching(Collection<String> documentIds, Consumer<StoredCorrection> reader) {
    if (!documentIds.isEmpty()) {
      Set<String> ids = Set.copyOf(documentIds);
      each(
          Query.of(q ->
              q.bool(b ->
                  b.should(anyOf(DOCUMENT, ids))
                      .should(anyOf(VALUE, ids))
                      .minimumShouldMatch("1"))),
          each -> {
            if (ids.contains(each.documentId()) || each.into().filter(ids::contains).isPresent()) {
              reader.accept(each);
            }
          });
    }
  }

  private static Query anyOf(String field, Collection<String> values) {
    List<FieldValue> each = values.stream().map(FieldValue::of).toList();
    return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(each))));
  }

  /** What is said to be one, the latest first: of records, and of what they go into. */
  List<StoredCorrection> same(Collection<String> documentIds) {
    List<StoredCorrection> same = new ArrayList<>();
    touching(
        documentIds,
        each -> {
          if (each.into().isPresent()) {
            same.add(each);
          }
        });
    return same.stream().sorted(StoredCorrection.IN_ORDER.reversed()).toList();
  }

  public Optional<StoredCorrection> find(String id) {
    List<StoredCorrection> found = new ArrayList<>();
    each(Query.of(q -> q.term(t -> t.field(ID).value(FieldValue.of(id)))), found::add);
    return found.stream().findFirst();
  }

  /** Every document that somebody has ever corrected. */
  Set<String> documents() {
    Set<String> ids = new TreeSet<>();
    all(each -> {
      ids.add(each.documentId());
      each.into().ifPresent(ids::add);
    });
    return ids;
  }

  /** All that were ever made, those taken back too, in the order of their ids. */
  public void all(Consumer<StoredCorrection> reader) {
    each(Query.of(q -> q.matchAll(m -> m)), reader);
  }

  /** Kept before this returns, and seen by whoever loads from then on. */
  public void keep(List<StoredCorrection> corrections) {
    cluster.createUnlessThere(index, DEFINITION);
    for (StoredCorrection each : corrections) {
      ObjectNode body = Json.MAPPER.valueToTree(each);
      Cluster.ask(() ->
          cluster
              .client()
              .index(i -> i.index(index).id(each.id()).document(body).refresh(Refresh.False)));
    }
    cluster.refresh(List.of(index));
  }

  private void each(Query query, Consumer<StoredCorrection> reader) {
    String after = "";
    List<Hit<ObjectNode>> hits;
    do {
      String from = after;
      hits = cluster.askPatiently(() -> page(query, from));
      for (Hit<ObjectNode> hit : hits) {
        StoredCorrection read =
            Json.MAPPER.treeToValue(Objects.requireNonNull(hit.source()), StoredCorrection.class);
        after = read.id();
        reader.accept(read);
      }
    } while (hits.size() == PAGE);
  }

  private List<Hit<ObjectNode>> page(Query query, String after) throws IOException {
    SearchRequest request =
        SearchRequest.of(s -> {
          s.index(index)
              .ignoreUnavailable(true)
              .query(query)
              .size(PAGE)
              .sort(o -> o.field(f -> f.field(ID).order(SortOrder.Asc)));
          return after.isEmpty() ? s : s.searchAfter(FieldValue.of(after));
        });
    return CompleteSearches.search(cluster.client(), request, ObjectNode.class).hits().hits();
  }
}
