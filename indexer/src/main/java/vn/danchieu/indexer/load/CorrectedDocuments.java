package vn.danchieu.indexer.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.danchieu.indexer.cite.Corrected;
import vn.danchieu.indexer.cite.Identity;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.cluster.Target;
import vn.danchieu.indexer.report.Severity;
import vn.danchieu.indexer.report.Stopped;

/** Puts documents together anew whose corrections have changed, from what sources delivered. */
final class CorrectedDocuments {
  private static final int AT_ONCE = 200;

  private final Cluster cluster;
  private final Target target;
  private final Corrections corrections;

  CorrectedDocuments(Cluster cluster, Target target) {
    this.cluster = cluster;
    this.target = target;
    this.corrections = new Corrections(cluster, target.corrections());
  }

  /**
   * All that were ever corrected. What was corrected while a load was under way, or by a process
   * that was killed, is made good here; where nothing is to be done, it costs one question.
   */
  boolean all() {
    return these(corrections.documents());
  }

  /**
   * What is not held is left: its corrections hold once it is loaded.
   *
   * @return whether something is otherwise than before
   */
  boolean these(Collection<String> documentIds) {
    if (documentIds.isEmpty()) {
      return false;
    }
    List<String> ids = List.copyOf(documentIds);
    Tally tally = new Tally(Volume.of(List.of()));
    try (Writer writer = new Writer(cluster, target, tally, PassingLanguage.ofSome())) {
      for (int from = 0; from < ids.size(); from += AT_ONCE) {
        writer.write(
            changes(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))), Loader.now());
      }
      writer.finish();
    }
    cluster.refresh(List.of(target.documents(), target.provisions(), target.links()));
    tally.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .findFirst()
        .ifPresent(problem -> {
          throw new Stopped(problem.message());
        });
    return tally.replaced() > 0;
  }

  private List<Change> changes(List<String> ids) {
    Map<String, Known> known = new Store(cluster, target).known(ids);
    Map<String, Corrected> corrected = corrections.of(known.keySet());
    List<Change> changes = new ArrayList<>();
    known.forEach((id, stored) -> {
      Change change =
          Change.ofStored(new Identity(stored.identity(), target.audience()), stored)
              .with(corrected.getOrDefault(id, Corrected.NOTHING));
      if (!change.changesNothing()) {
        changes.add(change);
      }
    });
    return changes;
  }
}
