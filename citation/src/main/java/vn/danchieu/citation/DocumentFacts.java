package vn.danchieu.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a document that may be cited.
 *
 * @param aliases other numbers under which it is printed
 */
public record DocumentFacts(
    String id,
    Optional<String> type,
    Optional<String> number,
    Optional<Authority> issuer,
    Optional<LocalDate> issued,
    Optional<String> title,
    List<String> aliases) {}
