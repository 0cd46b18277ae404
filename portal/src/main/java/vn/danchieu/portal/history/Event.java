package vn.danchieu.portal.history;

import java.time.LocalDate;
import java.util.Optional;
import vn.danchieu.validity.Change;

/**
 * Something that happened to a document.
 *
 * @param change what another document did, with its sentence; absent for its own days
 */
public record Event(Kind kind, Optional<LocalDate> day, Optional<Change> change) {
  /** What can happen. */
  public enum Kind {
    ISSUED,
    EFFECTIVE,
    AMENDED,
    PARTLY_ENDED,
    SUSPENDED,
    ENDED
  }
}
