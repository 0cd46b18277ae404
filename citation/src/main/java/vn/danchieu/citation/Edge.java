package vn.danchieu.citation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A relation that a text asserts.
 *
 * @param source the citation that acts; empty where the host itself acts
 * @param target the citation acted on
 * @param trigger the words that say so, e.g. {@code Đẩy mạnh thực hiện}; empty for a bare mention
 * @param sentence the sentence that proves it
 * @param nested whether the host asserts it about two other documents
 * @param part whether only a part of the target is concerned (một phần), where the text says so
 * @param confidence 0 to 1; below 0.9 where it is inferred rather than said
 * @param from since when the target is repealed, replaced or suspended, where the text says so
 * @param until the last day of a suspension, where the text says so
 */
public record Edge(
    Optional<Citation> source,
    Citation target,
    Relation relation,
    Optional<Span> trigger,
    Span sentence,
    boolean nested,
    boolean part,
    double confidence,
    Optional<EffectiveFrom> from,
    Optional<LocalDate> until) {}
