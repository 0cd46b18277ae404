package vn.danchieu.portal.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredWork;

/**
 * What was found for the documents that may govern a task.
 *
 * @param nearest what is nearest to the task
 * @param witnesses whose citations count, by id
 * @param citedIn which works the nearest provisions cite, by provision
 * @param works those that may govern the task, by id; empty where none was looked at yet
 * @param said the links that lead to them, by the work; of the nearest documents first
 */
record Evidence(
    TaskNeighbours nearest,
    Map<String, Witness> witnesses,
    Map<String, Set<String>> citedIn,
    Map<String, StoredWork> works,
    Map<String, List<StoredLink>> said) {
  /** Evidence of the first request. */
  static Evidence first(TaskNeighbours nearest) {
    return new Evidence(nearest, nearest.witnesses(), Map.of(), Map.of(), Map.of());
  }

  Optional<StoredWork> work(String id) {
    return Optional.ofNullable(works.get(id));
  }

  /**
   * How near each document is, by title and, as far as it shares, by text.
   *
   * @param textShare what likeness of texts counts beside likeness of titles
   */
  static Map<String, Double> near(TaskNeighbours nearest, int texts, double textShare) {
    Map<String, Double> near = new HashMap<>(nearest.titles());
    nearest.texts(texts).forEach((id, alike) -> near.merge(id, alike * textShare, Double::sum));
    return near;
  }
}
