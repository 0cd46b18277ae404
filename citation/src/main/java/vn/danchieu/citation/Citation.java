package vn.danchieu.citation;

import java.util.Optional;

/**
 * A citation in a text. The span runs from the type word (or "số" in a list) to the end of the
 * number, or over the full title of a name; date, issuer and pinpoint lie outside it.
 *
 * @param span over the text as given
 * @param text what stands there
 * @param dateSpan where the date that belongs to this citation stands
 * @param issuerSpan where its issuer stands
 * @param pinpoint the part cited, as written from the widest to the narrowest, e.g. {@code Điều 5
 *     khoản 2 điểm a}
 * @param pinpointSpan where the pinpoint stands
 * @param relation what the host does to the target; {@link Relation#MENTIONS} where the text gives
 *     no verb or where the citation is nested
 * @param nested whether it stands inside the title of another citation
 * @param repaired whether the number is not literally in the text
 * @param confidence 0 to 1
 */
public record Citation(
    Span span,
    String text,
    Reference reference,
    Optional<Span> dateSpan,
    Optional<Span> issuerSpan,
    Optional<String> pinpoint,
    Optional<Span> pinpointSpan,
    Relation relation,
    boolean nested,
    boolean repaired,
    double confidence) {

  public Kind kind() {
    return reference.kind();
  }
}
