package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danchieu.portal.search.Candidate.Ranked;

/** Ranked provisions, the best first. */
record RankedProvisions(List<Ranked> ranked) {
  static final RankedProvisions EMPTY = new RankedProvisions(List.of());

  /** Each place of a document once, as it fits best: of an amended article two texts are ranked. */
  static RankedProvisions ofPlaces(List<Ranked> ranked) {
    Set<String> places = new HashSet<>();
    return new RankedProvisions(
        ranked.stream()
            .filter(each ->
                places.add(
                    each.candidate().documentId() + "#" + each.candidate().provision().anchor()))
            .toList());
  }

  /** How many of a document are shown. */
  static final int BEST = 2;

  /** The larger, the less the first provisions count above the next. */
  private static final int FIRST = 5;

  /**
   * The documents whose provisions fit best: 1 for the best provision, less for the others, and
   * less where it does not hold all that was asked.
   */
  Map<String, Double> bestOfEachDocument() {
    Map<String, Double> best = new LinkedHashMap<>();
    if (!ranked.isEmpty()) {
      double most = ranked.getFirst().score();
      double span = Math.max(most - ranked.getLast().score(), Double.MIN_NORMAL);
      ranked.forEach(each ->
          best.putIfAbsent(
              each.candidate().documentId(), each.held() * (1 - (most - each.score()) / span)));
    }
    return best;
  }

  /**
   * How much of what was ranked belongs to each document, by how much of what was asked its
   * provisions hold; 1 for the one with the most, if they hold all.
   */
  Map<String, Double> shares() {
    Map<String, Double> sums = new LinkedHashMap<>();
    Map<String, Double> held = new LinkedHashMap<>();
    for (int place = 0; place < ranked.size(); place++) {
      String document = ranked.get(place).candidate().documentId();
      sums.merge(document, 1.0 / (place + FIRST), Double::sum);
      held.merge(document, ranked.get(place).held(), Double::max);
    }
    double most = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    sums.replaceAll((document, sum) -> sum / most * held.getOrDefault(document, 0.0));
    return sums;
  }

  /** The best two of each document that has some here. */
  Map<String, List<Ranked>> bestTwo() {
    Map<String, List<Ranked>> best = new LinkedHashMap<>();
    for (Ranked each : ranked) {
      List<Ranked> of = best.computeIfAbsent(each.candidate().documentId(), _ -> new ArrayList<>());
      if (of.size() < BEST) {
        of.add(each);
      }
    }
    return best;
  }
}
