package vn.danchieu.indexer.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.Fields;
import vn.danchieu.index.Json;
import vn.danchieu.index.StoredLedger;
import vn.danchieu.indexer.cite.Contribution;
import vn.danchieu.indexer.cite.DistinguishingFacts;

/**
 * What is already stored of a document.
 *
 * @param identity by which sources name it
 */
record KnownDocument(
    String slug,
    String identity,
    String contentHash,
    DistinguishingFacts face,
    StoredLedger ledger,
    Version version) {
  static final String LEDGER = "ledger";
  static final List<String> FIELDS =
      List.of(
          Fields.SLUG, Fields.IDENTITY, Fields.CONTENT_HASH, Fields.ISSUED, Fields.TITLE, LEDGER);

  /** Tells whether somebody has written the document since it was read. */
  record Version(long number, long term) {}

  static KnownDocument of(JsonNode source, Version version) {
    JsonNode ledger = source.path(LEDGER);
    StoredLedger kept =
        ledger.isObject()
            ? Json.MAPPER.treeToValue(ledger, StoredLedger.class)
            : new StoredLedger(List.of(), "", 0, 0, Optional.empty());
    return new KnownDocument(
        source.path(Fields.SLUG).asString(""),
        kept.identity().orElseGet(() -> source.path(Fields.IDENTITY).asString("")),
        source.path(Fields.CONTENT_HASH).asString(""),
        new DistinguishingFacts(
            text(source, Fields.ISSUED).map(LocalDate::parse), text(source, Fields.TITLE)),
        kept,
        version);
  }

  private static Optional<String> text(JsonNode source, String field) {
    return Optional.of(source.path(field)).filter(JsonNode::isString).map(JsonNode::asString);
  }

  /** Whether this contribution is part of the stored document. */
  boolean holds(Contribution contribution) {
    return ledger.contributions().stream()
        .anyMatch(kept ->
            kept.hash().equals(contribution.hash())
                || contribution.hasOwnKey() && kept.key().equals(contribution.key()));
  }

  /** The same without what was delivered under keys that begin so. */
  KnownDocument without(Set<String> prefixes) {
    List<StoredLedger.Contribution> left =
        ledger.contributions().stream()
            .filter(each -> prefixes.stream().noneMatch(each.key()::startsWith))
            .toList();
    StoredLedger less =
        new StoredLedger(
            left, ledger.text(), ledger.provisions(), ledger.links(), ledger.identity());
    return new KnownDocument(slug, identity, contentHash, face, less, version);
  }

  Optional<String> textKey() {
    return Optional.of(ledger.text()).filter(key -> !key.isEmpty());
  }
}
