package vn.danchieu.portal.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Where a page stands in both languages.
 *
 * @param canonical without what only filters or marks
 */
record Here(String canonical, String vietnamese, String english, boolean isEnglish) {
  static Here of(HttpServletRequest request) {
    String context = request.getContextPath();
    String path = request.getRequestURI().substring(context.length());
    String query = Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
    String same = path + query.replaceAll("[?&]lang=[a-z]*", "");
    boolean english = context.equals(EnglishAddresses.PREFIX);
    return new Here(context + path, same, EnglishAddresses.PREFIX + same, english);
  }

  /** Tells each page where it stands. */
  @ControllerAdvice(annotations = Controller.class)
  static class Told {
    @ModelAttribute("here")
    Here here(HttpServletRequest request) {
      return of(request);
    }
  }
}
