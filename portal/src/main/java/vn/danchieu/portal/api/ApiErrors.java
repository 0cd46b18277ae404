package vn.danchieu.portal.api;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.danchieu.portal.store.StoreAway;

/** Errors as RFC 9457 problem details, in the language asked for. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors {
  private final MessageSource messages;

  ApiErrors(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  ProblemDetail bad(BadQuestion bad, Locale language) {
    return problem(HttpStatus.BAD_REQUEST, bad.key(), bad.arguments(), language);
  }

  @ExceptionHandler
  ProblemDetail missing(MissingServletRequestParameterException missing, Locale language) {
    return problem(
        HttpStatus.BAD_REQUEST, "api.missing", new Object[] {missing.getParameterName()}, language);
  }

  @ExceptionHandler
  ProblemDetail noAddress(NoAddress missing, Locale language) {
    return problem(HttpStatus.NOT_FOUND, "api.address", new Object[0], language);
  }

  @ExceptionHandler
  ProblemDetail unknown(NotKnown unknown, Locale language) {
    Object[] id = {unknown.getMessage()};
    return problem(HttpStatus.NOT_FOUND, "api.unknown", id, language);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> away(StoreAway away, Locale language) {
    String key = "away." + away.reason().name();
    Object[] arguments = away.arguments().toArray();
    ProblemDetail detail = problem(HttpStatus.SERVICE_UNAVAILABLE, key, arguments, language);
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(away.retryAfter().toSeconds()))
        .body(detail);
  }

  private ProblemDetail problem(
      HttpStatus status, String key, Object[] arguments, Locale language) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, arguments, language));
    problem.setTitle(messages.getMessage("api.title." + status.value(), null, language));
    return problem;
  }
}
