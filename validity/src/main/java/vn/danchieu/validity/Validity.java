package vn.danchieu.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer for a day.
 *
 * @param since from when the state holds, where known
 * @param until the last day of the state, where known: of a suspension
 * @param reasons what speaks for the state, strongest first
 * @param others what sources say otherwise; kept, never dropped
 */
public record Validity(
    State state,
    LocalDate on,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<Reason> reasons,
    List<Reason> others) {
  public Validity {
    reasons = List.copyOf(reasons);
    others = List.copyOf(others);
  }

  /** A state of which no last day is known. */
  static Validity open(State state, LocalDate on, Optional<LocalDate> since, List<Reason> reasons) {
    return new Validity(state, on, since, Optional.empty(), reasons, List.of());
  }

  public boolean disagreement() {
    return state == State.DISPUTED || !others.isEmpty();
  }
}
