package vn.danchieu.indexer.load;

import java.util.ArrayList;
import java.util.List;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import org.opensearch.client.util.BinaryData;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredLedger;
import vn.danchieu.indexer.cite.Prepared;

/** A document as operations, its bodies already written out as JSON. */
record Rendered(
    Change change,
    String contentHash,
    int provisions,
    int links,
    List<BulkOperation> parts,
    BulkOperation document) {
  static Rendered of(Change change, Prepared prepared, String slug, Target target) {
    return new Rendered(
        change,
        prepared.document().contentHash(),
        prepared.provisions().size(),
        prepared.links().size(),
        parts(change, prepared, target),
        document(change, prepared, slug, target.documents()));
  }

  private static List<BulkOperation> parts(Change change, Prepared prepared, Target target) {
    String id = change.identity().id();
    List<BulkOperation> parts = new ArrayList<>();
    prepared.provisions().forEach(p -> parts.add(index(target.provisions(), p.id(), p)));
    prepared.links().forEach(l -> parts.add(index(target.links(), l.id(), l)));
    stale(parts, target.provisions(), id + ".p", prepared.provisions().size(), change.provisions());
    stale(parts, target.links(), id + ".l", prepared.links().size(), change.links());
    return parts;
  }

  private static void stale(
      List<BulkOperation> parts, String index, String prefix, int from, int to) {
    for (int i = from; i < to; i++) {
      String id = prefix + i;
      parts.add(BulkOperation.of(op -> op.delete(d -> d.index(index).id(id))));
    }
  }

  private static BulkOperation index(String index, String id, Object body) {
    return BulkOperation.of(op -> op.index(i -> i.index(index).id(id).document(json(body))));
  }

  /** Only where nobody has written it since it was read: two loads may bring one document. */
  private static BulkOperation document(
      Change change, Prepared prepared, String slug, String index) {
    String id = change.identity().id();
    ObjectNode body = Json.MAPPER.valueToTree(prepared.document());
    body.put(Fields.SLUG, slug);
    StoredLedger ledger = change.ledger(prepared);
    body.set(Known.LEDGER, Json.MAPPER.valueToTree(ledger));
    BinaryData json = json(body);
    return change
        .known()
        .map(known ->
            BulkOperation.of(op ->
                op.index(i ->
                    i.index(index)
                        .id(id)
                        .ifSeqNo(known.version().number())
                        .ifPrimaryTerm(known.version().term())
                        .document(json))))
        .orElseGet(
            () -> BulkOperation.of(op -> op.create(c -> c.index(index).id(id).document(json))));
  }

  private static BinaryData json(Object body) {
    return new WrittenJson(Json.MAPPER.writeValueAsBytes(body));
  }
}
