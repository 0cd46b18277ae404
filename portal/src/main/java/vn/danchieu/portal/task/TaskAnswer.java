package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.List;
import vn.danchieu.portal.task.Governing.Group;

/**
 * The documents that govern a task.
 *
 * @param task as it was read
 * @param cut whether only its beginning was read
 * @param documents best first
 */
public record TaskAnswer(String task, LocalDate on, boolean cut, List<Placed> documents) {

  /** A document in its group. */
  public record Placed(Governing governing, Group group) {}

  public List<Governing> in(Group group) {
    return documents.stream()
        .filter(placed -> placed.group() == group)
        .map(Placed::governing)
        .toList();
  }

  /** Whether no sentence says anything, and likeness of words alone speaks. */
  public boolean bySimilarity() {
    return documents.stream()
        .flatMap(placed -> placed.governing().why().stream())
        .noneMatch(Governing.Why.Said.class::isInstance);
  }
}
