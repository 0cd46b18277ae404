package vn.danchieu.portal.address;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;

/** Why a request is answered before a page is asked. */
enum Refusal {
  /** It names a host that is not the portal's. */
  HOST(HttpServletResponse.SC_BAD_REQUEST),
  /** It spells its path in a way that no link of the portal does. */
  SPELLING(HttpServletResponse.SC_BAD_REQUEST),
  /** It asks for something other than reading and sending a form. */
  METHOD(HttpServletResponse.SC_METHOD_NOT_ALLOWED),
  /** It does not keep to HTTP. */
  REQUEST(HttpServletResponse.SC_BAD_REQUEST),
  /** The server failed. */
  SERVER(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);

  static final String METHODS = "GET, HEAD, POST, OPTIONS";

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  /** What stands behind a status that the server itself has set. */
  static Refusal of(int status) {
    if (status == METHOD.status) {
      return METHOD;
    }
    return status < SERVER.status || status == HttpServletResponse.SC_NOT_IMPLEMENTED
        ? REQUEST
        : SERVER;
  }

  int status() {
    return status;
  }

  String key() {
    return "address." + name().toLowerCase(Locale.ROOT);
  }
}
