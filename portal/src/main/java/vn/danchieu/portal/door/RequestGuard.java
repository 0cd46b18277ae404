package vn.danchieu.portal.door;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.buf.MessageBytes;
import vn.danchieu.portal.door.Refused.Reason;

/**
 * Checks address, headers and body of each request before routing. Refusals are rendered by the
 * page or API that the request was meant for.
 */
final class RequestGuard extends ValveBase {
  private static final Duration DRAINING = Duration.ofSeconds(2);

  private final DoorSettings settings;
  private final Semaphore kilobytes;

  RequestGuard(DoorSettings settings) {
    super(true);
    this.settings = settings;
    this.kilobytes = new Semaphore((int) settings.bodies().toKilobytes());
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    org.apache.coyote.Request sent = request.getCoyoteRequest();
    InputBuffer wire = sent.getInputBuffer();
    boolean sends = ReceivedBody.isSent(sent);
    try (ReceivedBody body = new ReceivedBody(wire, settings, kilobytes)) {
      request.setAttribute(Client.attribute(), new Client(sent));
      boolean refused = false;
      try {
        check(request);
        if (sends) {
          body.receive(sent);
        }
      } catch (Refused reason) {
        refused = true;
        body.close();
        request.setAttribute(Refused.attribute(), reason);
      }
      sent.setInputBuffer(body);
      if (refused && sends) {
        refuse(request, response, body);
      } else {
        getNext().invoke(request, response);
      }
    } finally {
      sent.setInputBuffer(wire);
    }
  }

  /** Answers without a body, and closes the connection on which the rest of it would come. */
  private void refuse(Request request, Response response, ReceivedBody body)
      throws IOException, ServletException {
    org.apache.coyote.Request sent = request.getCoyoteRequest();
    boolean asked = sent.hasExpectation();
    sent.setExpectation(false);
    sent.setContentLength(0);
    getNext().invoke(request, response);
    response.finishResponse();
    if (!asked) {
      body.drain(sent, DRAINING);
    }
    sent.action(ActionCode.CLOSE_NOW, null);
  }

  private void check(Request request) {
    org.apache.coyote.Request sent = request.getCoyoteRequest();
    int query = Math.max(0, sent.queryString().getLength());
    if (sent.requestURI().getLength() + query > settings.address().toBytes()) {
      throw Refused.of(Reason.ADDRESS, settings.address().toKilobytes());
    }
    String parameters = request.getQueryString();
    if (parameters != null
        && parameters.chars().filter(sign -> sign == '&').count() >= settings.parameters()) {
      throw Refused.of(Reason.PARAMETERS, settings.parameters());
    }
    if (headers(sent) > settings.headers().toBytes()) {
      throw Refused.of(Reason.HEADERS, settings.headers().toKilobytes());
    }
    // There is none in what is no HTTP.
    boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    if (reading && ReceivedBody.isSent(sent)) {
      throw Refused.of(Reason.NO_BODY);
    }
  }

  private static long headers(org.apache.coyote.Request sent) {
    long length = 0;
    for (int i = 0; i < sent.getMimeHeaders().size(); i++) {
      length +=
          length(sent.getMimeHeaders().getName(i)) + length(sent.getMimeHeaders().getValue(i));
    }
    return length;
  }

  private static int length(MessageBytes part) {
    return Math.max(0, part.getLength());
  }
}
