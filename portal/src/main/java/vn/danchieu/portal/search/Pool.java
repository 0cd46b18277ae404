package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opensearch.client.opensearch._types.FieldValue;
import vn.danchieu.portal.search.Candidate.Ranked;

/**
 * The provisions among which the best were told apart.
 *
 * @param total how many match; these are the first of them
 * @param end behind what others go on, as they were gathered
 */
record Pool(long total, List<Ranked> ranked, List<FieldValue> end) {
  static final Pool EMPTY = new Pool(Long.MAX_VALUE, List.of(), List.of());

  /** How many of a document are shown. */
  static final int BEST = 2;

  /** Whether nothing else matches. */
  boolean isAll() {
    return ranked.size() >= total;
  }

  /** The documents whose provisions fit best; 1 for the best provision, less for the others. */
  Map<String, Double> bestOfEachDocument() {
    Map<String, Double> best = new LinkedHashMap<>();
    if (!ranked.isEmpty()) {
      double most = ranked.getFirst().score();
      double span = Math.max(most - ranked.getLast().score(), Double.MIN_NORMAL);
      ranked.forEach(each ->
          best.putIfAbsent(each.candidate().documentId(), 1 - (most - each.score()) / span));
    }
    return best;
  }

  /** The best two of each of these documents that has some here. */
  Map<String, List<Ranked>> bestTwoOf(Collection<String> documentIds) {
    Set<String> wanted = new HashSet<>(documentIds);
    Map<String, List<Ranked>> best = new LinkedHashMap<>();
    for (Ranked each : ranked) {
      String id = each.candidate().documentId();
      List<Ranked> of = best.computeIfAbsent(id, _ -> new ArrayList<>());
      if (wanted.contains(id) && of.size() < BEST) {
        of.add(each);
      }
    }
    best.keySet().retainAll(wanted);
    return best;
  }
}
