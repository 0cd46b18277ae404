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

  /** The larger, the less the first provisions count above the next. */
  private static final int FIRST = 5;

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

  /** How much of what was ranked belongs to each document, 1 for the one with the most. */
  Map<String, Double> shares() {
    return shares(ranked.stream().map(each -> each.candidate().documentId()).toList());
  }

  /**
   * @param documents of provisions, the best first
   */
  static Map<String, Double> shares(List<String> documents) {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (int place = 0; place < documents.size(); place++) {
      sums.merge(documents.get(place), 1.0 / (place + FIRST), Double::sum);
    }
    double most = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    sums.replaceAll((_, sum) -> sum / most);
    return sums;
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
