package vn.danchieu.citation;

import java.time.LocalDate;
import java.util.Optional;
import vn.danchieu.citation.vocabulary.Law;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** The names of laws by their numbers, for records that lack the name. */
public final class NumberedLaws {
  private NumberedLaws() {}

  /**
   * @param type {@code Luật}, {@code Bộ luật} or {@code Pháp lệnh}
   * @param number as printed, e.g. {@code 91/2015/QH13}
   * @return the whole name, its type included
   */
  public static Optional<String> ofNumber(String type, String number) {
    return Vocabulary.shipped().laws().ofNumber(type, number).map(Law::fullName);
  }

  /**
   * The law that was enacted on a day under a number: laws and resolutions of one year may share
   * numbers, but not the day as well.
   */
  public static Optional<String> enacted(String number, LocalDate day) {
    return Vocabulary.shipped()
        .laws()
        .ofNumber("Luật", number)
        .filter(law -> law.issued().filter(day::equals).isPresent())
        .map(Law::fullName);
  }
}
