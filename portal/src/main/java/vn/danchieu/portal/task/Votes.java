package vn.danchieu.portal.task;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Votes of the nearest documents for the works they cite; each round normalises to one. */
final class Votes {
  private final Map<String, Double> votes = new HashMap<>();
  private final double smoothing;

  /**
   * Whose votes are counted.
   *
   * @param sharpness the power by which near witnesses count more than far ones
   */
  record Round(Map<String, Double> likeness, int most, double sharpness) {}

  /** A near document with what its vote is worth. */
  private record Heard(Witness witness, double worth) {}

  private Votes(double smoothing) {
    this.smoothing = smoothing;
  }

  /**
   * The votes of a round.
   *
   * @param witnesses by id; one that is not among them does not vote
   * @param weight what a witness counts, however near it is
   */
  static Votes of(
      Round round,
      Map<String, Witness> witnesses,
      Function<Witness, Double> weight,
      TaskSettings.Reach reach) {
    Votes votes = new Votes(reach.smoothing());
    List<Heard> heard =
        round.likeness().entrySet().stream()
            .flatMap(each ->
                Optional.ofNullable(witnesses.get(each.getKey()))
                    .map(witness -> {
                      double near = Math.pow(each.getValue(), round.sharpness());
                      return new Heard(witness, near * weight.apply(witness));
                    })
                    .stream())
            .sorted(Comparator.comparingDouble(Heard::worth).reversed())
            .limit(round.most())
            .toList();
    double all = heard.stream().mapToDouble(Heard::worth).sum() + 1e-9;
    for (Heard each : heard) {
      each.witness()
          .each(
              reach.nameShare(),
              (work, form) -> votes.votes.merge(work, each.worth() / all * form, Double::sum));
    }
    return votes;
  }

  Set<String> all() {
    return votes.keySet();
  }

  /** How much oftener these cite it than all documents do, as a logarithm. */
  double lift(String work, double share) {
    return Math.log((votes.getOrDefault(work, 0.0) + smoothing) / (share + smoothing));
  }
}
