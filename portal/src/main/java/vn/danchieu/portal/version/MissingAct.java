package vn.danchieu.portal.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.danchieu.citation.Relation;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.validity.Change;
import vn.danchieu.validity.Standing;

/**
 * An act that amends another, as is said somewhere, and whose text is not held: what it changes is
 * in no version.
 *
 * @param id of its record, where there is one
 * @param source the words that say so
 */
public record MissingAct(
    String name, Optional<String> id, Optional<LocalDate> from, String source) {
  private static final Set<Relation> OF_WORDS = Set.of(Relation.AMENDS, Relation.CORRECTS);
  private static final Set<Relation> OF_PARTS =
      Set.of(Relation.REPEALS, Relation.REPLACES, Relation.ENDS);

  /**
   * Each once, in the order of names. Of a link that is not at hand nothing is told, nor where
   * several acts may be meant.
   *
   * @param links that tell of changes, by id
   */
  public static List<MissingAct> of(Standing standing, Map<String, ReadLink> links) {
    TreeMap<String, MissingAct> missing = new TreeMap<>();
    for (Change change : ofWords(standing)) {
      Optional.ofNullable(links.get(change.told().linkId()))
          .map(ReadLink::source)
          .flatMap(act -> missing(act, change))
          .ifPresent(act ->
              missing.merge(act.name(), act, (one, other) -> one.from().isPresent() ? one : other));
    }
    return new ArrayList<>(missing.values());
  }

  /** What is said to change words of the act. */
  public static List<Change> ofWords(Standing standing) {
    return standing.changes().stream()
        .filter(change ->
            OF_WORDS.contains(change.relation())
                || change.part() && OF_PARTS.contains(change.relation()))
        .toList();
  }

  private static Optional<MissingAct> missing(LinkEnd act, Change change) {
    return switch (act) {
      case LinkEnd.Known(var document, _) ->
          document.held()
              ? Optional.empty()
              : Optional.of(
                  new MissingAct(
                      act.name(), Optional.of(document.id()), change.from(), change.source()));
      case LinkEnd.Choice _ -> Optional.empty();
      case LinkEnd.Absent _ ->
          Optional.of(new MissingAct(act.name(), Optional.empty(), change.from(), change.source()));
    };
  }
}
