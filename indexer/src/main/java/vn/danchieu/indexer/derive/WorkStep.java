package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredStates;
import vn.danchieu.index.StoredWork;
import vn.danchieu.indexer.cluster.Background;
import vn.danchieu.indexer.cluster.Bulk;

/** Derives the fields of single works from resolved links. */
final class WorkStep {
  private final Register register;
  private final DerivedLinks citing;
  private final ProvisionStates provisions;
  private final VersionStep versions;

  WorkStep(
      Register register, DerivedLinks citing, ProvisionStates provisions, VersionStep versions) {
    this.register = register;
    this.citing = citing;
    this.provisions = provisions;
    this.versions = versions;
  }

  /** Every work that is marked. */
  void marked() throws IOException {
    Query marked =
        DeriveQueries.any(
            DeriveQueries.is(Fields.PENDING_DOCUMENT, true),
            DeriveQueries.is(Fields.PENDING_LINKS, true));
    each(
        marked,
        ids -> {
          Set<String> begun = derive(ids, false);
          // Works that a load overtakes keep their mark for the next pass.
          derive(begun, false);
        });
  }

  /** Derives every work and compares its provisions. */
  void all() throws IOException {
    each(Query.of(q -> q.matchAll(m -> m)), ids -> derive(derive(ids, true), false));
  }

  private interface Reader {
    void read(List<String> ids) throws IOException;
  }

  private void each(Query query, Reader reader) throws IOException {
    register.each(
        query,
        List.of(Fields.ID),
        page -> {
          reader.read(page.stream().map(Hit::id).map(String::valueOf).toList());
          return true;
        });
  }

  /**
   * @param anyway whether provisions are compared although they should say what the work says
   * @return those whose provisions say otherwise: that is noted, and they are to be derived again
   */
  private Set<String> derive(Collection<String> ids, boolean anyway) throws IOException {
    if (ids.isEmpty()) {
      return Set.of();
    }
    // Works are read before links: a write in between changes the version of the work, and our
    // write fails.
    Map<String, RegisterEntry> entries = register.read(ids);
    WorkFacts facts;
    try (Background background = new Background()) {
      List<RegisterEntry> all = List.copyOf(entries.values());
      Future<WorkFacts> said =
          background.begin(() -> WorkFacts.read(all, register, citing, background));
      versions.derive(all, anyway).forEach(entries::remove);
      facts = Background.result(said);
    }
    try (Bulk bulk = register.bulk()) {
      Writing writing = new Writing(bulk, anyway);
      for (RegisterEntry entry : entries.values()) {
        facts
            .work(entry)
            .ifPresentOrElse(
                work -> writing.provisions(entry, work), () -> register.delete(entry, bulk));
      }
      bulk.await();
      writing.works(toldOfTitles(writing.renamed()));
      bulk.await();
      return writing.begun;
    }
  }

  /**
   * Marks works changed by acts that were renamed, since changes carry the title of the act. Done
   * before the title is written.
   *
   * @return the works to be derived again; what is written of them now has to keep their marks
   */
  private Set<String> toldOfTitles(Set<String> renamed) throws IOException {
    Set<String> affected = citing.affectedBy(renamed);
    // What was marked before may be derived since.
    register.forgetMarks();
    register.mark(affected);
    return affected;
  }

  /** Provisions are written before the work that states what they say. */
  private final class Writing {
    private final Bulk bulk;
    private final boolean anyway;
    private final Map<RegisterEntry, ObjectNode> settled = new LinkedHashMap<>();
    private final Set<String> begun = new TreeSet<>();

    private Writing(Bulk bulk, boolean anyway) {
      this.bulk = bulk;
      this.anyway = anyway;
    }

    void provisions(RegisterEntry entry, StoredWork work) {
      StoredStates states = work.derived().orElseThrow().states();
      if (isSaidOtherwise(entry, states)) {
        begun.add(entry.id());
        register.write(entry, entry.withoutStates(), bulk);
        return;
      }
      if (anyway || entry.states().isEmpty()) {
        provisions.write(entry, states, bulk);
      }
      settled.put(entry, entry.with(work));
    }

    /** Works whose title, as given by others, has changed. */
    Set<String> renamed() {
      Set<String> renamed = new TreeSet<>();
      settled.forEach((entry, json) -> {
        if (entry.isLoaded() && !title(json).equals(title(entry.json()))) {
          renamed.add(entry.id());
        }
      });
      return renamed;
    }

    private static String title(ObjectNode work) {
      return work.path(Fields.TITLE).asString("");
    }

    void works(Set<String> again) {
      settled.forEach((entry, json) -> {
        if (again.contains(entry.id())) {
          json.withObject("/pending").put("links", true);
        }
        if (!json.equals(entry.json())) {
          register.write(entry, json, bulk);
        }
      });
    }
  }

  private static boolean isSaidOtherwise(RegisterEntry entry, StoredStates states) {
    return entry.provisions() > 0
        && entry.states().filter(said -> !said.equals(states)).isPresent();
  }
}
