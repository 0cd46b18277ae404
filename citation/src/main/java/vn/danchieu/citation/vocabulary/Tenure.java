package vn.danchieu.citation.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a body, a kind of body or a province was there, and what came after it.
 *
 * @param from its first day, where it is known
 * @param to the first day on which it was no more
 * @param successors ids, the one that took the main part first
 */
public record Tenure(
    String id,
    String name,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> parent,
    List<String> successors) {

  static Tenure of(Table.Row row, Optional<String> parent) {
    return new Tenure(
        row.get("id"),
        row.get("name"),
        day(row.get("from")),
        day(row.get("to")),
        parent,
        row.all("successors", ";"));
  }

  private static Optional<LocalDate> day(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
  }

  /** Whether it was there on a day, as far as is known. */
  public boolean covers(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && to.filter(end -> !day.isBefore(end)).isEmpty();
  }
}
