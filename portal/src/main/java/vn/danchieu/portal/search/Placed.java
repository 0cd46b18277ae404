package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opensearch.client.opensearch.core.search.Hit;
import tools.jackson.databind.JsonNode;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.store.Batch.Part;

/** A work among the best. */
record Placed(StoredWork work, Map<DocumentSign, Double> signs, double score) {
  static List<Placed> of(DocumentRanking ranking, Part<StoredWork> part) {
    List<Placed> placed = new ArrayList<>();
    for (Hit<JsonNode> hit : part.hits()) {
      part.read(hit)
          .ifPresent(work -> {
            var signs = ranking.signs(work, hit.matchedQueries());
            placed.add(new Placed(work, signs, ranking.score(signs)));
          });
    }
    return placed;
  }

  Search.Weighed weighed() {
    Map<String, Double> named = new TreeMap<>();
    signs.forEach((sign, value) -> named.put(sign.name(), value));
    return new Search.Weighed(work.document().number(), work.document().issued(), score, named);
  }

  static int compare(Placed one, Placed other) {
    int byScore = Double.compare(other.score, one.score);
    int byDay = byScore != 0 ? byScore : other.day().compareTo(one.day());
    return byDay != 0 ? byDay : one.work.id().compareTo(other.work.id());
  }

  private LocalDate day() {
    return work.document().issued().orElse(LocalDate.MIN);
  }
}
