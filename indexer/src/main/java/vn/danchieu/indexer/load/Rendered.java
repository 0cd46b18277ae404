package vn.danchieu.indexer.load;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import org.opensearch.client.util.BinaryData;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLedger;
import vn.danchieu.index.StoredWork;
import vn.danchieu.indexer.cite.Prepared;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.cluster.WrittenJson;

/** A document as operations, its bodies already written out as JSON. */
record Rendered(
    Change change,
    String contentHash,
    int provisions,
    int links,
    List<BulkOperation> parts,
    BulkOperation document) {
  /** Two loads, or a load and a derivation, may write one work at once. */
  private static final int CONFLICTS = 10;

  static Rendered of(Change change, Prepared prepared, String slug, Target target) {
    return new Rendered(
        change,
        prepared.document().contentHash(),
        prepared.provisions().size(),
        prepared.links().size(),
        parts(change, prepared, slug, target),
        document(change, prepared, slug, target.documents()));
  }

  private static List<BulkOperation> parts(
      Change change, Prepared prepared, String slug, Target target) {
    String id = change.identity().id();
    List<BulkOperation> parts = new ArrayList<>();
    parts.add(work(prepared.document(), slug, target.works()));
    prepared.provisions().forEach(p -> parts.add(index(target.provisions(), p.id(), p)));
    prepared.links().forEach(l -> parts.add(index(target.links(), l.id(), l)));
    stale(parts, target.provisions(), id + ".p", prepared.provisions().size(), change.provisions());
    stale(parts, target.links(), id + ".l", prepared.links().size(), change.links());
    return parts;
  }

  /** What is derived of the work stays until it is derived anew. */
  private static BulkOperation work(StoredDocument document, String slug, String index) {
    ObjectNode facts = StoredWork.facts(document);
    facts.put(Fields.SLUG, slug);
    facts.put(Fields.HOLDING, StoredWork.holding(document).name());
    facts.putObject("pending").put("document", true);
    // A fact that is no longer there must go: the update joins the old and the new.
    for (RecordComponent component : StoredDocument.class.getRecordComponents()) {
      if (!StoredWork.LEFT_OUT.contains(component.getName()) && !facts.has(component.getName())) {
        facts.putNull(component.getName());
      }
    }
    return BulkOperation.of(op ->
        op.update(u ->
            u.index(index)
                .id(document.id())
                .document(facts)
                .docAsUpsert(true)
                .retryOnConflict(CONFLICTS)));
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
