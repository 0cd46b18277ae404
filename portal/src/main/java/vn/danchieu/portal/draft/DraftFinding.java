package vn.danchieu.portal.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Citation;
import vn.danchieu.index.StoredReference;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.validity.Change;

/**
 * What is to be said of one citation.
 *
 * @param reference what it names
 * @param amendedBy what amended it by the draft's day
 * @param article the cited article as it reads on the draft's day, where it was amended
 * @param newer the law of the same name that holds instead, where an older one is cited
 * @param correction how it should be written, where that is certain
 */
public record DraftFinding(
    Citation citation,
    StoredReference reference,
    LinkEnd end,
    Verdict verdict,
    List<Disagreement> disagreements,
    List<Change> endedBy,
    List<Change> amendedBy,
    Optional<StoredVersion> article,
    Optional<String> newer,
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
    SUPERSEDED,
    DISAGREES,
    IMPOSSIBLE,
    AMBIGUOUS,
    NOT_HELD
  }

  /** What the draft says otherwise than the record. */
  public sealed interface Disagreement {
    /** The day of issue. */
    record OfDate(LocalDate written, LocalDate recorded) implements Disagreement {}

    /** The subject. */
    record OfTitle(String written, String recorded) implements Disagreement {}

    /** The year. */
    record OfYear(int year, YearSlip slip) implements Disagreement {}

    /** An article that is not there; the last one is. */
    record OfArticle(String article, int last) implements Disagreement {}

    /**
     * A clause that is not there.
     *
     * @param amended whether an amendment may have put it there
     */
    record OfClause(String clause, String article, boolean amended) implements Disagreement {}

    /** {@code date}, {@code title}, {@code year}, {@code article} or {@code clause}. */
    default String kind() {
      return switch (this) {
        case OfDate _ -> "date";
        case OfTitle _ -> "title";
        case OfYear _ -> "year";
        case OfArticle _ -> "article";
        case OfClause _ -> "clause";
      };
    }
  }

  /** How a row looks at a glance. */
  public enum Look {
    /** Nothing to do. */
    RIGHT,
    /** Something to look at. */
    DOUBT,
    /** Something to mend. */
    WRONG,
    /** Nothing is known of it. */
    OPEN
  }

  public Look look() {
    Look look =
        switch (verdict) {
          case IN_FORCE, NO_STATE -> Look.RIGHT;
          case PARTLY_EXPIRED, SUSPENDED, PARTLY_SUSPENDED, DISPUTED, AMBIGUOUS, NOT_YET ->
              Look.DOUBT;
          case EXPIRED, SUPERSEDED, DISAGREES, IMPOSSIBLE -> Look.WRONG;
          case UNKNOWN, NOT_HELD -> Look.OPEN;
        };
    return look != Look.WRONG && !form.isEmpty() ? Look.DOUBT : look;
  }
}
