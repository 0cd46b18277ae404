package vn.danchieu.portal.audience;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.Role;

/** Stands for the sign-in: whoever sends the header is a person of these groups, on a fixed day. */
@TestConfiguration(proxyBeanMethods = false)
class NamedReaders {
  /** Groups with commas between them; empty for a person of none. */
  static final String HEADER = "X-Groups";

  /** A role; a reader where none is sent. */
  static final String ROLE = "X-Role";

  /** By which the person signs in; lan where none is sent. */
  static final String NAME = "X-Name";

  @Bean
  @Primary
  Clock fixedClock() {
    return Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  @Bean
  FilterRegistrationBean<OncePerRequestFilter> readers() {
    var first = new FilterRegistrationBean<>(signIn());
    first.setOrder(Ordered.HIGHEST_PRECEDENCE);
    first.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
    return first;
  }

  private static OncePerRequestFilter signIn() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        String groups = request.getHeader(HEADER);
        if (groups == null) {
          chain.doFilter(request, response);
          return;
        }
        Reader reader =
            new Reader.SignedIn(
                header(request, NAME, "lan"),
                Role.valueOf(header(request, ROLE, Role.READER.name())),
                Set.of(groups.split(",", -1)));
        try {
          Readers.<Boolean, Exception>as(reader, () -> passed(chain, request, response));
        } catch (ServletException | IOException | RuntimeException e) {
          throw e;
        } catch (Exception e) {
          throw new ServletException(e);
        }
      }

      @Override
      protected boolean shouldNotFilterErrorDispatch() {
        return false;
      }
    };
  }

  private static String header(HttpServletRequest request, String name, String otherwise) {
    return Objects.requireNonNullElse(request.getHeader(name), otherwise);
  }

  private static boolean passed(
      FilterChain chain, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    return true;
  }
}
