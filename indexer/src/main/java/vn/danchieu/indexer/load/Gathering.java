package vn.danchieu.indexer.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danchieu.index.Fingerprint;
import vn.danchieu.indexer.cite.Contribution;
import vn.danchieu.indexer.cite.ContributionIdentity;
import vn.danchieu.indexer.cite.CorrectedFacts;
import vn.danchieu.indexer.cite.DistinguishingFacts;
import vn.danchieu.indexer.source.InputOrigin;

/** Joins inputs of the same document and keeps apart those that only share its number. */
final class Gathering {
  private final StockReader store;
  private final CorrectionIndex corrections;

  /** What this run has brought, by document and source: a source may deliver one twice. */
  private final Fingerprints brought = new Fingerprints();

  Gathering(StockReader store) {
    this.store = store;
    this.corrections = store.corrections();
  }

  private record Group(
      ContributionIdentity identity,
      DistinguishingFacts face,
      Map<String, Contribution> contributions,
      InputOrigin origin) {}

  List<DocumentChange> gather(List<ReadInput> understood) {
    Set<String> ids = ids(understood);
    Map<String, KnownDocument> known = new HashMap<>(store.known(ids));
    Map<String, String> into = RecordMerging.into(corrections.same(ids));
    known.putAll(store.known(into.values()));
    Map<String, Group> groups = new LinkedHashMap<>();
    for (ReadInput each : understood) {
      each.contribution()
          .ifPresent(contribution -> {
            ContributionIdentity identity =
                apart(each.identity().orElseThrow(), contribution, known, groups);
            String from = identity.id();
            Optional<KnownDocument> other = other(from, known, into);
            if (other.isPresent()) {
              ContributionIdentity whole =
                  new ContributionIdentity(other.get().identity(), store.audience());
              add(groups, whole, contribution.mergedFrom(from), each.origin());
            } else {
              add(groups, identity, contribution, each.origin());
            }
          });
    }
    Map<String, CorrectedFacts> corrected = corrections.of(groups.keySet());
    List<DocumentChange> changes = new ArrayList<>();
    groups.forEach((id, group) ->
        changes.add(
            new DocumentChange(
                    group.identity(),
                    group.contributions(),
                    Optional.ofNullable(known.get(id)),
                    group.origin())
                .with(corrected.getOrDefault(id, CorrectedFacts.NOTHING))));
    return changes;
  }

  /** Every document that may be concerned. */
  static Set<String> ids(List<ReadInput> understood) {
    return understood.stream().flatMap(Gathering::candidates).collect(Collectors.toSet());
  }

  /** The document itself, and the one it would be if its number belonged to another. */
  private static Stream<String> candidates(ReadInput each) {
    return each.identity().stream()
        .flatMap(identity -> Stream.of(identity, identity.apartBy(each.face())))
        .map(ContributionIdentity::id);
  }

  /** The document into which a record goes; empty where it is one of its own. */
  private static Optional<KnownDocument> other(
      String id, Map<String, KnownDocument> known, Map<String, String> into) {
    return Optional.ofNullable(into.get(id))
        .filter(_ -> !known.containsKey(id))
        .flatMap(to -> Optional.ofNullable(known.get(to)));
  }

  /** A decision to keep two documents apart is never revised by later loads. */
  private static ContributionIdentity apart(
      ContributionIdentity identity,
      Contribution contribution,
      Map<String, KnownDocument> known,
      Map<String, Group> groups) {
    DistinguishingFacts face = contribution.face();
    ContributionIdentity other = identity.apartBy(face);
    KnownDocument stored = known.get(identity.id());
    if (stored != null && stored.holds(contribution)) {
      return identity;
    }
    KnownDocument apart = known.get(other.id());
    if (apart != null && apart.holds(contribution)) {
      return other;
    }
    Group group = groups.get(identity.id());
    boolean contradicted =
        group != null && group.face().contradicts(face)
            || stored != null && stored.face().contradicts(face);
    return contradicted ? other : identity;
  }

  private void add(
      Map<String, Group> groups,
      ContributionIdentity identity,
      Contribution contribution,
      InputOrigin origin) {
    String id = identity.id();
    Contribution own = contribution;
    int count = 1;
    while (isOther(id, own)) {
      count++;
      own = contribution.withKey(contribution.key() + "#" + count);
    }
    brought.put(id + own.key(), Fingerprint.of(own.hash()));
    Objects.requireNonNull(
            groups.computeIfAbsent(
                id, _ -> new Group(identity, contribution.face(), new TreeMap<>(), origin)))
        .contributions()
        .put(own.key(), own);
  }

  private boolean isOther(String id, Contribution contribution) {
    long before = brought.get(id + contribution.key());
    return before != 0 && before != Fingerprint.of(contribution.hash());
  }
}
