package vn.danchieu.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danchieu.citation.Line;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredDocument.Claim;

/** All that is known of a document's validity; answers for any day. */
public record Standing(StoredDocument document, List<Change> changes) {
  private static final Comparator<Reason> STRONGEST =
      Comparator.comparing(Reason::strength).reversed();

  /** States that may hold side by side; the one that says most comes first. */
  private static final List<State> OF_PARTS =
      List.of(State.SUSPENDED, State.PARTLY_SUSPENDED, State.PARTLY_EXPIRED);

  public Standing {
    changes = List.copyOf(changes);
  }

  public Validity on(LocalDate day) {
    if (!isParty() && !Normative.is(document)) {
      return Validity.open(State.NOT_APPLICABLE, day, Optional.empty(), List.of());
    }
    Optional<LocalDate> begin = document.effective().or(document::issued);
    if (begin.filter(day::isBefore).isPresent()) {
      return notYet(day);
    }
    List<Reason> said =
        statements().stream()
            .filter(r -> speaksOf(r, day) && !overtaken(r, day))
            .sorted(STRONGEST)
            .toList();
    List<Reason> told = said.stream().filter(r -> !r.listed()).toList();
    List<Reason> listed = said.stream().filter(Reason::listed).toList();
    if (told.isEmpty()) {
      return listed.isEmpty() ? unsaid(day) : listed(listed, day);
    }
    return weigh(told, day).with(listed);
  }

  /**
   * In force by a list alone. An act that was in force on the day of the list was so from its first
   * day on, for what has ended does not revive; after that day nothing is known that ended it.
   */
  private Validity listed(List<Reason> listed, LocalDate day) {
    List<Reason> later = statements().stream().filter(r -> endsAfter(r, day)).toList();
    return Validity.open(
        State.IN_FORCE,
        day,
        document.effective(),
        Stream.concat(listed.stream(), later.stream()).toList());
  }

  public boolean isParty() {
    return document.line().filter(Line.PARTY.code()::equals).isPresent();
  }

  /** Who ended or replaced the document as a whole by a day; each once, whoever tells of it. */
  public List<Change> endedBy(LocalDate day) {
    return Change.joined(
        changes.stream()
            .filter(change -> change.whole() && !change.byName().isEmpty())
            .filter(change -> change.from().filter(day::isBefore).isEmpty())
            .toList());
  }

  /** Whether it ends a part by amending it. */
  public boolean isEndedInPartByAmending(Change change) {
    return new Amendments(document).endAPart(change);
  }

  /** Every statement about the state, of whatever day. */
  public List<Reason> statements() {
    Stream<Reason> claimed =
        document.claims().stream()
            .filter(claim -> claim.about().equals("status") || isListed(claim))
            .flatMap(claim -> reason(claim).stream());
    Stream<Reason> done =
        changes.stream().filter(this::isToldInFull).flatMap(change -> reason(change).stream());
    Stream<Reason> amended = new Amendments(document).reasons(changes);
    return Stream.of(claimed, done, amended).flatMap(reasons -> reasons).toList();
  }

  /**
   * A title names a suspension without its days; the clause of the same act that names them rules.
   */
  private boolean isToldInFull(Change change) {
    boolean open = change.suspends() && change.until().isEmpty();
    return !open
        || changes.stream()
            .filter(other -> other.suspends() && other.until().isPresent())
            .noneMatch(other -> other.byName().equals(change.byName()));
  }

  /**
   * "In force" as read before the day of an end does not contradict that end; nor does the end of a
   * part, told before.
   */
  private boolean overtaken(Reason reason, LocalDate day) {
    return switch (reason.state()) {
      case IN_FORCE, PARTY_IN_USE -> endsBetween(reason.asOf().orElse(LocalDate.MIN), day);
      case PARTLY_EXPIRED, SUSPENDED, PARTLY_SUSPENDED ->
          reason.asOf().or(reason::since).filter(told -> endsAfterAll(told, day)).isPresent();
      case NOT_YET, EXPIRED, DISPUTED, UNKNOWN, NOT_APPLICABLE, PARTY_REPLACED, PARTY_UNKNOWN ->
          false;
    };
  }

  /** Also where the end names no day, but was told later. */
  private boolean endsAfterAll(LocalDate told, LocalDate day) {
    return endsBetween(told, day)
        || statements().stream()
            .filter(r -> r.state().ended() && r.since().isEmpty())
            .anyMatch(r -> r.asOf().filter(a -> a.isAfter(told) && !a.isAfter(day)).isPresent());
  }

  private boolean endsBetween(LocalDate told, LocalDate day) {
    return statements().stream()
        .filter(r -> r.state().ended())
        .anyMatch(r -> r.since().filter(s -> s.isAfter(told) && !s.isAfter(day)).isPresent());
  }

  /**
   * The strongest statements decide. Where they differ among themselves nobody decides; what weaker
   * ones say otherwise is kept beside the answer.
   */
  private Validity weigh(List<Reason> said, LocalDate day) {
    SourceStrength top = said.getFirst().strength();
    List<State> states =
        together(
            said.stream().filter(r -> r.strength() == top).map(Reason::state).distinct().toList());
    if (states.size() > 1 || foreseen(day) && top == SourceStrength.LOW) {
      return Validity.open(State.DISPUTED, day, Optional.empty(), said);
    }
    State state = states.getFirst();
    List<Reason> reasons = new ArrayList<>();
    List<Reason> others = new ArrayList<>();
    said.forEach(r -> (holdTogether(state, r.state()) ? reasons : others).add(r));
    List<Reason> own = reasons.stream().filter(r -> r.state() == state).toList();
    return new Validity(
        partyWord(state),
        day,
        own.stream().map(Reason::since).flatMap(Optional::stream).findFirst(),
        own.stream().map(Reason::until).flatMap(Optional::stream).findFirst(),
        reasons,
        others);
  }

  /** Of states that may hold side by side only the one that says most. */
  private static List<State> together(List<State> states) {
    return OF_PARTS.containsAll(states)
        ? OF_PARTS.stream().filter(states::contains).limit(1).toList()
        : states;
  }

  /** A part may have ended while all, or another part, is suspended: that is no contradiction. */
  private static boolean holdTogether(State state, State other) {
    return state == other || OF_PARTS.containsAll(List.of(state, other));
  }

  /** Nothing is said of the day itself: a known begin and a known later end still bracket it. */
  private Validity unsaid(LocalDate day) {
    List<Reason> later = statements().stream().filter(r -> endsAfter(r, day)).toList();
    if (later.isEmpty() || document.effective().isEmpty()) {
      return Validity.open(partyWord(State.UNKNOWN), day, Optional.empty(), List.of());
    }
    return Validity.open(State.IN_FORCE, day, document.effective(), later);
  }

  /** A list of acts in force that is older by a year contradicts so late a first day. */
  private Validity notYet(LocalDate day) {
    List<Reason> denied = statements().stream().filter(r -> listedBefore(r, day)).toList();
    if (!denied.isEmpty()) {
      return Validity.open(State.DISPUTED, day, Optional.empty(), denied);
    }
    return Validity.open(State.NOT_YET, day, document.effective().or(document::issued), List.of());
  }

  private boolean listedBefore(Reason reason, LocalDate day) {
    return reason.listed()
        && reason.asOf().filter(asOf -> !day.isBefore(asOf)).isPresent()
        && document
            .effective()
            .filter(first -> reason.asOf().filter(a -> a.getYear() < first.getYear()).isPresent())
            .isPresent();
  }

  /** An undated end says nothing of days before it was read; an undated "in force" does. */
  private static boolean speaksOf(Reason reason, LocalDate day) {
    if (reason.until().filter(day::isAfter).isPresent()) {
      return false;
    }
    if (reason.since().isPresent()) {
      return !reason.since().get().isAfter(day);
    }
    return switch (reason.state()) {
      case IN_FORCE, PARTY_IN_USE -> true;
      case NOT_YET -> reason.asOf().filter(asOf -> !day.isAfter(asOf)).isPresent();
      case PARTLY_EXPIRED,
          EXPIRED,
          SUSPENDED,
          PARTLY_SUSPENDED,
          DISPUTED,
          UNKNOWN,
          NOT_APPLICABLE,
          PARTY_REPLACED,
          PARTY_UNKNOWN ->
          reason.asOf().filter(day::isBefore).isEmpty();
    };
  }

  private boolean foreseen(LocalDate day) {
    return statements().stream().anyMatch(r -> endsAfter(r, day));
  }

  private static boolean endsAfter(Reason reason, LocalDate day) {
    return reason.state().ended() && reason.since().filter(s -> s.isAfter(day)).isPresent();
  }

  private State partyWord(State state) {
    if (!isParty()) {
      return state;
    }
    return switch (state) {
      case IN_FORCE -> State.PARTY_IN_USE;
      case EXPIRED -> State.PARTY_REPLACED;
      case UNKNOWN -> State.PARTY_UNKNOWN;
      case NOT_YET,
          PARTLY_EXPIRED,
          SUSPENDED,
          PARTLY_SUSPENDED,
          DISPUTED,
          NOT_APPLICABLE,
          PARTY_IN_USE,
          PARTY_REPLACED,
          PARTY_UNKNOWN ->
          state;
    };
  }

  private static Optional<Reason> reason(Claim claim) {
    return State.ofWords(claim.value())
        .map(state ->
            new Reason(
                state,
                claim.value(),
                claim.from(),
                Optional.empty(),
                claim.asOf(),
                claim.source(),
                claim.sourceUrl(),
                claim.note(),
                SourceStrength.ofWord(claim.confidence()),
                isListed(claim)));
  }

  private static boolean isListed(Claim claim) {
    return claim.about().equals(Claim.LISTED);
  }

  private Optional<Reason> reason(Change change) {
    return change
        .state(isParty())
        .map(state -> change.reason(state, change.words(), change.from()));
  }
}
