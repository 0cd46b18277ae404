package vn.danchieu.index;

import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Resolution;

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

  /** As stored: the reference means one work, held or not. */
  public static final List<String> CERTAIN = List.of(State.RESOLVED.name(), State.MISSING.name());

  public StoredLead {
    works = List.copyOf(works);
  }

  /**
   * @param cited the work that stands for what is missing, if any does
   */
  public static StoredLead of(Resolution resolution, Optional<String> cited) {
    return switch (resolution) {
      case Resolution.Resolved one ->
          new StoredLead(State.RESOLVED, List.of(one.target().document().id()));
      case Resolution.Ambiguous several ->
          new StoredLead(
              State.AMBIGUOUS,
              several.candidates().stream().map(each -> each.document().id()).toList());
      case Resolution.Missing _ -> new StoredLead(State.MISSING, cited.stream().toList());
    };
  }
}
