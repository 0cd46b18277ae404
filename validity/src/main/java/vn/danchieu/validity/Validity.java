package vn.danchieu.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /**
   * The same answer with what lists of acts in force say: an act of which a part has ended is still
   * listed, one that ended as a whole is not.
   */
  Validity with(List<Reason> listed) {
    boolean gone = state.ended() || state == State.DISPUTED;
    return new Validity(
        state,
        on,
        since,
        until,
        gone ? reasons : joined(reasons, listed),
        gone ? joined(others, listed) : others);
  }

  private static List<Reason> joined(List<Reason> some, List<Reason> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Whether nothing but a list of acts in force says so. */
  public boolean byListAlone() {
    return state == State.IN_FORCE && !reasons.isEmpty() && reasons.getFirst().listed();
  }

  public boolean disagreement() {
    return state == State.DISPUTED || !others.isEmpty();
  }
}
