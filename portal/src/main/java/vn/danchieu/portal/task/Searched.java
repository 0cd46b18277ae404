package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danchieu.portal.link.LinkEnd;

/** Scores from searching for the words of a task: a second opinion, independent of citations. */
final class Searched {
  private final Map<String, Double> worth = new HashMap<>();

  private Searched() {}

  /**
   * Of those that hold on the day the first result counts most.
   *
   * @param found ids of results, the best first
   */
  static Searched of(
      List<Governing> governing, List<String> found, LocalDate on, TaskSettings.Finding settings) {
    Set<String> holding =
        governing.stream()
            .filter(each -> !each.hasEnded(on))
            .flatMap(each -> id(each).stream())
            .collect(Collectors.toSet());
    Searched searched = new Searched();
    found.stream()
        .filter(holding::contains)
        .limit(settings.results())
        .forEach(id -> searched.worth.put(id, settings.worth() / (1 + searched.worth.size())));
    return searched;
  }

  private static Optional<String> id(Governing governing) {
    return governing.end().known().map(LinkEnd.Known::document).map(document -> document.id());
  }

  Governing placed(Governing governing) {
    double more = id(governing).map(id -> worth.getOrDefault(id, 0.0)).orElse(0.0);
    return governing.with(governing.score() + more);
  }
}
