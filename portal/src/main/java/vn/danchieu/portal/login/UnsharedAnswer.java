package vn.danchieu.portal.login;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** An answer to one person: whatever a page says of keeping it, no cache does. */
final class UnsharedAnswer extends HttpServletResponseWrapper {
  private static final Set<String> OF_CACHES = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    OF_CACHES.add(HttpHeaders.CACHE_CONTROL);
    OF_CACHES.add(HttpHeaders.ETAG);
    OF_CACHES.add(HttpHeaders.EXPIRES);
    OF_CACHES.add(HttpHeaders.LAST_MODIFIED);
    OF_CACHES.add(HttpHeaders.PRAGMA);
  }

  UnsharedAnswer(HttpServletResponse response) {
    super(response);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
  }

  @Override
  public void setHeader(String name, @Nullable String value) {
    if (!OF_CACHES.contains(name)) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, @Nullable String value) {
    if (!OF_CACHES.contains(name)) {
      super.addHeader(name, value);
    }
  }

  @Override
  public void setDateHeader(String name, long date) {
    if (!OF_CACHES.contains(name)) {
      super.setDateHeader(name, date);
    }
  }

  @Override
  public void addDateHeader(String name, long date) {
    if (!OF_CACHES.contains(name)) {
      super.addDateHeader(name, date);
    }
  }

  /** An error page begins anew, and is as private. */
  @Override
  public void reset() {
    super.reset();
    super.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
  }
}
