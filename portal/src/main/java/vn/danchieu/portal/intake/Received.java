package vn.danchieu.portal.intake;

import java.util.List;
import java.util.Optional;

/**
 * A file that was handed in, and how far it has come.
 *
 * @param id names its folder
 * @param name as whoever handed it in calls it
 * @param by who did; nobody else sees it before it is published
 * @param at when, UTC
 * @param audience for whom it is or was published
 * @param notes what a person must look at, in words
 */
record Received(
    String id,
    String name,
    String by,
    String at,
    State state,
    Optional<String> audience,
    List<String> notes) {

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
    /** Not wanted; the note says why. */
    DISCARDED
  }

  Received now(State next) {
    return new Received(id, name, by, at, next, audience, notes);
  }

  Received noted(List<String> others) {
    return new Received(id, name, by, at, state, audience, others);
  }

  Received forReaders(String named) {
    return new Received(id, name, by, at, state, Optional.of(named), notes);
  }

  /** Whether its turn comes without anybody doing anything. */
  public boolean isUnderWay() {
    return state == State.WAITING || state == State.PUBLISHING;
  }
}
