package vn.danchieu.citation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of the document that cites. Relative issuers ("UBND tỉnh") are resolved by its
 * issuer, names of laws by its date, "Nghị định này" by its type and number.
 *
 * @param issuer as written in its header, e.g. {@code Ủy ban nhân dân tỉnh Quảng Trị}
 */
public record Host(
    Optional<String> type,
    Optional<String> number,
    Optional<String> issuer,
    Optional<LocalDate> date) {

  public static Host unknown() {
    return new Host(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
