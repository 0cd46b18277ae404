package vn.danchieu.portal.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers errors that no page or API handles. */
@io.swagger.v3.oas.annotations.Hidden
@Controller
final class ErrorAnswers implements ErrorController {
  private final Refusals refusals;

  ErrorAnswers(Refusals refusals) {
    this.refusals = refusals;
  }

  @RequestMapping("${server.error.path:/error}")
  Object answer(HttpServletRequest request, HttpServletResponse response, Locale language) {
    if (request.getAttribute(Refused.attribute()) instanceof Refused refused) {
      return refusals.of(refused, request, response, language);
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return refusals.of(status instanceof Integer known ? known : 404, request, language);
  }
}
