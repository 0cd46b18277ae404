package vn.danchieu.portal.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps a broken answer as it is: the server would append its error page to half a table before it
 * cuts the connection.
 */
@Component
class BrokenTransfers extends OncePerRequestFilter {
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean broken =
        response.isCommitted() && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) != null;
    if (!broken) {
      chain.doFilter(request, response);
    }
  }
}
