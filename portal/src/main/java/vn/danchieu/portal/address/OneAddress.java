package vn.danchieu.portal.address;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.UDecoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first to see a request. It refuses hosts that are not the portal's, paths in disguise and
 * methods nobody needs, and then lets the request bear the public address: whatever is written
 * later (feeds, sitemap, exports, canonical links) reads it from there and cannot forget it.
 */
final class OneAddress extends ValveBase {
  private static final Logger LOG = LoggerFactory.getLogger(OneAddress.class);
  private static final Set<String> METHODS = Set.of(Refusal.METHODS.split(", "));

  /** An operator needs to see which name is missing; a scan must not fill the log. */
  private static final int MOST_LOGGED = 20;

  private static final int LAST_PORT = 65_535;

  private final AllowedHosts hosts;
  private final Optional<PublicAddress> address;
  private final RefusalWriter writer;
  private final Set<String> logged = ConcurrentHashMap.newKeySet();

  OneAddress(AddressSettings settings, RefusalWriter writer) {
    super(true);
    this.hosts = settings.hosts();
    this.address = settings.address();
    this.writer = writer;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (response.isError()) {
      // Tomcat could not read it; its own page would be neither Vietnamese nor of use.
      int status = response.getStatus();
      writer.write(Refusal.of(status), status, request, response);
      return;
    }
    Optional<Refusal> refusal = refusal(request);
    if (refusal.isPresent()) {
      writer.write(refusal.get(), refusal.get().status(), request, response);
      return;
    }
    bear(request);
    getNext().invoke(request, response);
  }

  private Optional<Refusal> refusal(Request request) {
    if (!isAllowed(request)) {
      log(request);
      return Optional.of(Refusal.HOST);
    }
    if (!METHODS.contains(request.getMethod())) {
      return Optional.of(Refusal.METHOD);
    }
    return isPlain(request) ? Optional.empty() : Optional.of(Refusal.SPELLING);
  }

  private boolean isAllowed(Request request) {
    String given = request.getHeader("Host");
    int port = request.getServerPort();
    boolean usual =
        port == PublicAddress.usual(request.getScheme()) || port == request.getLocalPort();
    return given != null
        && !given.isBlank()
        && port <= LAST_PORT
        && hosts.allow(Objects.requireNonNullElse(request.getServerName(), ""), port, usual);
  }

  /**
   * Whether the path is spelt as it is meant. Dots, doubled slashes, parameters between slashes and
   * the like are resolved by the server, but a filter or a proxy in front may read them otherwise.
   */
  private static boolean isPlain(Request request) {
    String raw = Objects.requireNonNullElse(request.getRequestURI(), "");
    try {
      String decoded = UDecoder.URLDecode(raw, StandardCharsets.UTF_8);
      return decoded.equals(request.getDecodedRequestURI())
          && decoded.chars().noneMatch(Character::isISOControl);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private void bear(Request request) {
    if (address.isEmpty()) {
      String plain = AllowedHosts.plain(request.getServerName());
      request.getCoyoteRequest().serverName().setString(plain);
      return;
    }
    PublicAddress own = address.get();
    request.getCoyoteRequest().scheme().setString(own.scheme());
    request.getCoyoteRequest().serverName().setString(own.host());
    request.setServerPort(own.port());
    request.setSecure(own.isSecure());
  }

  private void log(Request request) {
    String host = Objects.requireNonNullElse(request.getServerName(), "");
    if (request.getHeader("Host") != null
        && !host.isBlank()
        && logged.size() < MOST_LOGGED
        && logged.add(host)) {
      LOG.info(
          "Refused a request for the host {}. If readers use it, name it in"
              + " danchieu.allowed-hosts or danchieu.public-address.",
          host);
    }
  }
}
