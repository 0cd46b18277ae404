package vn.danchieu.index;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an article of a held act says from one day until another, as the acts that amend it have it.
 * Stored of those articles alone that some act changes, or was to change.
 *
 * @param id that of the document, {@code .v} and a number
 * @param position among the articles of that day, from 0
 * @param label {@code Điều 5}; {@link #WHOLE} for what belongs to no article
 * @param after the article before it, where the given text has no such article
 * @param from empty for the text as it was loaded
 * @param until the first day that no longer belongs to it; empty for ever
 * @param text without its label and title
 * @param changes what made it read so
 * @param outstanding what was to be changed as well and was not
 */
public record StoredVersion(
    String id,
    String documentId,
    int position,
    String label,
    String title,
    Optional<String> after,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String text,
    List<Change> changes,
    List<Outstanding> outstanding) {
  /** What belongs to no article: annexes, forms, names of chapters. */
  public static final String WHOLE = "Toàn văn bản";

  /** Whether it holds on this day. */
  public boolean holds(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(u -> !day.isBefore(u)).isEmpty();
  }

  /** Since when an act has it read so; empty where something was to change and did not. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public Optional<LocalDate> since() {
    return changes.stream().flatMap(change -> change.from().stream()).max(LocalDate::compareTo);
  }

  /**
   * What an act did to it.
   *
   * @param act its number
   * @param actId the act, where it is held
   * @param clause where the act says it: {@code khoản 1 Điều 3}
   * @param sentence the words that prove it
   */
  public record Change(
      String verb,
      String act,
      Optional<String> actId,
      String clause,
      Optional<LocalDate> from,
      String sentence) {}

  /** What an act was to do to it, and why that was not carried out. */
  public record Outstanding(
      String act,
      Optional<String> actId,
      String clause,
      Optional<LocalDate> from,
      String sentence,
      String reason) {}
}
