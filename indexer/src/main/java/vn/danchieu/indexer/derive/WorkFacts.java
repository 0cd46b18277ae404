package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
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
import vn.danchieu.validity.Change;
import vn.danchieu.validity.LinkEffects;
import vn.danchieu.validity.Standing;
import vn.danchieu.validity.StateTimeline;

/**
 * What links say of some works, from which their derived fields follow.
 *
 * @param counts how many documents cite each work
 * @param samples how citing texts write works without a title of their own
 * @param effects links that change each work
 * @param documents the hosts of those links and the acts that they name
 */
record WorkFacts(
    Map<String, Integer> counts,
    Map<String, List<StoredReference>> samples,
    Map<String, List<StoredLink>> effects,
    Map<String, StoredDocument> documents,
    DerivedLinks.Outgoing outgoing) {
  /** Keeps this many reports of an amendment by third documents. */
  private static final int HEARSAY = 5;

  /** Reads what links say of these works; some requests run in the background. */
  static WorkFacts read(
      Collection<RegisterEntry> entries,
      Register register,
      DerivedLinks citing,
      Background background)
      throws IOException {
    Set<String> all = new TreeSet<>();
    Set<String> loaded = new TreeSet<>();
    for (RegisterEntry entry : entries) {
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
    return new WorkFacts(
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

  /** Empty if the work is neither held nor cited any more. */
  Optional<StoredWork> work(RegisterEntry entry) {
    String id = entry.id();
    if (entry.isLoaded()) {
      StoredDocument document =
          TitleByOthers.of(entry.work().document(), samples.getOrDefault(id, List.of()));
      return Optional.of(
          new StoredWork(document, StoredWork.holding(document), Optional.of(derived(document))));
    }
    return Optional.ofNullable(samples.get(id))
        .map(references -> CitedWorks.described(id, references))
        .map(document -> new StoredWork(document, Holding.CITED, Optional.of(citedOnly(document))));
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
