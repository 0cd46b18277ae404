package vn.danchieu.portal.validity;

import java.time.LocalDate;
import java.util.Optional;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;

/**
 * What another document does to this one: replace, repeal, end, suspend or amend it.
 *
 * @param by who does it, as far as the portal knows it
 * @param part whether only a part is concerned
 * @param source the sentence or the source that says so
 * @param fromText whether a loaded text says so, not a record
 */
public record Change(
    Relation relation,
    Optional<StoredDocument> by,
    String byName,
    boolean part,
    Optional<LocalDate> from,
    Optional<LocalDate> asOf,
    String source,
    Optional<String> sourceUrl,
    Optional<String> note,
    double confidence,
    boolean fromText) {

  /** The state it brings; a replacement of the content alone brings none. */
  public Optional<State> state(boolean party) {
    return switch (relation) {
      case REPLACES -> part ? Optional.empty() : Optional.of(ended(party));
      case REPEALS, ENDS -> Optional.of(part ? State.PARTLY_EXPIRED : ended(party));
      case SUSPENDS, PAUSES -> Optional.of(State.SUSPENDED);
      case LEGAL_BASIS,
          IMPLEMENTS,
          FOLLOWS,
          GUIDES,
          AMENDS,
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

  /** Whether the document as a whole gives way to another. */
  public boolean whole() {
    return state(false).filter(State.EXPIRED::equals).isPresent();
  }

  public boolean isBy(String documentId) {
    return by.filter(document -> document.id().equals(documentId)).isPresent();
  }

  private static State ended(boolean party) {
    return party ? State.PARTY_REPLACED : State.EXPIRED;
  }
}
