package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import tools.jackson.databind.JsonNode;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredLead;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.FullScan;
import vn.danchieu.indexer.cluster.Target;

/** Finds which acts amend the words of which, as far as links say so without doubt. */
final class AmendingActs {
  private static final int PAGE = 2_000;

  /** Relations that always change the words of an act. */
  private static final List<String> AMENDING = codes(Relation.AMENDS, Relation.CORRECTS);

  /** Relations that change words only where they name a part of the act. */
  private static final List<String> OF_PARTS =
      codes(Relation.REPEALS, Relation.REPLACES, Relation.ENDS);

  private final Cluster cluster;
  private final String index;
  private final StandIns standIns;

  AmendingActs(Cluster cluster, Target target) {
    this.cluster = cluster;
    this.index = target.links();
    this.standIns = new StandIns(cluster, target);
  }

  private static List<String> codes(Relation... relations) {
    return Stream.of(relations).map(Relation::code).toList();
  }

  /** By the act that is amended. */
  Map<String, Set<String>> of(Collection<String> ids) throws IOException {
    Map<String, Set<String>> found = new HashMap<>();
    if (!ids.isEmpty()) {
      read(DeriveQueries.anyOf(Fields.TARGET_WORKS, ids), found);
    }
    return found;
  }

  /** The act by the id of its consolidation, where one of the two is among these. */
  Map<String, String> consolidated(Collection<String> ids) throws IOException {
    return standIns.among(ids);
  }

  /** The acts that these amend. */
  Set<String> amendedBy(Collection<String> hosts) throws IOException {
    Map<String, Set<String>> found = new HashMap<>();
    if (!hosts.isEmpty()) {
      read(DeriveQueries.anyOf(Fields.HOST_ID, hosts), found);
    }
    return found.keySet();
  }

  private void read(Query some, Map<String, Set<String>> into) throws IOException {
    Query amending =
        DeriveQueries.all(
            some,
            DeriveQueries.anyOf(Fields.TARGET_STATE, StoredLead.CERTAIN),
            DeriveQueries.is(Fields.NESTED, false),
            DeriveQueries.any(
                DeriveQueries.anyOf(Fields.RELATION, AMENDING),
                DeriveQueries.all(
                    DeriveQueries.anyOf(Fields.RELATION, OF_PARTS),
                    DeriveQueries.is(Fields.PART, true))));
    new FullScan(index, amending, List.of(Fields.HOST_ID, Fields.TARGET_WORKS), PAGE)
        .run(
            cluster.client(),
            page -> {
              page.forEach(hit -> add(Objects.requireNonNull(hit.source()), into));
              return true;
            });
  }

  private static void add(JsonNode link, Map<String, Set<String>> into) {
    String host = link.path(Fields.HOST_ID).asString("");
    String work = link.path("leads").path("target").path("works").path(0).asString("");
    if (!host.equals(work) && !work.isEmpty()) {
      into.computeIfAbsent(work, _ -> new TreeSet<>()).add(host);
    }
  }
}
