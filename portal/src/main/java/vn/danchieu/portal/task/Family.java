package vn.danchieu.portal.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.task.TaskAnswer.Placed;

/**
 * A governing document with those below it: its amendments, implementing decrees, and circulars
 * under those.
 */
public record Family(Placed head, List<Family> below) {

  /** In the order of the best of each. */
  static List<Family> of(List<Placed> placed) {
    Map<Placed, Placed> above = new HashMap<>();
    for (Placed each : placed) {
      above(each, placed)
          .filter(head -> !isBelow(head, each, above))
          .ifPresent(head -> above.put(each, head));
    }
    Set<Placed> done = new HashSet<>();
    List<Family> families = new ArrayList<>();
    for (Placed each : placed) {
      Placed head = each;
      while (above.containsKey(head)) {
        head = above.get(head);
      }
      if (done.add(head)) {
        families.add(family(head, placed, above));
      }
    }
    return families;
  }

  private static Family family(Placed head, List<Placed> placed, Map<Placed, Placed> above) {
    return new Family(
        head,
        placed.stream()
            .filter(each -> head.equals(above.get(each)))
            .map(each -> family(each, placed, above))
            .toList());
  }

  private static boolean isBelow(Placed one, Placed other, Map<Placed, Placed> above) {
    Placed at = one;
    while (above.containsKey(at)) {
      at = above.get(at);
      if (at.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** What it amends, else the nearest above it in rank that it is built upon. */
  private static Optional<Placed> above(Placed each, List<Placed> placed) {
    return placed.stream()
        .filter(other -> amends(each.governing(), other.governing()))
        .findFirst()
        .or(() ->
            placed.stream()
                .filter(other -> isBuiltUpon(each.governing(), other.governing()))
                .max(Comparator.comparing(other -> other.governing().rank().orElse(0))));
  }

  private static boolean amends(Governing one, Governing other) {
    return id(one)
        .filter(id ->
            other.end().known().stream()
                .flatMap(known -> known.standing().changes().stream())
                .anyMatch(change -> change.relation() == Relation.AMENDS && change.isBy(id)))
        .isPresent();
  }

  private static boolean isBuiltUpon(Governing one, Governing other) {
    return one.rank().isPresent()
        && other.rank().filter(rank -> rank < one.rank().get()).isPresent()
        && id(other).filter(one.cites()::contains).isPresent();
  }

  private static Optional<String> id(Governing governing) {
    return governing.end().known().map(LinkEnd.Known::document).map(StoredDocument::id);
  }
}
