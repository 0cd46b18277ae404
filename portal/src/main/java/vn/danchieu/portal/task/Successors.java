package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.LegalRanks;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredWork;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.Standings;
import vn.danchieu.portal.task.Governing.Why;
import vn.danchieu.validity.Change;
import vn.danchieu.validity.Standing;

/** Adds successors of documents that are no longer in force on the day. */
final class Successors {
  /** Places a successor directly before what it replaced. */
  private static final double BEFORE = 0.001;

  private Successors() {}

  /** Ids of all that may come in beside a document, on whatever day. */
  static Set<String> possible(LinkEnd.Known known, boolean titled) {
    Set<String> ids = new LinkedHashSet<>();
    for (Change change : known.standing().changes()) {
      if (change.whole() || titled && change.relation() == Relation.AMENDS) {
        change.by().ifPresent(by -> ids.add(by.id()));
      }
    }
    return ids;
  }

  /**
   * What was found, with what took its place.
   *
   * @param works by id, those that are {@link #possible} among them
   */
  static List<Governing> besides(
      List<Governing> found, Map<String, StoredWork> works, LocalDate on) {
    Map<String, Governing> known = new LinkedHashMap<>();
    List<Governing> all = new ArrayList<>();
    for (Governing each : found) {
      each.end()
          .known()
          .ifPresentOrElse(k -> known.put(k.document().id(), each), () -> all.add(each));
    }
    Map<String, Why.Succeeds> succeeding = new LinkedHashMap<>();
    Map<String, Double> scores = new HashMap<>();
    for (Governing each : found) {
      for (Change change : changes(each, on)) {
        change
            .by()
            .ifPresent(by -> {
              double score = each.score() + (change.whole() ? BEFORE : -BEFORE);
              scores.merge(by.id(), score, Double::max);
              succeeding.putIfAbsent(by.id(), new Why.Succeeds(ended(each), change));
            });
      }
    }
    succeeding.forEach((id, why) -> {
      double score = scores.getOrDefault(id, 0.0);
      Optional.ofNullable(known.get(id))
          .or(() ->
              Optional.ofNullable(works.get(id))
                  .filter(StoredWork::isKnown)
                  .map(work -> fresh(Standings.shortly(work), score)))
          .ifPresent(before -> known.put(id, before.with(why, score)));
    });
    all.addAll(known.values());
    return all;
  }

  /** What took its place, and what amended one whose very name says the task. */
  private static List<Change> changes(Governing governing, LocalDate on) {
    List<Change> changes = new ArrayList<>(governing.succeededBy(on));
    if (governing.titled()) {
      changes.addAll(governing.amendedBy(on));
    }
    return changes;
  }

  private static StoredDocument ended(Governing governing) {
    return governing.end().known().map(LinkEnd.Known::document).orElseThrow();
  }

  private static Governing fresh(Standing standing, double score) {
    StoredDocument document = standing.document();
    return new Governing(
        document.identity(),
        new LinkEnd.Known(document, standing),
        score,
        LegalRanks.shipped().of(document.type(), document.number()),
        false,
        false,
        Set.of(),
        List.of());
  }
}
