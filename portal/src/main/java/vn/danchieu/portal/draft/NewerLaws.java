package vn.danchieu.portal.draft;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.LawNames;
import vn.danchieu.citation.LawNames.Version;

/** The law of the same name that has taken the place of a cited one, held or not. */
final class NewerLaws {
  private NewerLaws() {}

  /** In force on the day, where a citation names an older version by its number. */
  static Optional<Version> of(Citation citation, LocalDate on) {
    Optional<String> number = citation.reference().number();
    Optional<String> type = citation.reference().type();
    if (number.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    return LawNames.shipped().in(citation.text(), on).stream()
        .filter(law -> law.place() != LawNames.Place.INSIDE && !law.amending())
        .filter(law -> law.versions().stream().anyMatch(v -> v.number().equals(number)))
        .findFirst()
        .flatMap(law ->
            law.versions().stream()
                .filter(v -> v.effective().filter(on::isBefore).isEmpty())
                .filter(v -> v.effective().isPresent())
                .max(Comparator.comparing(v -> v.effective().orElseThrow())))
        .filter(newest -> !newest.number().equals(number));
  }
}
