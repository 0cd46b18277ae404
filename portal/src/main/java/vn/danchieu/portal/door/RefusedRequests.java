package vn.danchieu.portal.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.danchieu.portal.door.Refused.Reason;

/** Answers requests that are refused, or that cannot be read. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusedRequests {
  private final Refusals refusals;

  RefusedRequests(Refusals refusals) {
    this.refusals = refusals;
  }

  @ExceptionHandler
  Object refused(
      Refused refused, HttpServletRequest request, HttpServletResponse response, Locale language) {
    return refusals.of(refused, request, response, language);
  }

  @ExceptionHandler
  Object tooLarge(
      MaxUploadSizeExceededException large,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    return refusals.of(decided(request, Refused.of(Reason.PARTS)), request, response, language);
  }

  /** What was refused at the entrance has no body any more, and breaks wherever one is read. */
  @ExceptionHandler({
    MultipartException.class,
    InvalidParameterException.class,
    HttpMessageNotReadableException.class
  })
  Object unreadable(
      Exception unreadable,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    return request.getAttribute(Refused.attribute()) instanceof Refused refused
        ? refusals.of(refused, request, response, language)
        : refusals.of(400, request, language);
  }

  @ExceptionHandler
  Object method(
      HttpRequestMethodNotSupportedException method,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    String[] allowed = method.getSupportedMethods();
    response.setHeader(
        HttpHeaders.ALLOW, allowed == null ? "GET, HEAD" : String.join(", ", allowed));
    return refusals.of(405, request, language);
  }

  @ExceptionHandler
  Object media(
      HttpMediaTypeNotSupportedException media, HttpServletRequest request, Locale language) {
    return refusals.of(415, request, language);
  }

  @ExceptionHandler
  Object form(
      HttpMediaTypeNotAcceptableException form, HttpServletRequest request, Locale language) {
    return refusals.of(406, request, language);
  }

  private static Refused decided(HttpServletRequest request, Refused otherwise) {
    return request.getAttribute(Refused.attribute()) instanceof Refused refused
        ? refused
        : otherwise;
  }
}
