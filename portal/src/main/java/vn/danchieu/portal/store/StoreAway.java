package vn.danchieu.portal.store;

/** OpenSearch cannot answer now; the reader is told so, and trying again later is right. */
public final class StoreAway extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why it cannot answer. */
  public enum Reason {
    /** The portal has just been started and is still getting ready. */
    STARTING,
    /** No connection, or none in time. */
    UNREACHABLE,
    /** It answers, but the indices are not there. */
    NOT_LOADED,
    /** It answers that it is overloaded or not ready. */
    BUSY
  }

  private final Reason reason;

  StoreAway(Reason reason) {
    super("OpenSearch: " + reason);
    this.reason = reason;
  }

  StoreAway(Reason reason, Throwable cause) {
    super("OpenSearch: " + reason, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
