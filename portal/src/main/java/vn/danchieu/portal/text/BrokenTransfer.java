package vn.danchieu.portal.text;

/**
 * An answer that had begun cannot be brought to its end. Nothing must catch this: the server then
 * cuts the connection, by which the client knows that it has a part only.
 */
public final class BrokenTransfer extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param why is told, and not kept as the cause: a page is written for some causes
   */
  public BrokenTransfer(String what, long written, RuntimeException why) {
    super(
        "%s breaks off after %d: %s".formatted(what, written, why.getMessage()),
        null,
        false,
        false);
  }
}
