package vn.danchieu.portal.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.danchieu.portal.access.Readers;

/** Forbids caches to store answers to signed-in readers, which may hold restricted documents. */
@Component
@Order(PrivateAnswers.BEHIND_THE_SIGN_IN)
class PrivateAnswers extends OncePerRequestFilter {
  /** Who asks is known by then. */
  static final int BEHIND_THE_SIGN_IN = 100;

  private static final String CACHE_CONTROL = "Cache-Control";
  private static final String KEPT_BY_NOBODY = "private, no-store";
  private static final Set<String> OF_KEEPING =
      Set.of("cache-control", "etag", "last-modified", "expires", "pragma");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (Readers.current().isSignedIn()) {
      chain.doFilter(request, new Unkept(response));
    } else {
      chain.doFilter(request, response);
    }
  }

  /** An error page is answered to the same reader. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private static final class Unkept extends HttpServletResponseWrapper {
    private Unkept(HttpServletResponse response) {
      super(response);
      response.setHeader(CACHE_CONTROL, KEPT_BY_NOBODY);
    }

    /** An answer that begins anew is as private. */
    @Override
    public void reset() {
      super.reset();
      super.setHeader(CACHE_CONTROL, KEPT_BY_NOBODY);
    }

    private static boolean isOfKeeping(String name) {
      return OF_KEEPING.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public void setHeader(String name, String value) {
      if (!isOfKeeping(name)) {
        super.setHeader(name, value);
      }
    }

    @Override
    public void addHeader(String name, String value) {
      if (!isOfKeeping(name)) {
        super.addHeader(name, value);
      }
    }

    @Override
    public void setDateHeader(String name, long date) {
      if (!isOfKeeping(name)) {
        super.setDateHeader(name, date);
      }
    }

    @Override
    public void addDateHeader(String name, long date) {
      if (!isOfKeeping(name)) {
        super.addDateHeader(name, date);
      }
    }
  }
}
