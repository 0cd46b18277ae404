package vn.danchieu.index;

import java.time.LocalDate;
import java.util.Optional;
import vn.danchieu.citation.Relation;

/**
 * One edge: actor, relation, target, and the proof. A load names both ends; where they lead follows
 * from all documents together, and is added by the stage {@code derive}.
 *
 * @param hostId the document that asserts the edge
 * @param origin {@code text} where the host's text says so, {@code record} where a record says so
 * @param provisionId the host's provision that holds it
 * @param source the actor; empty where the host itself acts
 * @param relation code of {@code Relation}
 * @param start of the citation in the host's text, UTF-16 units; -1 for records
 * @param sentence the evidence; for a record, the source that says so
 * @param nested asserted by the host about two other documents
 * @param part whether only a part of the target is concerned
 * @param from since when it holds, e.g. the day a repeal takes effect
 * @param until the last day of a suspension
 * @param leads empty until the link is derived
 */
public record StoredLink(
    String id,
    String hostId,
    String origin,
    Optional<String> provisionId,
    Optional<StoredReference> source,
    StoredReference target,
    String relation,
    int start,
    int end,
    Optional<Integer> dateEnd,
    Optional<String> pinpoint,
    Optional<String> trigger,
    int triggerStart,
    String sentence,
    int sentenceStart,
    int sentenceEnd,
    boolean nested,
    boolean part,
    double confidence,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<LocalDate> hostDate,
    Optional<LocalDate> asOf,
    Optional<String> sourceUrl,
    Optional<String> note,
    Optional<Leads> leads) {
  /** What may be said otherwise of a link than it was read. */
  private record Said(
      String id,
      StoredReference target,
      String relation,
      double confidence,
      Optional<String> note) {}

  private Said said() {
    return new Said(id, target, relation, confidence, note);
  }

  /** The same link with another relation. */
  public StoredLink as(Relation other) {
    Said said = said();
    return with(new Said(said.id, said.target, other.code(), said.confidence, said.note));
  }

  /** The same under another id. */
  public StoredLink withId(String other) {
    Said said = said();
    return with(new Said(other, said.target, said.relation, said.confidence, said.note));
  }

  /** The same with another target. */
  public StoredLink to(StoredReference other) {
    Said said = said();
    return with(new Said(said.id, other, said.relation, said.confidence, said.note));
  }

  /** The same, about which there is no doubt. */
  public StoredLink sure(String words) {
    Said said = said();
    return with(new Said(said.id, said.target, said.relation, 1, Optional.of(words)));
  }

  private StoredLink with(Said said) {
    return new StoredLink(
        said.id,
        hostId,
        origin,
        provisionId,
        source,
        said.target,
        said.relation,
        start,
        end,
        dateEnd,
        pinpoint,
        trigger,
        triggerStart,
        sentence,
        sentenceStart,
        sentenceEnd,
        nested,
        part,
        said.confidence,
        from,
        until,
        hostDate,
        asOf,
        sourceUrl,
        said.note,
        leads);
  }

  /**
   * Where both ends lead.
   *
   * @param source empty where the host itself acts
   */
  public record Leads(StoredLead target, Optional<StoredLead> source) {}
}
