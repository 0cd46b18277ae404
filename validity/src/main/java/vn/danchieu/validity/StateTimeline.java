package vn.danchieu.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredStates;
import vn.danchieu.index.StoredWork.Days;

/**
 * The states of a document one after the other: what {@link Standing} answers for every day, in a
 * form that is small enough to be kept for all documents.
 */
public record StateTimeline(List<Step> steps) {
  /** From a day on, until the next step. */
  public record Step(LocalDate from, State state) {}

  public StateTimeline {
    steps = List.copyOf(steps);
  }

  /** An answer changes only on a day that some fact names, or on the day after it. */
  public static StateTimeline of(Standing standing) {
    TreeSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.MIN));
    named(standing)
        .filter(day -> day.isBefore(LocalDate.MAX))
        .forEach(day -> days.addAll(List.of(day, day.plusDays(1))));
    List<Step> steps = new ArrayList<>();
    for (LocalDate day : days) {
      State state = standing.on(day).state();
      if (steps.isEmpty() || steps.getLast().state() != state) {
        steps.add(new Step(day, state));
      }
    }
    return new StateTimeline(steps);
  }

  /** What follows from the document's own facts, as long as no other is heard. */
  public static StateTimeline alone(StoredDocument document) {
    return of(new Standing(document, List.of()));
  }

  public State on(LocalDate day) {
    State state = steps.getFirst().state();
    for (Step step : steps) {
      if (step.from().isAfter(day)) {
        break;
      }
      state = step.state();
    }
    return state;
  }

  /** The days of each state, as the register keeps them; by the code of the state. */
  public StoredStates days() {
    Map<String, List<Days>> days = new TreeMap<>();
    for (int i = 0; i < steps.size(); i++) {
      LocalDate from = steps.get(i).from();
      Optional<LocalDate> until =
          i + 1 < steps.size() ? Optional.of(steps.get(i + 1).from()) : Optional.empty();
      days.computeIfAbsent(steps.get(i).state().code(), _ -> new ArrayList<>())
          .add(new Days(Optional.of(from).filter(day -> !day.equals(LocalDate.MIN)), until));
    }
    return new StoredStates(days);
  }

  private static Stream<LocalDate> named(Standing standing) {
    var document = standing.document();
    Stream<Optional<LocalDate>> own =
        Stream.of(document.issued(), document.effective(), document.expired());
    Stream<Optional<LocalDate>> said =
        standing.statements().stream().flatMap(r -> Stream.of(r.since(), r.until(), r.asOf()));
    return Stream.concat(own, said).flatMap(Optional::stream);
  }
}
