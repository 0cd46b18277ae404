package vn.danchieu.portal.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Strict security headers: all content comes from this server and nothing is inline. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class SecurityHeaders extends OncePerRequestFilter {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** Nothing here asks for a device, a place or a payment; what a page would embed neither. */
  private static final String PERMISSIONS =
      "accelerometer=(), autoplay=(), bluetooth=(), camera=(), display-capture=(), geolocation=(),"
          + " gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(),"
          + " microphone=(), midi=(), payment=(), publickey-credentials-get=(),"
          + " screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";

  SecurityHeaders() {}

  /** Also for what is answered before any page is asked. */
  public static void set(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", PERMISSIONS);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    set(response);
    chain.doFilter(request, response);
  }
}
