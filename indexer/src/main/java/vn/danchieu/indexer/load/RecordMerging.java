package vn.danchieu.indexer.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredLedger;
import vn.danchieu.indexer.cite.Contribution;
import vn.danchieu.indexer.cite.ContributionIdentity;
import vn.danchieu.indexer.cite.CorrectedFacts;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.source.InputOrigin;

/**
 * Merges records that an editor has declared the same as a document. Contributions move to the
 * document under keys that name their origin, so that the merge can be undone; a text moves only to
 * a document without one.
 */
final class RecordMerging {
  private final StockReader store;
  private final Target target;
  private final CorrectionIndex corrections;
  private final Map<String, KnownDocument> known = new HashMap<>();

  /** Of documents, what comes in. */
  private final Map<String, Map<String, Contribution>> brought = new LinkedHashMap<>();

  /** Of documents, how the keys begin of what goes out. */
  private final Map<String, Set<String>> taken = new LinkedHashMap<>();

  /** Records that are documents of their own again. */
  private final Map<String, Map<String, Contribution>> restored = new LinkedHashMap<>();

  private final Map<String, KnownDocument> gone = new LinkedHashMap<>();

  private RecordMerging(StockReader store, Target target) {
    this.store = store;
    this.target = target;
    this.corrections = store.corrections();
  }

  /**
   * What is due.
   *
   * @param gone records that are a part of another document once the changes are written
   */
  record Due(List<DocumentChange> changes, Map<String, KnownDocument> gone) {}

  static Due among(Collection<String> ids, StockReader store, Target target) {
    RecordMerging merging = new RecordMerging(store, target);
    merging.look(ids);
    return new Due(merging.changes(), Map.copyOf(merging.gone));
  }

  private void look(Collection<String> ids) {
    List<StoredCorrection> same = corrections.same(ids);
    if (same.isEmpty()) {
      return;
    }
    Set<String> named = new HashSet<>();
    same.forEach(each -> {
      named.add(each.documentId());
      each.into().ifPresent(named::add);
    });
    known.putAll(store.known(named));
    Map<String, String> into = into(same);
    for (StoredCorrection each : same) {
      String from = each.documentId();
      String to = each.into().orElse("");
      if (to.equals(into.get(from))) {
        if (!into.containsKey(to)) {
          merge(from, to);
        }
      } else {
        split(from, to);
      }
    }
  }

  /** What holds, by record. */
  static Map<String, String> into(List<StoredCorrection> same) {
    Map<String, String> into = new HashMap<>();
    for (StoredCorrection each : same) {
      if (each.holds()) {
        into.putIfAbsent(each.documentId(), each.into().orElse(""));
      }
    }
    return into;
  }

  private void merge(String from, String to) {
    Optional<KnownDocument> record = Optional.ofNullable(known.get(from));
    if (record.isPresent() && known.containsKey(to)) {
      record
          .get()
          .ledger()
          .contributions()
          .forEach(each -> {
            Contribution merged = kept(each, body(from, record.get(), each)).mergedFrom(from);
            brought.computeIfAbsent(to, _ -> new TreeMap<>()).put(merged.key(), merged);
          });
      gone.put(from, record.get());
    }
  }

  private void split(String from, String to) {
    String prefix = Contribution.mergedPrefix(from);
    Optional.ofNullable(known.get(to)).stream()
        .flatMap(stored -> stored.ledger().contributions().stream())
        .filter(each -> each.key().startsWith(prefix))
        .forEach(each -> {
          Contribution own = kept(each, Optional.empty()).takenOut();
          restored.computeIfAbsent(from, _ -> new TreeMap<>()).put(own.key(), own);
          taken.computeIfAbsent(to, _ -> new HashSet<>()).add(prefix);
        });
  }

  /** The text of a record, with what gave it. */
  private Optional<Contribution.Body> body(
      String id, KnownDocument record, StoredLedger.Contribution contribution) {
    return record.textKey().filter(contribution.key()::equals).flatMap(_ -> store.body(id, record));
  }

  private static Contribution kept(
      StoredLedger.Contribution kept, Optional<Contribution.Body> body) {
    return Contribution.kept(kept.key(), kept.hash(), kept.facts(), body);
  }

  private List<DocumentChange> changes() {
    Set<String> documents = new HashSet<>(brought.keySet());
    documents.addAll(taken.keySet());
    Set<String> all = new HashSet<>(documents);
    all.addAll(restored.keySet());
    Map<String, CorrectedFacts> corrected = corrections.of(all);
    List<DocumentChange> changes = new ArrayList<>();
    for (String id : documents) {
      KnownDocument stored = known.get(id);
      if (stored != null) {
        changes.add(
            new DocumentChange(
                    new ContributionIdentity(stored.identity(), target.audience()),
                    brought.getOrDefault(id, Map.of()),
                    Optional.of(stored.without(taken.getOrDefault(id, Set.of()))),
                    origin(stored.slug()))
                .with(corrected.getOrDefault(id, CorrectedFacts.NOTHING)));
      }
    }
    restored.forEach((id, own) ->
        changes.add(
            new DocumentChange(
                    identity(id, own), own, Optional.ofNullable(known.get(id)), origin(id))
                .with(corrected.getOrDefault(id, CorrectedFacts.NOTHING))));
    return changes;
  }

  /** As its sources name it, or as it was kept apart from another document of the same number. */
  private ContributionIdentity identity(String id, Map<String, Contribution> own) {
    Contribution first = own.values().iterator().next();
    ContributionIdentity named = ContributionIdentity.of(first, target.audience());
    return named.id().equals(id) ? named : named.apartBy(first.face());
  }

  private static InputOrigin origin(String name) {
    return new InputOrigin(Path.of(name), Optional.empty(), 0);
  }
}
