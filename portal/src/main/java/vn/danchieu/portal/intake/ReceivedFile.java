package vn.danchieu.portal.intake;

import java.util.List;
import java.util.Optional;

/**
 * A file that was handed in, and how far it has come.
 *
 * @param id names its folder
 * @param name as whoever handed it in calls it
 * @param by who did; nobody else sees it before it is published, but whom it is given to
 * @param at when, UTC
 * @param audience for whom it is or was published
 * @param notes what a person must look at, in words
 * @param replaces the id of the file whose place it is to take
 * @param given to whom else it was given to look after
 * @param withdrawal why what was published was withdrawn, until it is published again
 */
record ReceivedFile(
    String id,
    String name,
    String by,
    String at,
    State state,
    Optional<String> audience,
    List<String> notes,
    Optional<String> replaces,
    Optional<Withdrawal> withdrawal,
    Optional<String> given) {

  /** How far. */
  enum State {
    /** Its turn to be read comes. */
    WAITING,
    /** A person looks at what was read. */
    READ,
    /** Nothing in it can be loaded; the notes say why. */
    FAILED,
    /** Its turn to be loaded comes. */
    PUBLISHING,
    PUBLISHED,
    /** Its turn to be withdrawn comes. */
    WITHDRAWING,
    WITHDRAWN,
    /** A better file took its place; it is kept. */
    REPLACED,
    /** Not wanted; the note says why. */
    DISCARDED
  }

  /**
   * @param day as stored: 2026-11-30
   */
  record Withdrawal(String day, String reason) {}

  static ReceivedFile of(String id, String name, String by, String at) {
    return new ReceivedFile(
        id,
        name,
        by,
        at,
        State.WAITING,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  ReceivedFile now(State next) {
    return new ReceivedFile(id, name, by, at, next, audience, notes, replaces, withdrawal, given);
  }

  ReceivedFile noted(List<String> others) {
    return new ReceivedFile(id, name, by, at, state, audience, others, replaces, withdrawal, given);
  }

  ReceivedFile forReaders(String named) {
    return new ReceivedFile(
        id, name, by, at, state, Optional.of(named), notes, replaces, withdrawal, given);
  }

  /** In the place of another, for its readers. */
  ReceivedFile insteadOf(ReceivedFile other) {
    return new ReceivedFile(
        id,
        name,
        by,
        at,
        state,
        other.audience(),
        notes,
        Optional.of(other.id()),
        withdrawal,
        given);
  }

  ReceivedFile withdrawn(Optional<Withdrawal> why) {
    return new ReceivedFile(id, name, by, at, state, audience, notes, replaces, why, given);
  }

  ReceivedFile givenTo(Optional<String> other) {
    return new ReceivedFile(id, name, by, at, state, audience, notes, replaces, withdrawal, other);
  }

  /** Whether a clerk may see it before it is published. */
  boolean isOf(String clerk) {
    return by.equals(clerk) || given.filter(clerk::equals).isPresent();
  }

  /** Whether its turn comes without anybody doing anything. */
  public boolean isUnderWay() {
    return switch (state) {
      case WAITING, PUBLISHING, WITHDRAWING -> true;
      case READ, FAILED, PUBLISHED, WITHDRAWN, REPLACED, DISCARDED -> false;
    };
  }
}
