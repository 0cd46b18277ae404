package vn.danchieu.portal.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Citation;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.link.End;
import vn.danchieu.validity.Change;

/**
 * What is to be said of one citation.
 *
 * @param reference what it names
 * @param correction how it should be written, where that is certain
 */
public record Finding(
    Citation citation,
    StoredReference reference,
    End end,
    Verdict verdict,
    List<Disagreement> disagreements,
    List<Change> endedBy,
    List<FormWarning> form,
    Optional<String> correction) {

  /** From what needs no action to what does. */
  public enum Verdict {
    IN_FORCE,
    NO_STATE,
    UNKNOWN,
    PARTLY_EXPIRED,
    NOT_YET,
    SUSPENDED,
    PARTLY_SUSPENDED,
    DISPUTED,
    EXPIRED,
    DISAGREES,
    AMBIGUOUS,
    NOT_HELD
  }

  /** What the draft says otherwise than the record. */
  public sealed interface Disagreement {
    /** The day of issue. */
    record OfDate(LocalDate written, LocalDate recorded) implements Disagreement {}

    /** The subject. */
    record OfTitle(String written, String recorded) implements Disagreement {}

    /** {@code date} or {@code title}. */
    default String kind() {
      return switch (this) {
        case OfDate _ -> "date";
        case OfTitle _ -> "title";
      };
    }
  }
}
