package vn.danchieu.portal.api;

import java.time.LocalDate;
import java.util.Optional;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredLink;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.ReadLink;

/**
 * An edge: who does what to whom, who says so, and the proof.
 *
 * @param relation code of the relation
 * @param verb from source to target
 * @param reverse the same read from the target
 * @param nested asserted by the host about two other documents
 * @param part whether only a part of the target is concerned
 * @param start of the cited target in the asserting document's text; absent for records
 */
record RelationJson(
    String relation,
    String verb,
    String reverse,
    boolean nested,
    boolean part,
    String origin,
    EndJson source,
    EndJson target,
    String sentence,
    Optional<Integer> sentenceStart,
    Optional<Integer> sentenceEnd,
    Optional<Integer> start,
    Optional<Integer> end,
    Optional<String> pinpoint,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<LocalDate> asOf,
    Optional<String> sourceUrl,
    Optional<String> note,
    double confidence,
    AssertedBy assertedBy) {

  /** The document that says so, and where in it. */
  record AssertedBy(
      String id,
      String url,
      Optional<String> number,
      Optional<String> type,
      Optional<LocalDate> issued,
      Optional<String> provisionId,
      Optional<String> anchor,
      Optional<String> label) {}

  static RelationJson of(ReadLink link, ValidityJson.Writer validity) {
    StoredLink stored = link.stored();
    return new RelationJson(
        link.relation().code(),
        link.relation().verb(),
        link.relation().reverseVerb(),
        stored.nested(),
        stored.part(),
        stored.origin(),
        EndJson.of(link.source(), validity),
        EndJson.of(link.target(), validity),
        stored.sentence(),
        offset(stored.sentenceStart()),
        offset(stored.sentenceEnd()),
        offset(stored.start()),
        offset(stored.end()),
        stored.pinpoint(),
        stored.from(),
        stored.until(),
        stored.asOf(),
        stored.sourceUrl(),
        stored.note(),
        stored.confidence(),
        assertedBy(link));
  }

  private static AssertedBy assertedBy(ReadLink link) {
    StoredDocument host = link.host();
    return new AssertedBy(
        host.id(),
        Addresses.ofProof(link),
        host.number(),
        host.type(),
        host.issued(),
        link.stored().provisionId(),
        link.place().map(place -> place.anchor()),
        link.place().map(place -> place.label()));
  }

  private static Optional<Integer> offset(int at) {
    return at < 0 ? Optional.empty() : Optional.of(at);
  }
}
