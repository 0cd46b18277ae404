package vn.danchieu.portal.door;

import java.time.Duration;

/** A request that is not answered; the reader is told why, and what to do instead. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final String ATTRIBUTE = Refused.class.getName();

  private final Reason reason;
  private final transient Object[] facts;
  private final Duration after;

  private Refused(Reason reason, Duration after, Object... facts) {
    super("Refused: " + reason, null, false, false);
    this.reason = reason;
    this.after = after;
    this.facts = facts.clone();
  }

  /** Why; each has its words in the message files under {@code refused}. */
  public enum Reason {
    /** The body is larger than is taken. */
    BODY(413),
    /** A form or a file has more or larger parts than are taken. */
    PARTS(413),
    /** The text of a draft is too long. */
    LETTER(413),
    /** A draft cites more than one answer holds. */
    FINDINGS(413),
    /** The body took too long to arrive. */
    SLOW(408),
    /** Path and query are too long. */
    ADDRESS(414),
    /** The address has too many parameters. */
    PARAMETERS(414),
    /** The headers are too long. */
    HEADERS(431),
    /** A body came to an address that takes none. */
    NO_BODY(400),
    /** One client asks more often than is fair to all others. */
    RATE(429),
    /** As many of the kind are worked on as can be. */
    BUSY(503),
    /** The work took too long. */
    TIME(503),
    /** The client went away; nobody reads the answer. */
    GONE(499);

    private final int status;

    Reason(int status) {
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  /**
   * For good.
   *
   * @param facts what the words name, e.g. the limit
   */
  public static Refused of(Reason reason, Object... facts) {
    return new Refused(reason, Duration.ZERO, facts);
  }

  /** For now; to be asked again after a while. */
  public static Refused until(Reason reason, Duration after) {
    return new Refused(reason, after, Math.max(1, after.toSeconds()));
  }

  public Reason reason() {
    return reason;
  }

  Object[] facts() {
    return facts.clone();
  }

  /** Zero where asking again does not help. */
  Duration after() {
    return after;
  }

  /** The name under which a request carries what was decided before any page was chosen. */
  static String attribute() {
    return ATTRIBUTE;
  }
}
