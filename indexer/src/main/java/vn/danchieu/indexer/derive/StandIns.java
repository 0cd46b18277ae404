package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import tools.jackson.databind.JsonNode;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredLead;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.FullScan;
import vn.danchieu.indexer.cluster.Target;

/**
 * Finds the act that each official consolidation names in its head. Where the original text is not
 * held, later amendments are applied to the consolidation.
 */
final class StandIns {
  private static final int PAGE = 2_000;

  private final Cluster cluster;
  private final String index;

  StandIns(Cluster cluster, Target target) {
    this.cluster = cluster;
    this.index = target.links();
  }

  /** The act by the id of its consolidation, where one of the two is among these. */
  Map<String, String> among(Collection<String> ids) throws IOException {
    Map<String, String> acts = new TreeMap<>();
    if (ids.isEmpty()) {
      return acts;
    }
    Query some =
        DeriveQueries.all(
            DeriveQueries.anyOf(Fields.RELATION, List.of(Relation.CONSOLIDATES.code())),
            DeriveQueries.anyOf(Fields.TARGET_STATE, StoredLead.CERTAIN),
            DeriveQueries.is(Fields.NESTED, false),
            DeriveQueries.any(
                DeriveQueries.anyOf(Fields.HOST_ID, ids),
                DeriveQueries.anyOf(Fields.TARGET_WORKS, ids)));
    new FullScan(index, some, List.of(Fields.HOST_ID, "trigger", "leads"), PAGE)
        .run(
            cluster.client(),
            page -> {
              page.forEach(hit -> add(Objects.requireNonNull(hit.source()), acts));
              return true;
            });
    return acts;
  }

  /** Words that say "hợp nhất" are said of other acts; the head of a consolidation has none. */
  private static void add(JsonNode link, Map<String, String> into) {
    String act = link.path("leads").path("target").path("works").path(0).asString("");
    String host = link.path(Fields.HOST_ID).asString("");
    if (!act.isEmpty() && !act.equals(host) && link.path("trigger").isMissingNode()) {
      into.put(host, act);
    }
  }
}
