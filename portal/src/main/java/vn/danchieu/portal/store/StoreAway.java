package vn.danchieu.portal.store;

import java.time.Duration;
import java.util.List;

/** OpenSearch cannot answer now; the reader is told so, and trying again later is right. */
public final class StoreAway extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why it cannot answer. */
  public enum Reason {
    /** The portal has just been started and is still getting ready. */
    STARTING(5),
    /** The first load is under way; it is told how far it has come. */
    LOADING(10),
    /** No connection, or none in time. */
    UNREACHABLE(5),
    /** It answers, but the indices are not there. */
    NOT_LOADED(60),
    /** It answers that it is overloaded or not ready. */
    BUSY(5),
    /** A part of what is held cannot be read, so an answer would be shorter than the truth. */
    INCOMPLETE(5);

    private final int seconds;

    Reason(int seconds) {
      this.seconds = seconds;
    }
  }

  private final Reason reason;
  private final List<Object> arguments;

  StoreAway(Reason reason, Object... arguments) {
    super("OpenSearch: " + reason);
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  StoreAway(Reason reason, Throwable cause) {
    super("OpenSearch: " + reason + " (" + cause.getMessage() + ")", cause);
    this.reason = reason;
    this.arguments = List.of();
  }

  public Reason reason() {
    return reason;
  }

  /** What the words for the reason name: for a first load the documents read, and per cent. */
  public List<Object> arguments() {
    return arguments;
  }

  /** When to try again. */
  public Duration retryAfter() {
    return Duration.ofSeconds(reason.seconds);
  }
}
