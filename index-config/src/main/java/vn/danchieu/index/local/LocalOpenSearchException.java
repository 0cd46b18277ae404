package vn.danchieu.index.local;

/**
 * The local OpenSearch did not start; the message is one line that names the thing, the reason and
 * the next step, fit to be shown to the person who started the program.
 */
public final class LocalOpenSearchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  LocalOpenSearchException(String message) {
    super(message);
  }

  LocalOpenSearchException(String message, Throwable cause) {
    super(message, cause);
  }
}
