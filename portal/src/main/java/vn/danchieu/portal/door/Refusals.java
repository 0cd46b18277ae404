package vn.danchieu.portal.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says in words why there is no answer: a page for people, problem details for programs. */
@Component
final class Refusals {
  private static final String PROGRAMS = "/api/";

  private final MessageSource messages;

  Refusals(MessageSource messages) {
    this.messages = messages;
  }

  /** What a handler of exceptions returns. */
  Object of(
      Refused refused, HttpServletRequest request, HttpServletResponse response, Locale language) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (!refused.after().isZero()) {
      long seconds = Math.max(1, refused.after().toSeconds());
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }
    int status = refused.reason().status();
    String name = refused.reason().name();
    if (isProgram(request)) {
      String words = messages.getMessage("refused." + name, refused.facts(), language);
      return problem(status, words, language);
    }
    ModelAndView page = new ModelAndView("refused");
    page.setStatus(HttpStatusCode.valueOf(status));
    page.addObject("reason", name);
    page.addObject("facts", refused.facts());
    page.addObject("again", !refused.after().isZero());
    return page;
  }

  /** Of a request that cannot be read, or an answer that failed. */
  Object of(int status, HttpServletRequest request, Locale language) {
    if (isProgram(request)) {
      String words = messages.getMessage(detail(status), null, language);
      return problem(status, words, language);
    }
    ModelAndView page = new ModelAndView("error");
    page.setStatus(HttpStatusCode.valueOf(status));
    page.addObject("status", status);
    return page;
  }

  private static String detail(int status) {
    return switch (status) {
      case 404 -> "api.address";
      case 405 -> "api.method";
      case 406 -> "api.form";
      case 415 -> "api.media";
      default -> status < 500 ? "api.request" : "api.failed";
    };
  }

  private ResponseEntity<ProblemDetail> problem(int status, String words, Locale language) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), words);
    String general = status < 500 ? "api.title.400" : "api.title.500";
    String title = messages.getMessage(general, null, language);
    problem.setTitle(messages.getMessage("api.title." + status, null, title, language));
    return ResponseEntity.status(status).body(problem);
  }

  private static boolean isProgram(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed instanceof String uri ? uri : request.getRequestURI();
    return path.startsWith(PROGRAMS);
  }
}
