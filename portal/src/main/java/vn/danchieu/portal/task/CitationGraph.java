package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Who cites what, as loaded at one moment and kept in memory; it answers in microseconds what would
 * be thousands of links to fetch.
 */
final class CitationGraph {
  private final Map<String, Host> hosts;
  private final Map<String, Cited> cited;
  private final Map<String, Map<String, List<Citing>>> byHost = new HashMap<>();
  private final Map<String, Set<String>> byProvision = new HashMap<>();
  private final Likeness titles;
  private final Likeness titlesFolded;
  private final Likeness openings;
  private final Likeness openingsFolded;
  private final Likeness names;
  private final Likeness namesFolded;
  private final AtomicReference<@Nullable Witnesses> lastWitnesses = new AtomicReference<>();

  /**
   * A known document.
   *
   * @param opening the first words of its title, see {@link Opening}
   */
  record Host(
      String id,
      String identity,
      Optional<String> title,
      Optional<String> opening,
      boolean stating,
      Optional<LocalDate> issued) {}

  /**
   * A document that is cited, held or not.
   *
   * @param number as those who cite it write it most often
   * @param title likewise
   */
  record Cited(
      String identity, Optional<String> number, Optional<String> title, Set<String> hosts) {}

  /**
   * One citation.
   *
   * @param linkId of the stored link, by which its sentence is read
   * @param full whether it gives the number, as a legal basis does, and not a name alone
   * @param acts whether it says what the host does, and does not only mention
   * @param actor of whom the host says it, where it says it of another
   */
  record Citing(
      String linkId,
      String hostId,
      Optional<String> provisionId,
      String identity,
      boolean full,
      boolean acts,
      Optional<String> actor) {}

  CitationGraph(Map<String, Host> hosts, Map<String, Cited> cited, List<Citing> citations) {
    this.hosts = hosts;
    this.cited = cited;
    for (Citing each : citations) {
      byHost
          .computeIfAbsent(each.hostId(), _ -> new HashMap<>())
          .computeIfAbsent(each.identity(), _ -> new ArrayList<>(1))
          .add(each);
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
    Map<String, String> byOpening = new LinkedHashMap<>();
    hosts.values().forEach(host -> host.opening().ifPresent(o -> byOpening.put(host.id(), o)));
    openings = Likeness.of(byOpening, false);
    openingsFolded = Likeness.of(byOpening, true);
    names = Likeness.of(byName, false);
    namesFolded = Likeness.of(byName, true);
  }

  /** The documents whose titles are like a task. */
  Map<String, Double> titled(Question question, int most) {
    return (question.accented() ? titles : titlesFolded).to(question.text(), most);
  }

  /** The documents whose titles begin like a task. */
  Map<String, Double> opened(Question question, int most) {
    return (question.accented() ? openings : openingsFolded).to(Opening.ofTask(question), most);
  }

  /** The documents, cited or known, whose names are like a task. */
  Map<String, Double> named(Question question, int most) {
    return (question.accented() ? names : namesFolded).to(question.text(), most);
  }

  /** What a document cites, and where. */
  Map<String, List<Citing>> citedBy(String hostId) {
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

  /** The number under which something is cited or known. */
  Optional<String> number(String identity) {
    return cited(identity).flatMap(Cited::number);
  }

  /** What each document counts on a day; of the day that was asked for last they are kept. */
  Witnesses witnesses(TaskSettings.Reach reach, LocalDate day) {
    Witnesses kept = lastWitnesses.get();
    if (kept == null || !kept.day().equals(day)) {
      kept = new Witnesses(hosts.values(), cited.values(), reach, day);
      lastWitnesses.set(kept);
    }
    return kept;
  }
}
