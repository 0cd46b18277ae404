package vn.danchieu.citation.vocabulary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One enacted version of a law that is cited by its name.
 *
 * @param number empty for laws of times without numbers, and for constitutions
 */
public record Law(
    String type,
    String title,
    Optional<String> number,
    Optional<LocalDate> issued,
    Optional<LocalDate> effective) {

  /** The year of its number or of its date; 0 where neither is known. */
  public int year() {
    return issued.map(LocalDate::getYear).orElseGet(() -> number.map(Law::yearOf).orElse(0));
  }

  private static int yearOf(String number) {
    String[] parts = number.split("/", -1);
    return parts.length > 2 ? Integer.parseInt(parts[1]) : 0;
  }

  public String fullName() {
    return type + " " + title;
  }
}
