package vn.danchieu.indexer.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Fields;
import vn.danchieu.indexer.cite.AssembledDocument;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;

/**
 * Gives each document its readable address (slug). A given address never changes; where two
 * documents would share one, the later gets a suffix.
 */
final class AddressAllocator {
  /** From this many on, written addresses are made searchable and forgotten here. */
  private static final int REMEMBERED = 20_000;

  private static final int ASKED_AT_ONCE = 500;
  private static final int SHORT_ID = 6;

  /** A derivation may write the same work. */
  private static final int CONFLICTS = 10;

  private final Cluster cluster;
  private final Target target;
  private final StockReader store;

  /** The addresses given in this run, which a search may not see yet. */
  private final Map<String, String> recent = new HashMap<>();

  AddressAllocator(Cluster cluster, Target target, StockReader store) {
    this.cluster = cluster;
    this.target = target;
    this.store = store;
  }

  /**
   * An address.
   *
   * @param after the document that has the wanted one and is perhaps still on its way: it is stored
   *     first, so that a load that is killed in between gives the same addresses when it goes on
   */
  record Address(String slug, Optional<String> after) {
    Address(String slug) {
      this(slug, Optional.empty());
    }
  }

  List<Address> give(List<DocumentChange> changes, List<AssembledDocument> prepared) {
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).known().isEmpty()) {
        wanted.add(slug(prepared.get(i)));
      }
    }
    Map<String, TreeSet<String>> owners = store.owners(wanted);
    List<Address> addresses = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      String id = changes.get(i).identity().id();
      String slug = slug(prepared.get(i));
      addresses.add(
          changes
              .get(i)
              .known()
              .map(known -> new Address(known.slug()))
              .orElseGet(() -> free(slug, id, owners)));
    }
    return addresses;
  }

  /**
   * A document of another audience bears the audience in its address, so that public addresses
   * reveal nothing of it.
   */
  private String slug(AssembledDocument prepared) {
    return target.audience().marked(prepared.document().slug());
  }

  private Address free(String slug, String id, Map<String, TreeSet<String>> owners) {
    TreeSet<String> stored = owners.getOrDefault(slug, new TreeSet<>());
    String owner = stored.isEmpty() ? recent.getOrDefault(slug, id) : stored.first();
    if (owner.equals(id)) {
      recent.put(slug, id);
      return new Address(slug);
    }
    return new Address(
        suffixed(slug, id), stored.isEmpty() ? Optional.of(owner) : Optional.empty());
  }

  private static String suffixed(String slug, String id) {
    return slug + "-" + Audience.unmarked(id).substring(0, SHORT_ID);
  }

  boolean areMany() {
    return recent.size() > REMEMBERED;
  }

  /**
   * Makes written addresses searchable and separates documents to which two concurrent loads gave
   * one address.
   */
  void settle() {
    cluster.refresh(List.of(target.documents()));
    List<String> given = List.copyOf(recent.keySet());
    for (int from = 0; from < given.size(); from += ASKED_AT_ONCE) {
      List<String> some = given.subList(from, Math.min(given.size(), from + ASKED_AT_ONCE));
      store.owners(some).forEach(this::part);
    }
    recent.clear();
  }

  private void update(String index, String id, Map<String, Object> changed) {
    Cluster.ask(() ->
        cluster
            .client()
            .update(
                u -> u.index(index).id(id).retryOnConflict(CONFLICTS).doc(changed), Object.class));
  }

  /**
   * The result does not depend on the order or on who runs it: the document with the lowest id
   * keeps the address.
   */
  private void part(String slug, TreeSet<String> owners) {
    owners.stream()
        .skip(1)
        .forEach(id -> {
          String own = suffixed(slug, id);
          // The mark comes first: others link to this work by its address and are derived anew.
          Map<String, Object> marked =
              Map.of(Fields.SLUG, own, "pending", Map.of("document", true));
          update(target.works(), id, marked);
          update(target.documents(), id, Map.of(Fields.SLUG, own));
        });
  }
}
