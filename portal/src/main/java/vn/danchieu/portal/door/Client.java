package vn.danchieu.portal.door;

import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;

/** Who waits for an answer. To be asked by the thread that answers, when the body is read. */
final class Client {
  private static final String ATTRIBUTE = Client.class.getName();

  private final Request request;

  Client(Request request) {
    this.request = request;
  }

  static String attribute() {
    return ATTRIBUTE;
  }

  /**
   * Whether the connection was closed from there. A server is told so only when it reads: where
   * nothing is buffered before and after two readings that both promise something, what they
   * promise is the end. Who reads so may lose the beginning of a request that is sent ahead, so the
   * connection is closed after this answer.
   */
  boolean isGone() {
    request.getResponse().setHeader("Connection", "close");
    return available(false) == 0
        && available(true) > 0
        && available(true) > 0
        && available(false) == 0;
  }

  private int available(boolean reading) {
    request.action(ActionCode.AVAILABLE, reading);
    return request.getAvailable();
  }
}
