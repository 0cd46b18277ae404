package vn.danchieu.portal.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.danchieu.portal.text.OwnAddress;

/**
 * Where a page stands in both languages.
 *
 * @param site the portal's own address, for links that search engines read
 * @param canonical without what only filters or marks
 */
record LocalizedLinks(
    String site, String canonical, String vietnamese, String english, boolean isEnglish) {
  static LocalizedLinks of(HttpServletRequest request) {
    String context = request.getContextPath();
    String path = request.getRequestURI().substring(context.length());
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    String same = path + without(query, Set.of("lang"));
    Set<String> besides =
        path.startsWith("/van-ban/") ? Set.of("lang", "q", "on", "ngay") : Set.of("lang", "on");
    String canonical = context + path + without(query, besides);
    boolean english = context.equals(EnglishAddresses.PREFIX);
    return new LocalizedLinks(
        OwnAddress.current(), canonical, same, EnglishAddresses.PREFIX + same, english);
  }

  private static String without(String query, Set<String> names) {
    String kept =
        Stream.of(query.split("&"))
            .filter(each -> !each.isEmpty() && !names.contains(each.replaceFirst("=.*", "")))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  /** Tells each page where it stands. */
  @ControllerAdvice(annotations = Controller.class)
  static class Told {
    @ModelAttribute("here")
    LocalizedLinks here(HttpServletRequest request) {
      return of(request);
    }
  }
}
