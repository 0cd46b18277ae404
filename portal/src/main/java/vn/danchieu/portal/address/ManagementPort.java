package vn.danchieu.portal.address;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Health and metrics are on the port after the portal's, unless another is set. So two portals on
 * one machine, whose own ports differ, do not meet there.
 */
final class ManagementPort
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  static final String PROPERTY = "management.server.port";
  private static final int LAST = 65_535;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    if (!environment.getProperty(PROPERTY, "").isBlank()) {
      return;
    }
    int port = environment.getProperty("server.port", Integer.class, 0);
    int next = port <= 0 || port == LAST ? 0 : port + 1;
    environment
        .getPropertySources()
        .addLast(new MapPropertySource("management port", Map.of(PROPERTY, next)));
  }
}
