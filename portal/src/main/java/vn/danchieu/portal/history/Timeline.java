package vn.danchieu.portal.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.danchieu.index.StoredAct;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.history.Event.Kind;
import vn.danchieu.validity.Change;
import vn.danchieu.validity.Standing;

/** The events of a document in the order of their days; those without a day come last. */
public final class Timeline {
  private Timeline() {}

  public static List<Event> of(Standing standing) {
    List<Event> events = new ArrayList<>();
    StoredDocument document = standing.document();
    document.issued().ifPresent(day -> events.add(own(Kind.ISSUED, day)));
    document.effective().ifPresent(day -> events.add(own(Kind.EFFECTIVE, day)));
    for (Kind kind : Kind.values()) {
      List<Change> done =
          standing.changes().stream()
              .filter(c -> kind(c).filter(kind::equals).isPresent())
              .toList();
      for (Change change : Change.joined(done)) {
        events.add(new Event(kind, day(change), Optional.of(change.alone())));
      }
    }
    events.sort(
        Comparator.comparing((Event e) -> e.day().orElse(LocalDate.MAX))
            .thenComparing(Event::kind));
    return events;
  }

  private static Event own(Kind kind, LocalDate day) {
    return new Event(kind, Optional.of(day), Optional.empty());
  }

  /** Its own day, else the first day of the document that does it. */
  private static Optional<LocalDate> day(Change change) {
    return change.from().or(() -> change.by().flatMap(StoredAct::effective));
  }

  private static Optional<Kind> kind(Change change) {
    return switch (change.relation()) {
      case AMENDS -> Optional.of(Kind.AMENDED);
      case SUSPENDS, PAUSES -> Optional.of(Kind.SUSPENDED);
      case REPEALS, ENDS -> Optional.of(change.part() ? Kind.PARTLY_ENDED : Kind.ENDED);
      case REPLACES -> change.part() ? Optional.empty() : Optional.of(Kind.ENDED);
      case LEGAL_BASIS,
          IMPLEMENTS,
          FOLLOWS,
          GUIDES,
          CORRECTS,
          CONSOLIDATES,
          INTERPRETS,
          PROMULGATES,
          ISSUES_WITH,
          REVIEWS,
          ANSWERS,
          MENTIONS ->
          Optional.empty();
    };
  }
}
