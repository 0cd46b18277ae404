package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredLink.Leads;
import vn.danchieu.index.StoredReference;
import vn.danchieu.indexer.cluster.Bulk;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.FullScan;
import vn.danchieu.indexer.cluster.PendingWrite;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.cluster.WrittenJson;

/**
 * Resolves links. Every work concerned is marked before a link is written, so that a killed run can
 * be continued.
 */
final class LinkStep {
  private static final int PAGE = 2_000;

  private final Cluster cluster;
  private final String index;
  private final Register register;
  private final WriteOutcomes outcomes;

  LinkStep(Cluster cluster, Target target, Register register, WriteOutcomes outcomes) {
    this.cluster = cluster;
    this.index = target.links();
    this.register = register;
    this.outcomes = outcomes;
  }

  /** Resolves links again that may lead elsewhere since these works were written. */
  void again(Collection<RegisterEntry> written) throws IOException {
    Set<String> ids = written.stream().map(RegisterEntry::id).collect(Collectors.toSet());
    Set<String> keys = new TreeSet<>();
    Set<String> touched = new TreeSet<>();
    for (RegisterEntry entry : written) {
      entry.json().path(Fields.KEYS).forEach(key -> keys.add(key.asString()));
      keys.add(StoredReference.chosenKey(entry.id()));
      entry.json().path("derived").path("touches").forEach(id -> touched.add(id.asString()));
    }
    register.known(ids);
    // Works that it cited before and no longer does; those links are gone.
    register.mark(touched);
    each(
        DeriveQueries.all(
            DeriveQueries.exists(Fields.TARGET_STATE),
            DeriveQueries.any(
                DeriveQueries.anyOf(Fields.TARGET_KEYS, keys),
                DeriveQueries.anyOf(Fields.SOURCE_KEYS, keys),
                DeriveQueries.anyOf(Fields.TARGET_WORKS, ids),
                DeriveQueries.anyOf(Fields.SOURCE_WORKS, ids))),
        ids);
  }

  /** Resolves links that were never resolved. */
  void first() throws IOException {
    each(DeriveQueries.not(DeriveQueries.exists(Fields.TARGET_STATE)), Set.of());
  }

  /** Resolves all links again. */
  void all() throws IOException {
    each(Query.of(q -> q.matchAll(m -> m)), Set.of());
  }

  private void each(Query query, Set<String> written) throws IOException {
    try (Bulk bulk = new Bulk(cluster)) {
      new FullScan(index, query, List.of(), PAGE)
          .run(
              cluster.client(),
              page -> {
                derive(page.stream().map(LinkEnds::of).toList(), written, bulk);
                return true;
              });
      bulk.await();
    }
  }

  private void derive(List<LinkEnds> links, Set<String> written, Bulk bulk) throws IOException {
    TargetCandidates candidates =
        TargetCandidates.sharing(links.stream().flatMap(LinkEnds::references).toList(), register);
    List<Leads> leads = links.parallelStream().map(link -> leads(link, candidates)).toList();
    Map<LinkEnds, Leads> changed = new LinkedHashMap<>();
    Set<String> concerned = new TreeSet<>();
    for (int i = 0; i < links.size(); i++) {
      LinkEnds link = links.get(i);
      Leads now = leads.get(i);
      boolean other = !link.said().leads().equals(Optional.of(now));
      if (other) {
        changed.put(link, now);
        concerned.add(link.said().hostId());
        concerned.addAll(now.target().works());
        link.said().leads().ifPresent(before -> concerned.addAll(before.target().works()));
      } else if (link.comesFromOneOf(written)) {
        // The target is the same; the acting document may have changed.
        concerned.addAll(now.target().works());
      }
    }
    register.mark(concerned);
    changed.forEach((link, now) -> bulk.add(new PendingWrite(operation(link, now), outcomes)));
  }

  private static Leads leads(LinkEnds link, TargetCandidates candidates) {
    String host = link.said().hostId();
    return new Leads(
        itself(candidates.lead(link.said().target()), host),
        link.said().source().map(source -> itself(candidates.lead(source), host)));
  }

  /** A text that names its own number, and says no more, means itself. */
  private static StoredLead itself(StoredLead lead, String host) {
    return lead.works().equals(List.of(host))
        ? new StoredLead(StoredLead.State.RESOLVED, lead.works())
        : lead;
  }

  private BulkOperation operation(LinkEnds link, Leads leads) {
    ObjectNode derived = link.json().deepCopy();
    derived.set("leads", Json.MAPPER.valueToTree(leads));
    WrittenJson written = new WrittenJson(Json.MAPPER.writeValueAsBytes(derived));
    return BulkOperation.of(op ->
        op.index(i ->
            i.index(index)
                .id(link.said().id())
                .ifSeqNo(link.version().number())
                .ifPrimaryTerm(link.version().term())
                .document(written)));
  }
}
