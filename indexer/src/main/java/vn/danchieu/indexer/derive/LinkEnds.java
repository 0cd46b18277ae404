package vn.danchieu.indexer.derive;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredLink.Leads;
import vn.danchieu.index.StoredReference;

/**
 * A stored link, and what of it tells where it leads.
 *
 * @param json all of it: written anew as a whole it need not be read once more to be changed
 */
record LinkEnds(Said said, ObjectNode json, RecordVersion version) {
  /**
   * @param leads as derived before; empty where it never was
   */
  record Said(
      String id,
      String hostId,
      StoredReference target,
      Optional<StoredReference> source,
      Optional<Leads> leads) {}

  static LinkEnds of(Hit<ObjectNode> hit) {
    ObjectNode json = Objects.requireNonNull(hit.source());
    return new LinkEnds(Json.MAPPER.treeToValue(json, Said.class), json, RecordVersion.of(hit));
  }

  Stream<StoredReference> references() {
    return Stream.concat(said.source().stream(), Stream.of(said.target()));
  }

  boolean comesFromOneOf(java.util.Set<String> works) {
    return said.leads()
        .flatMap(Leads::source)
        .map(StoredLead::works)
        .filter(ids -> ids.stream().anyMatch(works::contains))
        .isPresent();
  }
}
