package vn.danchieu.portal.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.danchieu.index.Audience;
import vn.danchieu.index.AudienceMarks;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.store.Audiences;
import vn.danchieu.portal.store.ReadingListener;

/**
 * Records who was shown which internal document, as a page or as a file, to whom a page named some,
 * and who took a list along that may name some.
 */
@WithAccounts
@Component
class ReadingAudit implements HandlerInterceptor, ReadingListener, WebMvcConfigurer {
  private static final String SEEN = ReadingAudit.class.getName();
  private static final int OK = 200;

  /** What is kept after the page is closed. */
  private static final Pattern FILE = Pattern.compile(".*\\.(?:docx|pdf|txt|xml|jsonld|bib|json)");

  private static final Pattern LIST = Pattern.compile(".*\\.(?:csv|atom|jsonl)");

  /** Where names are not recorded. */
  private static final Pattern UNLISTED =
      Pattern.compile("/nap.*|/quan-tri.*|/api/v1/suggest|.*\\.(?:csv|atom|jsonl)");

  private static final int LONGEST = 1900;
  private static final String OFFICE = "/quan-tri/";

  private final Audit audit;
  private final Audiences audiences;

  ReadingAudit(Audit audit, Audiences audiences) {
    this.audit = audit;
    this.audiences = audiences;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void opened(String id) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null || Audience.of(id).isPublic()) {
      return;
    }
    Set<String> seen = new TreeSet<>(seen(request.getAttribute(SEEN, 0)));
    seen.add(id);
    request.setAttribute(SEEN, seen, 0);
  }

  private static Set<String> seen(@Nullable Object noted) {
    Set<String> ids = new TreeSet<>();
    if (noted instanceof Set<?> some) {
      some.forEach(id -> ids.add(String.valueOf(id)));
    }
    return ids;
  }

  /** A list is on its way before all of it is known: it is recorded when it is asked for. */
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String pattern = pattern(request);
    if (LIST.matcher(pattern).matches() && !pattern.startsWith(OFFICE) && seesMore()) {
      String asked = Objects.requireNonNullElse(request.getQueryString(), "");
      audit.add(AuditAction.LIST_EXPORTED, request.getRequestURI(), asked);
    }
    return true;
  }

  private boolean seesMore() {
    return audiences.of(Readers.current()).size() > 1;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failed) {
    if (response.getStatus() != OK) {
      return;
    }
    boolean file = FILE.matcher(pattern(request)).matches();
    Set<String> opened = seen(request.getAttribute(SEEN));
    opened.forEach(id ->
        audit.add(
            file ? AuditAction.DOCUMENT_EXPORTED : AuditAction.DOCUMENT_SEEN,
            id,
            request.getRequestURI()));
    listed(request, opened);
  }

  /**
   * What a page named beside what it opened. Who types sees names come and go; a clerk's own files
   * are the clerk's; what a list taken along holds is not known when it is asked for.
   */
  private void listed(HttpServletRequest request, Set<String> opened) {
    if (UNLISTED.matcher(pattern(request)).matches()) {
      return;
    }
    Set<String> named = AudienceMarks.current().map(AudienceMarks::named).orElseGet(TreeSet::new);
    named.removeAll(opened);
    String asked = Objects.requireNonNullElse(request.getQueryString(), "");
    String page = request.getRequestURI() + (asked.isEmpty() ? "" : "?" + asked);
    lines(named).forEach(ids -> audit.add(AuditAction.DOCUMENTS_LISTED, page, ids));
  }

  /** As many to a line as it holds. */
  private static List<String> lines(Set<String> ids) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String id : ids) {
      if (!line.isEmpty() && line.length() + id.length() >= LONGEST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(id);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static String pattern(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
  }
}
