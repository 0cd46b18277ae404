package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.JsonNode;

/**
 * Which hits are the best, whatever order OpenSearch gives to those that fit alike. To have it sort
 * them by their ids as well takes it a quarter longer.
 */
final class TieBreaking {
  private static final Comparator<Hit<JsonNode>> ORDER =
      Comparator.<Hit<JsonNode>>comparingDouble(TieBreaking::score)
          .reversed()
          .thenComparing(hit -> String.valueOf(hit.id()));

  private TieBreaking() {}

  /** How many to ask for, so that the last tells how those fit that were left out. */
  static int asked(int wanted) {
    return wanted + 1;
  }

  /**
   * In one order. Where more than are wanted came, those that fit no better than the last are left
   * out, unless all fit alike.
   */
  static List<Hit<JsonNode>> cut(List<Hit<JsonNode>> hits, int wanted) {
    List<Hit<JsonNode>> ordered = new ArrayList<>(hits);
    ordered.sort(ORDER);
    if (ordered.size() <= wanted) {
      return ordered;
    }
    double last = score(ordered.getLast());
    List<Hit<JsonNode>> better = ordered.stream().filter(hit -> score(hit) > last).toList();
    return better.isEmpty() ? ordered.subList(0, wanted) : better;
  }

  static double score(Hit<?> hit) {
    Double score = hit.score();
    return score == null ? 0 : score;
  }
}
