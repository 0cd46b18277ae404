package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.portal.task.CitationGraph.Cited;
import vn.danchieu.portal.task.CitationGraph.Host;

/**
 * What each document counts as a witness on a day: one that states the law speaks for its own
 * matter, an old one for another time.
 */
final class Witnesses {
  private static final double DAYS = 365.25;

  /** In years; most documents without a date are letters of our days. */
  private static final double UNDATED = 0.5;

  private final LocalDate day;
  private final TaskSettings.Reach reach;
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Double> citing = new HashMap<>();
  private final double all;

  Witnesses(
      Collection<Host> hosts, Collection<Cited> cited, TaskSettings.Reach reach, LocalDate day) {
    this.day = day;
    this.reach = reach;
    LocalDate present =
        hosts.stream()
            .flatMap(host -> host.issued().stream())
            .filter(issued -> !issued.isAfter(day))
            .max(LocalDate::compareTo)
            .orElse(day);
    hosts.forEach(host -> weights.put(host.id(), weight(host, present)));
    all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    for (Cited each : cited) {
      citing.put(each.identity(), each.hosts().stream().mapToDouble(this::of).sum());
    }
  }

  LocalDate day() {
    return day;
  }

  double of(String hostId) {
    return weights.getOrDefault(hostId, 0.0);
  }

  /** How much of all documents cite this one, but for the one that shall not speak. */
  double share(Cited cited, Optional<String> without) {
    double silent = without.filter(cited.hosts()::contains).map(this::of).orElse(0.0);
    return (citing.getOrDefault(cited.identity(), 0.0) - silent + 0.5) / (1 + all);
  }

  double shareOfUncited() {
    return 0.5 / (1 + all);
  }

  private double weight(Host host, LocalDate present) {
    double years =
        host.issued()
            .map(issued -> Math.abs(ChronoUnit.DAYS.between(issued, present)) / DAYS)
            .orElse(UNDATED);
    return (host.stating() ? reach.statingShare() : 1) * Math.exp(-years / reach.fading());
  }
}
