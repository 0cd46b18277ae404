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

/** Adds weak ETags to pages, so that unchanged pages are answered with 304. */
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

  /**
   * Assets and files that are kept have their own, a stream must not be held back, and programs ask
   * for what is new.
   */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.contains(OnePrefix.ASSETS)
        || path.contains("/webjars/")
        || path.endsWith(".jsonl")
        || path.endsWith("/van-ban.pdf")
        || path.endsWith("/van-ban.docx")
        || path.endsWith("/akn.xml");
  }
}
