package vn.danchieu.indexer.load;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import org.opensearch.client.util.BinaryData;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLedger;
import vn.danchieu.index.StoredWork;
import vn.danchieu.index.language.Syllables;
import vn.danchieu.indexer.cite.AssembledDocument;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.cluster.WrittenJson;
import vn.danchieu.validity.StateTimeline;

/**
 * A document as bulk operations with serialized bodies.
 *
 * @param parts its work, provisions and links, in any order
 * @param mark sets the pending mark of the work again after the parts, because a derivation may
 *     have cleared it meanwhile
 * @param document written last
 */
record SerializedDocument(
    DocumentChange change,
    String contentHash,
    int provisions,
    int links,
    List<BulkOperation> parts,
    BulkOperation mark,
    BulkOperation document) {
  /** Two loads, or a load and a derivation, may write one work at once. */
  private static final int CONFLICTS = 10;

  static SerializedDocument of(
      DocumentChange change, AssembledDocument prepared, String slug, Target target) {
    return new SerializedDocument(
        change,
        prepared.document().contentHash(),
        prepared.provisions().size(),
        prepared.links().size(),
        parts(change, prepared, slug, target),
        mark(prepared, target.works()),
        document(change, prepared, slug, target.documents()));
  }

  private static List<BulkOperation> parts(
      DocumentChange change, AssembledDocument prepared, String slug, Target target) {
    String id = change.identity().id();
    List<BulkOperation> parts = new ArrayList<>();
    parts.add(work(prepared, slug, target.works()));
    prepared.provisions().forEach(p -> parts.add(index(target.provisions(), p.id(), p)));
    prepared.links().forEach(l -> parts.add(index(target.links(), l.id(), l)));
    parts.addAll(
        stale(target.provisions(), id + ".p", prepared.provisions().size(), change.provisions()));
    parts.addAll(stale(target.links(), id + ".l", prepared.links().size(), change.links()));
    return parts;
  }

  /** Derived fields of the work stay until they are derived anew. */
  private static BulkOperation work(AssembledDocument prepared, String slug, String index) {
    StoredDocument document = prepared.document();
    ObjectNode facts = StoredWork.facts(document);
    facts.put(Fields.SLUG, slug);
    facts.put(Fields.HOLDING, StoredWork.holding(document).name());
    String text = text(prepared);
    facts.put(Fields.WORDS, String.join(" ", Syllables.folded(text)));
    facts.put(Fields.PAIRS, String.join(" ", Syllables.foldedPairs(text)));
    facts.put(Fields.PROVISION_COUNT, prepared.provisions().size());
    facts.setAll(toDerive(document));
    // The update merges fields, so a fact that no longer exists must be set to null.
    for (RecordComponent component : StoredDocument.class.getRecordComponents()) {
      if (!StoredWork.LEFT_OUT.contains(component.getName()) && !facts.has(component.getName())) {
        facts.putNull(component.getName());
      }
    }
    return update(index, document.id(), facts, true);
  }

  /** The text, and the text of provisions delivered apart from it. */
  private static String text(AssembledDocument prepared) {
    StringBuilder text = new StringBuilder(prepared.document().text().orElse(""));
    prepared.provisions().stream()
        .filter(provision -> provision.start() < 0)
        .forEach(provision -> text.append('\n').append(provision.text()));
    return text.toString();
  }

  /** The pending mark, and the states its provisions are written with. */
  private static ObjectNode toDerive(StoredDocument document) {
    ObjectNode marked = Json.MAPPER.createObjectNode();
    marked.putObject("pending").put("document", true);
    marked
        .putObject("derived")
        .set("states", Json.MAPPER.valueToTree(StateTimeline.alone(document).days()));
    return marked;
  }

  /**
   * Sets the mark again: another process may have derived the work before its provisions arrived.
   * Otherwise it is a no-op that costs as much as a write.
   */
  private static BulkOperation mark(AssembledDocument prepared, String index) {
    return update(index, prepared.document().id(), toDerive(prepared.document()), false);
  }

  private static BulkOperation update(String index, String id, ObjectNode facts, boolean upsert) {
    return BulkOperation.of(op ->
        op.update(u ->
            u.index(index).id(id).document(facts).docAsUpsert(upsert).retryOnConflict(CONFLICTS)));
  }

  /** Deletes parts beyond those that the document has now. */
  private static List<BulkOperation> stale(String index, String prefix, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> prefix + i)
        .map(id -> BulkOperation.of(op -> op.delete(d -> d.index(index).id(id))))
        .toList();
  }

  private static BulkOperation index(String index, String id, Object body) {
    return BulkOperation.of(op -> op.index(i -> i.index(index).id(id).document(json(body))));
  }

  /** Conditional on the version that was read: two loads may bring one document. */
  private static BulkOperation document(
      DocumentChange change, AssembledDocument prepared, String slug, String index) {
    String id = change.identity().id();
    ObjectNode body = Json.MAPPER.valueToTree(prepared.document());
    body.put(Fields.SLUG, slug);
    StoredLedger ledger = change.ledger(prepared);
    body.set(KnownDocument.LEDGER, Json.MAPPER.valueToTree(ledger));
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
