package vn.danchieu.portal.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer for a day.
 *
 * @param since from when the state holds, where known
 * @param reasons what speaks for the state, strongest first
 * @param others what sources say otherwise; kept, never dropped
 */
public record Validity(
    State state,
    LocalDate on,
    Optional<LocalDate> since,
    List<Reason> reasons,
    List<Reason> others) {
  public Validity {
    reasons = List.copyOf(reasons);
    others = List.copyOf(others);
  }

  public boolean disagreement() {
    return state == State.DISPUTED || !others.isEmpty();
  }
}
