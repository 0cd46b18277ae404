package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import org.opensearch.client.opensearch.core.get.GetResult;
import org.opensearch.client.opensearch.core.mget.MultiGetOperation;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.indexer.cluster.Bulk;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.FullScan;
import vn.danchieu.indexer.cluster.PendingWrite;
import vn.danchieu.indexer.cluster.Target;

/** Reads and writes the register of works. */
final class Register {
  private static final int READ_AT_ONCE = 500;

  /** Some fifty megabytes; beyond it marks are forgotten and may be written twice. */
  private static final int MOST_MARKED = 500_000;

  private static final int CONFLICTS = 10;

  /** Fields used by searches alone; most of the stored size of a long document. */
  private static final List<String> SEARCHED = List.of(Fields.WORDS, Fields.PAIRS, Fields.OPENING);

  private final Cluster cluster;
  private final Target target;
  private final String index;
  private final WriteOutcomes outcomes;

  /** Works marked and not derived since; only one derivation runs at a time. */
  private final Set<String> marked = new HashSet<>();

  Register(Cluster cluster, Target target, WriteOutcomes outcomes) {
    this.cluster = cluster;
    this.target = target;
    this.index = target.works();
    this.outcomes = outcomes;
  }

  /** Whose works these are. */
  Audience audience() {
    return target.audience();
  }

  boolean owns(String id) {
    return target.owns(id);
  }

  /** Current records by id, also those not searchable yet; missing ones are left out. */
  Map<String, RegisterEntry> read(Collection<String> ids) throws IOException {
    return read(ids, List.of());
  }

  /** Documents of those that are loaded, by id. */
  Map<String, StoredDocument> documents(Collection<String> ids) throws IOException {
    Map<String, StoredDocument> documents = new LinkedHashMap<>();
    for (RegisterEntry entry : read(ids, SEARCHED).values()) {
      if (entry.isLoaded()) {
        documents.put(entry.id(), entry.work().document());
      }
    }
    return documents;
  }

  private Map<String, RegisterEntry> read(Collection<String> ids, List<String> without)
      throws IOException {
    Map<String, RegisterEntry> found = new LinkedHashMap<>();
    List<String> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += READ_AT_ONCE) {
      List<String> some = all.subList(from, Math.min(all.size(), from + READ_AT_ONCE));
      var answer =
          cluster
              .client()
              .mget(
                  m -> m.docs(some.stream().map(id -> wanted(id, without)).toList()),
                  ObjectNode.class);
      for (var item : answer.docs()) {
        if (item.isFailure()) {
          throw new IOException(String.valueOf(item.failure().error().reason()));
        }
        GetResult<ObjectNode> got = item.result();
        if (got.found()) {
          found.put(
              got.id(),
              new RegisterEntry(
                  got.id(), Objects.requireNonNull(got.source()), RecordVersion.of(got)));
        }
      }
    }
    return found;
  }

  /** Hashes of held texts by id; works without a text are left out. */
  Map<String, String> heldTexts(Collection<String> ids) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    List<String> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += READ_AT_ONCE) {
      List<String> some = all.subList(from, Math.min(all.size(), from + READ_AT_ONCE));
      var answer =
          cluster
              .client()
              .mget(
                  m ->
                      m.index(index)
                          .ids(some)
                          .sourceIncludes(Fields.CONTENT_HASH, Fields.HELD, Fields.IDENTITY),
                  ObjectNode.class);
      for (var item : answer.docs()) {
        if (item.isFailure()) {
          throw new IOException(String.valueOf(item.failure().error().reason()));
        }
        Optional.ofNullable(item.result().source())
            .flatMap(RegisterEntry::heldText)
            .ifPresent(hash -> found.put(item.result().id(), hash));
      }
    }
    return found;
  }

  private MultiGetOperation wanted(String id, List<String> without) {
    String its = target.owns(id) ? index : target.shared().orElse(index);
    return MultiGetOperation.of(
        d -> d.index(its).id(id).source(s -> s.filter(f -> f.excludes(without))));
  }

  /** All that match, also what this set may read and not write, a page at a time. */
  void eachReadable(Query query, List<String> fields, FullScan.Reader reader) throws IOException {
    new FullScan(target.registers(), query, fields, READ_AT_ONCE).run(cluster.client(), reader);
  }

  /** All that match, a page at a time. */
  void each(Query query, List<String> fields, FullScan.Reader reader) throws IOException {
    new FullScan(index, query, fields, READ_AT_ONCE).run(cluster.client(), reader);
  }

  /** Marks works to be derived; written when this returns. Works of other sets are not marked. */
  void mark(Set<String> ids) {
    Set<String> unmarked = new TreeSet<>(ids);
    unmarked.removeAll(marked);
    unmarked.removeIf(id -> !target.owns(id));
    known(unmarked);
    ObjectNode mark = Json.MAPPER.createObjectNode();
    mark.putObject("pending").put("links", true);
    List<BulkOperation> marks = new ArrayList<>();
    for (String id : unmarked) {
      marks.add(
          BulkOperation.of(op ->
              op.update(u ->
                  u.index(index)
                      .id(id)
                      .document(mark)
                      .docAsUpsert(true)
                      .retryOnConflict(CONFLICTS))));
    }
    writeAll(marks);
  }

  /** Notes works that are marked already, by us or by the load that wrote them. */
  void known(Set<String> ids) {
    if (marked.size() > MOST_MARKED) {
      marked.clear();
    }
    marked.addAll(ids);
  }

  /** From now on marks are written again. */
  void forgetMarks() {
    marked.clear();
  }

  /** Replaces what was read; fails silently where a load was quicker, whose mark remains. */
  void write(RegisterEntry entry, ObjectNode json, Bulk bulk) {
    BulkOperation operation =
        BulkOperation.of(op ->
            op.index(i ->
                i.index(index)
                    .id(entry.id())
                    .ifSeqNo(entry.version().number())
                    .ifPrimaryTerm(entry.version().term())
                    .document(json)));
    bulk.add(new PendingWrite(operation, outcomes));
  }

  void delete(RegisterEntry entry, Bulk bulk) {
    BulkOperation delete =
        BulkOperation.of(op ->
            op.delete(d ->
                d.index(index)
                    .id(entry.id())
                    .ifSeqNo(entry.version().number())
                    .ifPrimaryTerm(entry.version().term())));
    bulk.add(new PendingWrite(delete, outcomes));
  }

  private void writeAll(List<BulkOperation> operations) {
    try (Bulk bulk = new Bulk(cluster)) {
      operations.forEach(operation -> bulk.add(new PendingWrite(operation, outcomes)));
      bulk.await();
    }
  }

  Bulk bulk() {
    return new Bulk(cluster);
  }
}
