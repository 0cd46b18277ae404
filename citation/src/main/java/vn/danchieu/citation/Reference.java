package vn.danchieu.citation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a citation says of its target, complete without the host: relative issuers and names are
 * already resolved as far as the host allows. This is what a link stores, and what keys and
 * resolution are computed from.
 *
 * @param type the full word, e.g. {@code Nghị định}
 * @param number canonical, e.g. {@code 04/2015/NĐ-CP}; for a name, the number of the version in
 *     force or latest enacted on the host's date, when the gazetteer knows exactly one
 * @param year of the number or of the date
 * @param issuer the body, once resolved
 * @param issuerAsWritten e.g. {@code UBND tỉnh}
 * @param title the trích yếu or the name of the law, as written, without the leading "về"
 * @param hostDate the date of the citing document
 */
public record Reference(
    Kind kind,
    Optional<String> type,
    Optional<String> number,
    Optional<Integer> year,
    Optional<Authority> issuer,
    Optional<String> issuerAsWritten,
    Optional<LocalDate> date,
    Optional<String> title,
    Optional<LocalDate> hostDate) {}
