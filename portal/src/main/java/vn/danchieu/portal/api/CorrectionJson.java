package vn.danchieu.portal.api;

import java.time.LocalDate;
import java.util.Optional;
import vn.danchieu.index.StoredCorrection;

/**
 * What a person corrected.
 *
 * @param about the field, such as {@code title}; {@code link} for a citation
 * @param was what was read by machine
 * @param from since when a state holds
 * @param at when, UTC
 */
record CorrectionJson(
    String about,
    Optional<String> value,
    Optional<String> was,
    Optional<LocalDate> from,
    String source,
    Optional<String> sourceUrl,
    String reason,
    String by,
    String at) {
  static CorrectionJson of(StoredCorrection correction) {
    return new CorrectionJson(
        correction.about().field(),
        correction.value(),
        correction.was(),
        correction.from(),
        correction.source(),
        correction.sourceUrl(),
        correction.reason(),
        correction.by(),
        correction.at());
  }
}
