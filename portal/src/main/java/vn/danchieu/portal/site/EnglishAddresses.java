package vn.danchieu.portal.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Every page stands once more under {@code /en}, in English: the prefix is the context path of the
 * request, so that every link a page writes keeps the reader's language without a cookie.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class EnglishAddresses extends OncePerRequestFilter {
  static final String PREFIX = "/en";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI();
    boolean english = path.equals(PREFIX) || path.startsWith(PREFIX + "/");
    if (path.equals(PREFIX)) {
      response.sendRedirect(PREFIX + "/");
      return;
    }
    chain.doFilter(english ? new Prefixed(request) : request, response);
  }

  private static final class Prefixed extends HttpServletRequestWrapper {
    Prefixed(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getContextPath() {
      return PREFIX;
    }

    @Override
    public String getServletPath() {
      return super.getServletPath().substring(PREFIX.length());
    }
  }
}
