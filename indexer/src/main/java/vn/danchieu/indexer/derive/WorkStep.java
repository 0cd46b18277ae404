package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.StoredChange;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLead;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredLink.Leads;
import vn.danchieu.index.StoredReference;
import vn.danchieu.index.StoredStates;
import vn.danchieu.index.StoredWork;
import vn.danchieu.index.StoredWork.Derived;
import vn.danchieu.index.StoredWork.Holding;
import vn.danchieu.indexer.cluster.Background;
import vn.danchieu.indexer.cluster.Bulk;
import vn.danchieu.indexer.derive.Register.Entry;
import vn.danchieu.validity.Change;
import vn.danchieu.validity.LinkEffects;
import vn.danchieu.validity.Standing;
import vn.danchieu.validity.StateTimeline;

/** Derives the fields of single works from resolved links. */
final class WorkStep {
  /** Keeps this many reports of an amendment by third documents. */
  private static final int HEARSAY = 5;

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
    Map<String, Entry> entries = register.read(ids);
    Facts facts;
    try (Background background = new Background()) {
      List<Entry> all = List.copyOf(entries.values());
      Future<Facts> said = background.begin(() -> facts(all, background));
      versions.derive(all, anyway).forEach(entries::remove);
      facts = Background.result(said);
    }
    try (Bulk bulk = register.bulk()) {
      Writing writing = new Writing(bulk, anyway);
      for (Entry entry : entries.values()) {
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
    private final Map<Entry, ObjectNode> settled = new LinkedHashMap<>();
    private final Set<String> begun = new TreeSet<>();

    private Writing(Bulk bulk, boolean anyway) {
      this.bulk = bulk;
      this.anyway = anyway;
    }

    void provisions(Entry entry, StoredWork work) {
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

  private static boolean isSaidOtherwise(Entry entry, StoredStates states) {
    return entry.provisions() > 0
        && entry.states().filter(said -> !said.equals(states)).isPresent();
  }

  private Facts facts(Collection<Entry> entries, Background background) throws IOException {
    Set<String> all = new TreeSet<>();
    Set<String> loaded = new TreeSet<>();
    for (Entry entry : entries) {
      all.add(entry.id());
      if (entry.isLoaded()) {
        loaded.add(entry.id());
      }
    }
    Set<String> cited = new TreeSet<>(all);
    cited.removeAll(loaded);
    entries.stream()
        .filter(entry -> entry.isLoaded() && TitleByOthers.isWanted(entry.work().document()))
        .forEach(entry -> cited.add(entry.id()));
    Future<DerivedLinks.Outgoing> outgoing = background.begin(() -> citing.from(loaded));
    Map<String, List<StoredLink>> effects = citing.effects(all);
    Set<String> others = new HashSet<>();
    effects.values().stream().flatMap(List::stream).forEach(link -> others.addAll(actors(link)));
    return new Facts(
        citing.counts(all),
        citing.samples(cited),
        effects,
        register.documents(others),
        Background.result(outgoing));
  }

  /** The hosts and the acting documents of a link. */
  private static Set<String> actors(StoredLink link) {
    Set<String> actors = new HashSet<>(Set.of(link.hostId()));
    link.leads().flatMap(Leads::source).ifPresent(source -> actors.addAll(source.works()));
    return actors;
  }

  private record Facts(
      Map<String, Integer> counts,
      Map<String, List<StoredReference>> samples,
      Map<String, List<StoredLink>> effects,
      Map<String, StoredDocument> documents,
      DerivedLinks.Outgoing outgoing) {

    /** Empty if the work is neither held nor cited any more. */
    Optional<StoredWork> work(Entry entry) {
      String id = entry.id();
      if (entry.isLoaded()) {
        StoredDocument document =
            TitleByOthers.of(entry.work().document(), samples.getOrDefault(id, List.of()));
        return Optional.of(
            new StoredWork(document, StoredWork.holding(document), Optional.of(derived(document))));
      }
      return Optional.ofNullable(samples.get(id))
          .map(references -> CitedWorks.described(id, references))
          .map(document ->
              new StoredWork(document, Holding.CITED, Optional.of(citedOnly(document))));
    }

    private Derived derived(StoredDocument document) {
      List<StoredChange> changes = changes(document);
      StateTimeline course =
          StateTimeline.of(new Standing(document, changes.stream().map(Change::of).toList()));
      return new Derived(
          counts.getOrDefault(document.id(), 0),
          outgoing.cites(document.id()),
          outgoing.citesByName(document.id()),
          outgoing.touches(document.id()),
          course.days(),
          changes);
    }

    /** No state is claimed for a text that nobody has read. */
    private Derived citedOnly(StoredDocument document) {
      return new Derived(
          counts.getOrDefault(document.id(), 0),
          List.of(),
          List.of(),
          List.of(),
          StoredStates.NONE,
          changes(document));
    }

    private List<StoredChange> changes(StoredDocument target) {
      Map<String, Integer> told = new HashMap<>();
      List<StoredChange> changes = new ArrayList<>();
      for (StoredLink link : effects.getOrDefault(target.id(), List.of())) {
        LinkEffects.of(link, target, Optional.ofNullable(documents.get(link.hostId())), actor(link))
            .filter(change ->
                !Change.of(change).isHearsay()
                    || told.merge(change.byName(), 1, Integer::sum) <= HEARSAY)
            .ifPresent(changes::add);
      }
      return changes;
    }

    private Optional<StoredDocument> actor(StoredLink link) {
      if (link.source().isEmpty()) {
        return Optional.ofNullable(documents.get(link.hostId()));
      }
      return link.leads()
          .flatMap(Leads::source)
          .filter(lead -> lead.state() == StoredLead.State.RESOLVED)
          .flatMap(lead -> Optional.ofNullable(documents.get(lead.works().getFirst())));
    }
  }
}
