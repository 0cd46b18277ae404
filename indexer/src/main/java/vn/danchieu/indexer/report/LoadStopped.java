package vn.danchieu.indexer.report;

/** Nothing more can be done until somebody mends the configuration; the message says how. */
public final class LoadStopped extends RuntimeException {
  private static final long serialVersionUID = 1;

  public LoadStopped(String message) {
    super(message);
  }

  public LoadStopped(String message, Throwable cause) {
    super(message, cause);
  }
}
