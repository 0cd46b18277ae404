package vn.danchieu.indexer.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;
import vn.danchieu.indexer.cite.Prepared;

/** Writes documents whole, with what belongs to them, and removes what no longer does. */
final class Writer {
  private static final int SHORT_ID = 6;

  private final Cluster cluster;
  private final Target target;
  private final Store store;

  /** The addresses given in this run, which a search does not see yet. */
  private final Map<String, String> slugs = new HashMap<>();

  Writer(Cluster cluster, Target target, Store store) {
    this.cluster = cluster;
    this.target = target;
    this.store = store;
  }

  /**
   * Provisions and links first: a document carries the hash that lets the next load skip it, so it
   * must not be there before they are.
   *
   * @return by document, why it could not be written
   */
  Map<String, String> write(List<Change> changes, List<Prepared> prepared) {
    Map<String, String> refused = new HashMap<>(children(changes, prepared));
    Map<String, String> addresses = addresses(changes, prepared);
    Bulk bulk = new Bulk(cluster);
    for (int i = 0; i < changes.size(); i++) {
      String id = changes.get(i).identity().id();
      if (!refused.containsKey(id)) {
        ObjectNode body = Json.MAPPER.valueToTree(prepared.get(i).document());
        body.put("slug", addresses.get(id));
        body.set(Known.LEDGER, Json.MAPPER.valueToTree(changes.get(i).ledger(prepared.get(i))));
        bulk.index(id, target.documents(), id, body);
      }
    }
    refused.putAll(bulk.finish());
    return refused;
  }

  private Map<String, String> children(List<Change> changes, List<Prepared> prepared) {
    Bulk bulk = new Bulk(cluster);
    for (int i = 0; i < changes.size(); i++) {
      String id = changes.get(i).identity().id();
      Prepared each = prepared.get(i);
      each.provisions().forEach(p -> bulk.index(id, target.provisions(), p.id(), p));
      each.links().forEach(l -> bulk.index(id, target.links(), l.id(), l));
      changes
          .get(i)
          .known()
          .map(Known::ledger)
          .ifPresent(before -> {
            stale(
                bulk,
                id,
                target.provisions(),
                id + ".p",
                each.provisions().size(),
                before.provisions());
            stale(bulk, id, target.links(), id + ".l", each.links().size(), before.links());
          });
    }
    return bulk.finish();
  }

  private static void stale(Bulk bulk, String id, String index, String prefix, int from, int to) {
    for (int i = from; i < to; i++) {
      bulk.delete(id, index, prefix + i);
    }
  }

  /**
   * An address once given stays; of two documents that would share one, the later gets a suffix.
   */
  private Map<String, String> addresses(List<Change> changes, List<Prepared> prepared) {
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).known().isEmpty()) {
        wanted.add(prepared.get(i).document().slug());
      }
    }
    Map<String, String> owners = store.owners(wanted);
    Map<String, String> addresses = new HashMap<>();
    for (int i = 0; i < changes.size(); i++) {
      String id = changes.get(i).identity().id();
      String slug = prepared.get(i).document().slug();
      addresses.put(
          id, changes.get(i).known().map(Known::slug).orElseGet(() -> free(slug, id, owners)));
    }
    return addresses;
  }

  private String free(String slug, String id, Map<String, String> owners) {
    String owner = owners.getOrDefault(slug, slugs.getOrDefault(slug, id));
    if (owner.equals(id)) {
      slugs.put(slug, id);
      return slug;
    }
    return slug + "-" + id.substring(0, SHORT_ID);
  }
}
