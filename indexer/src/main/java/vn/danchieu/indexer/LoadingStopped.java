package vn.danchieu.indexer;

/** A load could not go on; the message, for the operator, says why and what to do. */
public final class LoadingStopped extends RuntimeException {
  private static final long serialVersionUID = 1;

  LoadingStopped(String message, Throwable cause) {
    super(message, cause);
  }
}
