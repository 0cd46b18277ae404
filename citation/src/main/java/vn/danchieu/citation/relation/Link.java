package vn.danchieu.citation.relation;

import java.time.LocalDate;
import java.util.Optional;
import vn.danchieu.citation.EffectiveFrom;
import vn.danchieu.citation.Relation;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.extraction.Mention;

/**
 * A relation between mentions, before they are citations.
 *
 * @param source empty where the host acts
 * @param nested whether the host only asserts it about two other documents
 * @param from since when, for a repeal by the host
 * @param until the last day of a suspension
 * @param inTitle whether the target stands inside the title of another document
 */
public record Link(
    Optional<Mention> source,
    Mention target,
    Relation relation,
    Optional<Span> trigger,
    Span sentence,
    boolean nested,
    boolean inTitle,
    boolean part,
    double confidence,
    Optional<EffectiveFrom> from,
    Optional<LocalDate> until) {
  Link since(Optional<EffectiveFrom> day) {
    return new Link(
        source, target, relation, trigger, sentence, nested, inTitle, part, confidence, day, until);
  }

  /** The same document, only mentioned. */
  public Link mentioned() {
    return new Link(
        Optional.empty(),
        target,
        Relation.MENTIONS,
        Optional.empty(),
        sentence,
        nested,
        inTitle,
        false,
        confidence,
        Optional.empty(),
        Optional.empty());
  }

  Link until(Optional<LocalDate> day) {
    return new Link(
        source, target, relation, trigger, sentence, nested, inTitle, part, confidence, from, day);
  }
}
