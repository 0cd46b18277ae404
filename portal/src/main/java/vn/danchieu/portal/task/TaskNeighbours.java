package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Documents, provisions and works nearest to a task by words alone. All values run from 0 to 1, the
 * best first.
 *
 * @param titles documents by their titles
 * @param openings documents by the first words of their titles
 * @param provisions provisions by their words
 * @param closeness of the best provision, whatever stands beside it; above 0, rarely above 1
 * @param names works, held or only cited, by how alike their names are
 * @param witnesses what those cite whose titles or openings are near, by id
 * @param moment of the stock
 * @param silent the document that shall not speak, where it is known
 */
record TaskNeighbours(
    Map<String, Double> titles,
    Map<String, Double> openings,
    Map<String, Double> provisions,
    double closeness,
    Map<String, Double> names,
    Map<String, Witness> witnesses,
    Moment moment,
    Optional<String> silent) {

  /**
   * The stock on the day that is asked for.
   *
   * @param present the day of the newest document
   * @param documents how many there are
   */
  record Moment(LocalDate present, long documents) {}

  /** The most alike provision of each document. */
  Map<String, String> bestProvisions() {
    Map<String, String> best = new LinkedHashMap<>();
    provisions.keySet().forEach(id -> best.putIfAbsent(documentOf(id), id));
    return best;
  }

  /** How near each document is by its best provision; as many as shall be heard. */
  Map<String, Double> texts(int most) {
    Map<String, Double> texts = new LinkedHashMap<>();
    bestProvisions().entrySet().stream()
        .limit(most)
        .forEach(each -> texts.put(each.getKey(), provisions.getOrDefault(each.getValue(), 0.0)));
    return texts;
  }

  /** Those whose texts are near and of which it is not known yet what they cite. */
  Set<String> unheard(int most) {
    Set<String> unheard = new LinkedHashSet<>(texts(most).keySet());
    unheard.removeAll(witnesses.keySet());
    return unheard;
  }

  /** Every document that resembles the task itself. */
  Set<String> resembling() {
    Set<String> ids = new HashSet<>(titles.keySet());
    ids.addAll(names.keySet());
    ids.addAll(bestProvisions().keySet());
    silent.ifPresent(ids::remove);
    return ids;
  }

  /** The document of a provision: its id is the beginning of the provision's. */
  static String documentOf(String provisionId) {
    int dot = provisionId.lastIndexOf('.');
    return dot < 0 ? provisionId : provisionId.substring(0, dot);
  }
}
