package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.Optional;
import vn.danchieu.portal.text.Today;

/**
 * What is asked of a document's page.
 *
 * @param on the day for which validity is answered
 * @param ofDay the day whose text is wanted
 * @param unread what was given for it and is no day
 * @param searched what was searched for on the way here
 */
record PageQuestion(
    LocalDate on, Optional<LocalDate> ofDay, Optional<String> unread, Optional<String> searched) {

  static PageQuestion of(
      Optional<String> on, Optional<String> ngay, Optional<String> searched, Today today) {
    Optional<String> given = ngay.map(String::strip).filter(day -> !day.isEmpty());
    Optional<LocalDate> ofDay = given.flatMap(Today::read);
    return new PageQuestion(
        ofDay.orElseGet(() -> today.dayOr(on)),
        ofDay,
        given.filter(_ -> ofDay.isEmpty()),
        searched);
  }
}
