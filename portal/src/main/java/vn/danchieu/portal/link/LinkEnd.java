package vn.danchieu.portal.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredReference;
import vn.danchieu.validity.Standing;
import vn.danchieu.validity.State;
import vn.danchieu.validity.Validity;

/** One end of a link, looked up. */
public sealed interface LinkEnd {
  /** One document, held in full or by record. */
  record Known(StoredDocument document, Standing standing) implements LinkEnd {}

  /** Several may be meant; the reader chooses. */
  record Choice(StoredReference reference, List<StoredDocument> candidates) implements LinkEnd {}

  /**
   * None is held.
   *
   * @param identity under which it is counted, and under which its page is found
   * @param citedBy how many documents cite it
   */
  record Absent(StoredReference reference, String identity, long citedBy) implements LinkEnd {}

  /** How it is called. */
  default String name() {
    return switch (this) {
      case Known known -> Named.shortly(known.document());
      case Choice choice -> Named.shortly(choice.reference());
      case Absent absent -> Named.shortly(absent.reference());
    };
  }

  default Optional<String> title() {
    return switch (this) {
      case Known known -> known.document().title();
      case Choice choice -> choice.reference().title();
      case Absent absent -> absent.reference().title();
    };
  }

  default Optional<Known> known() {
    return this instanceof Known known ? Optional.of(known) : Optional.empty();
  }

  default Optional<Validity> on(LocalDate day) {
    return known().map(known -> known.standing().on(day));
  }

  default State stateOn(LocalDate day) {
    return on(day).map(Validity::state).orElse(State.UNKNOWN);
  }

  default boolean is(StoredDocument other) {
    return known().filter(known -> known.document().id().equals(other.id())).isPresent();
  }

  /** {@code resolved}, {@code ambiguous} or {@code missing}. */
  default String code() {
    return switch (this) {
      case Known _ -> "resolved";
      case Choice _ -> "ambiguous";
      case Absent _ -> "missing";
    };
  }
}
