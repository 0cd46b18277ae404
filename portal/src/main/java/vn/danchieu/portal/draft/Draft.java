package vn.danchieu.portal.draft;

import java.time.LocalDate;
import java.util.Optional;
import vn.danchieu.citation.Host;

/**
 * A text that is not yet issued.
 *
 * @param date its own date, on which validity is judged
 */
public record Draft(String text, Optional<String> issuer, LocalDate date) {
  Host host() {
    return new Host(Optional.empty(), Optional.empty(), issuer, Optional.of(date));
  }
}
