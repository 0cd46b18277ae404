package vn.danchieu.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.Routes;

/**
 * The sign against forgery in every form that acts for an account, the one that signs in included.
 * Forms that anybody may send keep nothing and need none, so that who only reads gets no cookie.
 */
final class CsrfForms implements CsrfTokenRequestHandler, RequestMatcher {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final CsrfTokenRequestHandler signs = new XorCsrfTokenRequestAttributeHandler();

  static CookieCsrfTokenRepository cookie() {
    CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
    cookie.setCookieName("dau");
    cookie.setCookieCustomizer(c -> c.httpOnly(true).sameSite("Strict"));
    cookie.setCookiePath("/");
    return cookie;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
    if (Readers.current().isSignedIn() || Routes.actsForAnAccount(path(request))) {
      signs.handle(request, response, token);
    }
  }

  @Override
  public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
    return signs.resolveCsrfTokenValue(request, token);
  }

  /** What is hidden from the reader answers as what does not exist, with a sign or without. */
  @Override
  public boolean matches(HttpServletRequest request) {
    PathContainer path = path(request);
    return !READING.contains(request.getMethod())
        && Routes.actsForAnAccount(path)
        && !Routes.hides(path, Readers.current());
  }

  private static PathContainer path(HttpServletRequest request) {
    return RequestPath.parse(request.getRequestURI(), request.getContextPath())
        .pathWithinApplication();
  }
}
