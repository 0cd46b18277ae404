package vn.danchieu.portal.address;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Health and metrics are on the port after the portal's, unless another is set. Where nobody has
 * set one, a port that is taken is no reason not to start: they move to a free one, and the log
 * says so.
 */
final class ManagementPort
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  static final String PROPERTY = "management.server.port";
  private static final Logger LOG = LoggerFactory.getLogger(ManagementPort.class);
  private static final int LAST = 65_535;
  private static final int ANY = 0;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    if (environment.getProperty(PROPERTY, "").isBlank()) {
      int port = environment.getProperty("server.port", Integer.class, ANY);
      environment
          .getPropertySources()
          .addFirst(new MapPropertySource("management port", Map.of(PROPERTY, after(port))));
    }
  }

  private static int after(int port) {
    if (port <= ANY || port >= LAST) {
      return ANY;
    }
    try (ServerSocket _ = new ServerSocket(port + 1, 1, InetAddress.getLoopbackAddress())) {
      return port + 1;
    } catch (IOException e) {
      LOG.warn(
          "Port {} is taken: health and metrics are on another, see below. To choose it, set"
              + " --management.server.port=PORT.",
          port + 1);
      return ANY;
    }
  }
}
