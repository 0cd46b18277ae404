package vn.danchieu.indexer.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.danchieu.index.Indices;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.indexer.audit.Quality.SetAside;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.LoadedWorks;
import vn.danchieu.validity.State;

/** Counts what the register of works knows. */
public final class StockAudit {
  private final LocalDate today;
  private final List<FactCount> facts = FactCount.all();
  private final Map<String, Long> states = new TreeMap<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private long documents;
  private long held;

  private StockAudit(LocalDate today) {
    this.today = today;
  }

  /** What is held in the indices in use, with the states of today. */
  public static Quality of(Cluster cluster, Indices indices, LocalDate today) {
    StockAudit audit = new StockAudit(today);
    LoadedWorks.each(cluster, indices, audit::count);
    return audit.quality();
  }

  private void count(StoredWork work) {
    StoredDocument document = work.document();
    documents++;
    held += work.holding() == StoredWork.Holding.HELD ? 1 : 0;
    facts.forEach(fact -> fact.count(document));
    work.derived().ifPresent(derived -> states.merge(state(derived), 1L, Long::sum));
    if (document.setAside()) {
      setAside.add(
          new SetAside(
              Named.shortly(document), document.title().orElse(""), document.contradictions()));
    }
  }

  private String state(StoredWork.Derived derived) {
    return derived.states().byCode().entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(days -> days.holds(today)))
        .map(Map.Entry::getKey)
        .findFirst()
        .flatMap(State::ofCode)
        .map(StateWords::of)
        .orElse("chưa suy ra");
  }

  private Quality quality() {
    setAside.sort(Comparator.comparing(SetAside::name).thenComparing(SetAside::title));
    return new Quality(
        today.toString(),
        documents,
        held,
        facts.stream().map(FactCount::fact).toList(),
        largestFirst(states),
        List.copyOf(setAside));
  }

  static SequencedMap<String, Long> largestFirst(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
  }
}
