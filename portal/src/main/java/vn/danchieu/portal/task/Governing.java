package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.End;
import vn.danchieu.portal.link.ReadLink;
import vn.danchieu.portal.store.Documents.Place;
import vn.danchieu.validity.Change;
import vn.danchieu.validity.State;

/**
 * A document that governs a task, with what speaks for it.
 *
 * @param key identity under which it is counted
 * @param end the document itself, held or not
 * @param rank where it stands among normative acts of the State
 * @param titled its very name says the task
 */
public record Governing(
    String key, End end, double score, Optional<Integer> rank, boolean titled, List<Why> why) {

  /** What speaks for a document. */
  public sealed interface Why {
    /** {@code said}, {@code resembles} or {@code succeeds}. */
    default String kind() {
      return switch (this) {
        case Said _ -> "said";
        case Resembles _ -> "resembles";
        case Succeeds _ -> "succeeds";
      };
    }

    /** Others cite it for such a task; in this sentence. */
    record Said(ReadLink link) implements Why {
      /** The host says it of another document that cites this one. */
      public boolean isChain() {
        return link.ofOthers();
      }
    }

    /** Its own words resemble the task. */
    record Resembles(StoredDocument document, Optional<Place> place, String sentence)
        implements Why {}

    /** It took the place of a document that was found. */
    record Succeeds(StoredDocument ended, Change change) implements Why {}
  }

  /** On which side of the page it stands, and whether it rules or directs. */
  public enum Group {
    STATE_RULES,
    STATE_DIRECTS,
    PARTY_RULES,
    PARTY_DIRECTS
  }

  public boolean isParty() {
    return switch (end) {
      case End.Known known -> known.standing().isParty();
      case End.Choice choice -> choice.reference().line().filter(Line.PARTY::equals).isPresent();
      case End.Absent absent -> absent.reference().line().filter(Line.PARTY::equals).isPresent();
    };
  }

  public Optional<String> type() {
    return switch (end) {
      case End.Known known -> known.document().type();
      case End.Choice choice -> choice.reference().type();
      case End.Absent absent -> absent.reference().type();
    };
  }

  public Optional<String> number() {
    return switch (end) {
      case End.Known known -> known.document().number();
      case End.Choice choice -> choice.reference().number();
      case End.Absent absent -> absent.reference().number();
    };
  }

  public Optional<String> issuer() {
    return switch (end) {
      case End.Known known -> known.document().issuer();
      case End.Choice choice -> choice.reference().issuer();
      case End.Absent absent -> absent.reference().issuer();
    };
  }

  /** Who ended it by the day. */
  public List<Change> endedBy(LocalDate day) {
    return end.known().map(known -> known.standing().endedBy(day)).orElse(List.of());
  }

  /** What took its place by the day and is held. */
  List<Change> succeededBy(LocalDate day) {
    return endedBy(day).stream()
        .filter(change -> change.by().isPresent() && !change.onlyRepeals())
        .toList();
  }

  /** Who amended it by the day; what several sources tell of one amendment stands together. */
  public List<Change> amendedBy(LocalDate day) {
    return Change.joined(
        end.known().stream()
            .flatMap(known -> known.standing().changes().stream())
            .filter(change -> change.relation() == Relation.AMENDS && !change.byName().isEmpty())
            .filter(change -> change.from().filter(day::isBefore).isEmpty())
            .toList());
  }

  public State stateOn(LocalDate day) {
    return end.stateOn(day);
  }

  Governing with(double other) {
    return new Governing(key, end, other, rank, titled, why);
  }
}
