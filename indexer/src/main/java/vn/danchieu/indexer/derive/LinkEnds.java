package vn.danchieu.indexer.derive;

import java.util.List;
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
 * What of a stored link tells where it leads.
 *
 * @param leads as derived before; empty where it never was
 */
record LinkEnds(Said said, Version version) {
  /** The fields that are read. */
  static final List<String> FIELDS = List.of("id", "hostId", "target", "source", "leads");

  record Said(
      String id,
      String hostId,
      StoredReference target,
      Optional<StoredReference> source,
      Optional<Leads> leads) {}

  static LinkEnds of(Hit<ObjectNode> hit) {
    return new LinkEnds(
        Json.MAPPER.treeToValue(Objects.requireNonNull(hit.source()), Said.class), Version.of(hit));
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
