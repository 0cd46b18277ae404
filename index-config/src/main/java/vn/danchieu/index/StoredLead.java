package vn.danchieu.index;

import java.util.List;

/**
 * Where a reference leads, as derived from all that is loaded.
 *
 * @param state what is known of it
 * @param works one where it is resolved; the candidates, best first, where it is ambiguous; the
 *     cited work that nobody holds where it is missing, or none where the reference names nothing
 */
public record StoredLead(State state, List<String> works) {
  /** How sure it is; a stored lead is never guessed. */
  public enum State {
    RESOLVED,
    AMBIGUOUS,
    MISSING
  }

  public StoredLead {
    works = List.copyOf(works);
  }
}
