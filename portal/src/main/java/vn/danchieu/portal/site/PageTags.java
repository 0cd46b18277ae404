package vn.danchieu.portal.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Pages may be kept, but are asked for again: what did not change is answered by 304. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PageTags extends ShallowEtagHeaderFilter {
  PageTags() {
    // A strong tag would forbid compression.
    setWriteWeakETag(true);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    super.doFilterInternal(request, response, chain);
  }

  /** Assets have their own, and a stream must not be held back. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.contains(OnePrefix.ASSETS) || path.contains("/webjars/") || path.endsWith(".jsonl");
  }
}
