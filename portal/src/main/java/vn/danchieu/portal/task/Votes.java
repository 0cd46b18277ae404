package vn.danchieu.portal.task;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danchieu.portal.task.CitationGraph.Citing;

/** The votes of the nearest documents for what they cite; all of them together are one. */
final class Votes {
  private final Map<String, Double> votes = new HashMap<>();
  private final double smoothing;

  /**
   * Whose votes are counted.
   *
   * @param sharpness the power by which near witnesses count more than far ones
   */
  record Round(Map<String, Double> likeness, int most, double sharpness) {}

  private Votes(double smoothing) {
    this.smoothing = smoothing;
  }

  static Votes of(Round round, CitationGraph graph, Witnesses witnesses, TaskSettings.Reach reach) {
    Votes votes = new Votes(reach.smoothing());
    Map<String, Double> worth = new HashMap<>();
    round
        .likeness()
        .forEach((host, alike) ->
            worth.put(host, Math.pow(alike, round.sharpness()) * witnesses.of(host)));
    List<Map.Entry<String, Double>> heard =
        worth.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(round.most())
            .toList();
    double all = heard.stream().mapToDouble(Map.Entry::getValue).sum() + 1e-9;
    for (var vote : heard) {
      graph
          .citedBy(vote.getKey())
          .forEach((identity, where) ->
              votes.votes.merge(identity, vote.getValue() / all * form(where, reach), Double::sum));
    }
    return votes;
  }

  /** What a citation weighs by its form. */
  static double form(List<Citing> where, TaskSettings.Reach reach) {
    return where.stream().anyMatch(Citing::full) ? 1 : reach.nameShare();
  }

  Set<String> all() {
    return votes.keySet();
  }

  /** How much oftener these cite it than all documents do, as a logarithm. */
  double lift(String identity, double share) {
    return Math.log((votes.getOrDefault(identity, 0.0) + smoothing) / (share + smoothing));
  }
}
