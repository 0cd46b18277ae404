package vn.danchieu.citation.key;

import java.time.LocalDate;
import java.util.Optional;
import vn.danchieu.citation.vocabulary.Tenures;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** The days on which provinces took in others and began to count anew under the old name. */
final class NumberingEras {
  private static final LocalDate MERGERS = LocalDate.of(2025, 7, 1);

  private NumberingEras() {}

  /** The day a local body's province took in another; empty where it did not. */
  static Optional<LocalDate> mergerOf(String id) {
    Tenures tenures = Vocabulary.shipped().tenures();
    boolean merged =
        tenures.placeOf(id).isPresent()
            && tenures.predecessors(id).stream()
                .flatMap(before -> tenures.end(before).stream())
                .anyMatch(MERGERS::equals);
    return merged ? Optional.of(MERGERS) : Optional.empty();
  }

  /** The id of a body in its era: {@code ubnd.quang-tri~2025} since the province is a new one. */
  static String idOn(String id, Optional<LocalDate> day) {
    boolean anew =
        mergerOf(id).filter(m -> day.filter(d -> !d.isBefore(m)).isPresent()).isPresent();
    return anew ? id + "~" + MERGERS.getYear() : id;
  }
}
