package vn.danchieu.indexer.report;

/** Nothing more can be done until somebody mends the configuration; the message says how. */
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Stopped(String message) {
    super(message);
  }

  public Stopped(String message, Throwable cause) {
    super(message, cause);
  }
}
