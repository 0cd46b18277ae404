package vn.danchieu.portal.door;

import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;

/** The connection of the client. Used by the thread that answers, after the body is read. */
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
   * Whether the client has closed the connection. A server notices only by reading: two readings
   * with an empty buffer around them that both announce data mean the end of the stream. Reading
   * may swallow the start of a pipelined request, so the connection is closed after this answer.
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
