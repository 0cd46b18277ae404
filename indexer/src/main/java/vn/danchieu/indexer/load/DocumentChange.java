package vn.danchieu.indexer.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.danchieu.index.StoredLedger;
import vn.danchieu.indexer.cite.AssembledDocument;
import vn.danchieu.indexer.cite.Contribution;
import vn.danchieu.indexer.cite.Contribution.Body;
import vn.danchieu.indexer.cite.ContributionIdentity;
import vn.danchieu.indexer.cite.CorrectedFacts;
import vn.danchieu.indexer.cite.DocumentAssembler;
import vn.danchieu.indexer.source.InputOrigin;

/**
 * What a load brings for one document: joined with what other sources brought, before or now.
 *
 * @param provisions up to which number some may be stored
 * @param links likewise
 * @param origin of the last input, for messages
 * @param corrections of persons, which hold
 */
record DocumentChange(
    ContributionIdentity identity,
    Map<String, Contribution> brought,
    Optional<KnownDocument> known,
    int provisions,
    int links,
    InputOrigin origin,
    CorrectedFacts corrections) {

  DocumentChange(
      ContributionIdentity identity,
      Map<String, Contribution> brought,
      Optional<KnownDocument> known,
      InputOrigin origin) {
    this(
        identity,
        brought,
        known,
        known.map(k -> k.ledger().provisions()).orElse(0),
        known.map(k -> k.ledger().links()).orElse(0),
        origin,
        CorrectedFacts.NOTHING);
  }

  /** A reassembly of what is stored, with other corrections. */
  static DocumentChange ofStored(ContributionIdentity identity, KnownDocument stored) {
    InputOrigin origin = new InputOrigin(Path.of(stored.slug()), Optional.empty(), 0);
    return new DocumentChange(identity, Map.of(), Optional.of(stored), origin);
  }

  /** The same with what persons correct of the document. */
  DocumentChange with(CorrectedFacts found) {
    return new DocumentChange(identity, brought, known, provisions, links, origin, found);
  }

  /** The same after another load was quicker: it and a first try have left parts behind. */
  DocumentChange after(Optional<KnownDocument> found, SerializedDocument tried) {
    DocumentChange fresh = new DocumentChange(identity, brought, found, origin);
    return new DocumentChange(
        identity,
        brought,
        found,
        Math.max(fresh.provisions(), Math.max(provisions, tried.provisions())),
        Math.max(fresh.links(), Math.max(links, tried.links())),
        origin,
        corrections);
  }

  /** Contributions by key: a redelivery replaces, a new source joins. */
  private Map<String, Contribution> joined() {
    Map<String, Contribution> all = new TreeMap<>();
    known.ifPresent(k ->
        k.ledger()
            .contributions()
            .forEach(c ->
                all.put(
                    c.key(), Contribution.kept(c.key(), c.hash(), c.facts(), Optional.empty()))));
    all.putAll(brought);
    return all;
  }

  boolean changesNothing() {
    return known.isPresent()
        && known
            .get()
            .contentHash()
            .equals(DocumentAssembler.contentHash(List.copyOf(joined().values()), corrections));
  }

  /**
   * Of several texts of one document its own is kept, of these the one that was said last to take
   * the place of others, else the longest; others give their facts.
   */
  AssembledDocument prepare(StockReader store, String now) {
    Map<String, Contribution> all = joined();
    known
        .flatMap(KnownDocument::textKey)
        .filter(key -> !brought.containsKey(key))
        .ifPresent(key -> all.computeIfPresent(key, (_, kept) -> withText(kept, store)));
    Optional<Contribution> text =
        all.values().stream()
            .filter(c -> c.body().isPresent())
            .max(
                Comparator.comparing(Contribution::isOwn)
                    .thenComparing(Contribution::supersedes)
                    .thenComparingInt(c -> c.body().map(Body::text).map(String::length).orElse(0)));
    List<Contribution> ordered = new ArrayList<>(all.values());
    // The text says first what the document is, but not that of another record.
    text.ifPresent(first -> {
      ordered.removeIf(each -> each == first);
      long before = first.isOwn() ? 0 : ordered.stream().filter(Contribution::isOwn).count();
      ordered.add((int) before, first);
    });
    return DocumentAssembler.prepare(identity, ordered, corrections, now);
  }

  private Contribution withText(Contribution kept, StockReader store) {
    return new Contribution(
        kept.key(), kept.hash(), kept.facts(), known.flatMap(k -> store.body(identity.id(), k)));
  }

  StoredLedger ledger(AssembledDocument prepared) {
    Map<String, Contribution> all = joined();
    return new StoredLedger(
        all.values().stream()
            .map(c -> new StoredLedger.Contribution(c.key(), hash(c, prepared), c.keeps()))
            .toList(),
        textKey(prepared),
        prepared.provisions().size(),
        prepared.links().size(),
        Optional.of(identity.value())
            .filter(value -> !value.equals(prepared.document().identity())));
  }

  /**
   * The text of what is withdrawn is not kept: should that be taken back, its source is to be
   * loaded as one that was never seen.
   */
  private static String hash(Contribution contribution, AssembledDocument prepared) {
    boolean lost = prepared.document().withdrawn().isPresent() && !contribution.withdraws();
    return lost ? "" : contribution.hash();
  }

  /** Which source gave the text that is kept. */
  private String textKey(AssembledDocument prepared) {
    return prepared
        .document()
        .text()
        .flatMap(text ->
            brought.values().stream()
                .filter(c -> c.body().map(Body::text).filter(text::equals).isPresent())
                .map(Contribution::key)
                .findFirst()
                .or(() -> known.flatMap(KnownDocument::textKey)))
        .orElse("");
  }
}
