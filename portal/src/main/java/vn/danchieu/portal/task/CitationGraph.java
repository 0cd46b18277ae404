package vn.danchieu.portal.task;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who cites what, as loaded at one moment and kept in memory; it answers in microseconds what would
 * be thousands of links to fetch.
 */
final class CitationGraph {
  private final Map<String, Host> hosts;
  private final Map<String, Cited> cited;
  private final Map<String, Map<String, Boolean>> byHost = new HashMap<>();
  private final Map<String, Set<String>> byProvision = new HashMap<>();
  private final Likeness titles;
  private final Likeness titlesFolded;
  private final Likeness names;
  private final Likeness namesFolded;
  private final int stating;

  /** A known document. */
  record Host(String id, String identity, Optional<String> title, boolean stating) {}

  /**
   * A document that is cited, held or not.
   *
   * @param title as those who cite it write it most often
   */
  record Cited(
      String identity, Optional<String> number, Optional<String> title, Set<String> hosts) {}

  /**
   * One citation.
   *
   * @param full whether it gives the number, as a legal basis does, and not a name alone
   */
  record Citing(String hostId, Optional<String> provisionId, String identity, boolean full) {}

  CitationGraph(Map<String, Host> hosts, Map<String, Cited> cited, List<Citing> citations) {
    this.hosts = hosts;
    this.cited = cited;
    for (Citing each : citations) {
      byHost
          .computeIfAbsent(each.hostId(), _ -> new HashMap<>())
          .merge(each.identity(), each.full(), Boolean::logicalOr);
      each.provisionId()
          .ifPresent(
              id -> byProvision.computeIfAbsent(id, _ -> new HashSet<>()).add(each.identity()));
    }
    Map<String, String> byTitle = new LinkedHashMap<>();
    hosts.values().forEach(host -> host.title().ifPresent(t -> byTitle.put(host.id(), t)));
    Map<String, String> byName = new LinkedHashMap<>();
    cited.values().forEach(c -> c.title().ifPresent(t -> byName.put(c.identity(), t)));
    hosts.values().forEach(host -> host.title().ifPresent(t -> byName.put(host.identity(), t)));
    titles = Likeness.of(byTitle, false);
    titlesFolded = Likeness.of(byTitle, true);
    names = Likeness.of(byName, false);
    namesFolded = Likeness.of(byName, true);
    stating = (int) hosts.values().stream().filter(Host::stating).count();
  }

  /** The documents whose titles are like a task. */
  Map<String, Double> titled(Question question, int most) {
    return (question.accented() ? titles : titlesFolded).to(question.text(), most);
  }

  /** The documents, cited or known, whose names are like a task. */
  Map<String, Double> named(Question question, int most) {
    return (question.accented() ? names : namesFolded).to(question.text(), most);
  }

  /** What a document cites, and whether in full. */
  Map<String, Boolean> citedBy(String hostId) {
    return byHost.getOrDefault(hostId, Map.of());
  }

  Set<String> citedInProvision(String provisionId) {
    return byProvision.getOrDefault(provisionId, Set.of());
  }

  Optional<Host> host(String id) {
    return Optional.ofNullable(hosts.get(id));
  }

  Optional<Cited> cited(String identity) {
    return Optional.ofNullable(cited.get(identity));
  }

  /** How much of all documents cite this one; those that state the law count by a share. */
  double share(String identity, Optional<String> without, double statingShare) {
    double citing = 0.5;
    for (String host : cited(identity).map(Cited::hosts).orElse(Set.of())) {
      if (without.filter(host::equals).isEmpty()) {
        citing += weight(host, statingShare);
      }
    }
    return citing / (1 + hosts.size() - stating + statingShare * stating);
  }

  double weight(String hostId, double statingShare) {
    return host(hostId).filter(Host::stating).isPresent() ? statingShare : 1;
  }
}
