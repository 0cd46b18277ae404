package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.danchieu.portal.search.Candidate.Ranked;

/** The provisions among which the best were told apart, the best first. */
record Pool(List<Ranked> ranked) {
  static final Pool EMPTY = new Pool(List.of());

  /** How many of a document are shown. */
  static final int BEST = 2;

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

  /** The best two of each document that has some here. */
  Map<String, List<Ranked>> bestTwo() {
    Map<String, List<Ranked>> best = new LinkedHashMap<>();
    for (Ranked each : ranked) {
      List<Ranked> of =
          best.computeIfAbsent(each.candidate().documentId(), _ -> new ArrayList<>());
      if (of.size() < BEST) {
        of.add(each);
      }
    }
    return best;
  }
}
