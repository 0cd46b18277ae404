package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.danchieu.citation.LegalRanks;
import vn.danchieu.citation.Line;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.LinkEnd;
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
 * @param general a law of organisation, promulgation or budget that many cite whatever they are
 *     about
 * @param cites ids of the works that it cites itself, as far as they were read
 */
public record Governing(
    String key,
    LinkEnd end,
    double score,
    Optional<Integer> rank,
    boolean titled,
    boolean general,
    Set<String> cites,
    List<Why> why) {

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

    /** The words that speak. */
    default String words() {
      return switch (this) {
        case Said said -> said.link().stored().sentence();
        case Resembles alike -> alike.sentence();
        case Succeeds after -> after.change().source();
      };
    }

    /** Others cite it for such a task; in this sentence. */
    record Said(ReadLink link) implements Why {
      /** The host says it of another document that cites this one. */
      public boolean isChain() {
        return link.ofOthers();
      }
    }

    /**
     * Its own words resemble the task.
     *
     * @param amended since when they read otherwise
     */
    record Resembles(
        StoredDocument document,
        Optional<Place> place,
        String sentence,
        Optional<LocalDate> amended)
        implements Why {
      /** The same where the label of its place stands before it. */
      public String told() {
        return place
            .filter(at -> sentence.startsWith(at.label() + ". "))
            .map(at -> sentence.substring(at.label().length() + 2))
            .orElse(sentence);
      }
    }

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
      case LinkEnd.Known known -> known.standing().isParty();
      case LinkEnd.Choice choice ->
          choice.reference().line().filter(Line.PARTY::equals).isPresent();
      case LinkEnd.Absent absent ->
          absent.reference().line().filter(Line.PARTY::equals).isPresent();
    };
  }

  public Optional<String> type() {
    return switch (end) {
      case LinkEnd.Known known -> known.document().type();
      case LinkEnd.Choice choice -> choice.reference().type();
      case LinkEnd.Absent absent -> absent.reference().type();
    };
  }

  public Optional<String> number() {
    return switch (end) {
      case LinkEnd.Known known -> known.document().number();
      case LinkEnd.Choice choice -> choice.reference().number();
      case LinkEnd.Absent absent -> absent.reference().number();
    };
  }

  public Optional<String> issuer() {
    return switch (end) {
      case LinkEnd.Known known -> known.document().issuer();
      case LinkEnd.Choice choice -> choice.reference().issuer();
      case LinkEnd.Absent absent -> absent.reference().issuer();
    };
  }

  public Optional<LocalDate> issued() {
    return switch (end) {
      case LinkEnd.Known known -> known.document().issued();
      case LinkEnd.Choice choice -> choice.reference().date();
      case LinkEnd.Absent absent -> absent.reference().date();
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

  /** Whether it no longer holds on the day. */
  public boolean hasEnded(LocalDate day) {
    State state = stateOn(day);
    return state == State.EXPIRED || state == State.PARTY_REPLACED;
  }

  /** Whether it may serve as a legal basis on the day. */
  boolean holds(LocalDate day) {
    return switch (stateOn(day)) {
      case IN_FORCE, PARTLY_EXPIRED, PARTLY_SUSPENDED, PARTY_IN_USE -> true;
      case EXPIRED,
          PARTY_REPLACED,
          NOT_YET,
          SUSPENDED,
          DISPUTED,
          UNKNOWN,
          NOT_APPLICABLE,
          PARTY_UNKNOWN ->
          false;
    };
  }

  /** What tells most at a glance: its own article, else the best sentence of others. */
  public Optional<Why> telling() {
    return why.stream()
        .filter(each -> each instanceof Why.Resembles alike && alike.place().isPresent())
        .findFirst()
        .or(() -> why.stream().findFirst());
  }

  /** With its place among normative acts of the State. */
  Governing ranked() {
    Optional<Integer> place = LegalRanks.shipped().of(type(), number());
    return new Governing(key, end, score, place, titled, general, cites, why);
  }

  Governing with(double other) {
    return new Governing(key, end, other, rank, titled, general, cites, why);
  }

  Governing with(Why another, double least) {
    List<Why> all = new ArrayList<>(why);
    all.add(another);
    return new Governing(key, end, Math.max(score, least), rank, titled, general, cites, all);
  }
}
