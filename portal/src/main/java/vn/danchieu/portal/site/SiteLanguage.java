package vn.danchieu.portal.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Vietnamese by default; English under {@code /en} or with {@code ?lang=en}, for the API also by
 * {@code Accept-Language}. Browsers are often set to English without the reader's choice.
 */
class SiteLanguage implements LocaleResolver {
  static final Locale VIETNAMESE = Locale.of("vi", "VN");
  private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    String asked = request.getParameter("lang");
    if (request.getContextPath().equals(EnglishAddresses.PREFIX)) {
      return Locale.ENGLISH;
    }
    if (asked != null) {
      return asked.equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }
    boolean program = request.getRequestURI().startsWith("/api/");
    return program && request.getHeader("Accept-Language") != null
        ? Collections.list(request.getLocales()).stream()
            .flatMap(wanted -> SPOKEN.stream().filter(l -> speaks(l, wanted)))
            .findFirst()
            .orElse(VIETNAMESE)
        : VIETNAMESE;
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("The language is part of each request");
  }

  private static boolean speaks(Locale spoken, Locale wanted) {
    return spoken.getLanguage().equals(wanted.getLanguage());
  }
}
