package vn.danchieu.portal.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class ManagementPortTest {
  private static String chosen(Map<String, Object> settings) {
    try (var context = new GenericApplicationContext()) {
      context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("t", settings));
      new ManagementPort().initialize(context);
      return context.getEnvironment().getRequiredProperty(ManagementPort.PROPERTY);
    }
  }

  private static int portBefore(ServerSocket next) {
    return next.getLocalPort() - 1;
  }

  private static ServerSocket any() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  @Test
  void isTheOneAfterThePortals() throws IOException {
    int port;
    try (ServerSocket next = any()) {
      port = portBefore(next);
    }
    assertThat(chosen(Map.of("server.port", port))).isEqualTo(String.valueOf(port + 1));
  }

  @Test
  void isAnyFreeOneWhereThatIsTaken() throws IOException {
    try (ServerSocket next = any()) {
      assertThat(chosen(Map.of("server.port", portBefore(next)))).isEqualTo("0");
    }
  }

  @Test
  void isAnyFreeOneWhereThePortalsIsOrWhereThereIsNone() {
    assertThat(chosen(Map.of("server.port", 0))).isEqualTo("0");
    assertThat(chosen(Map.of("server.port", 65_535))).isEqualTo("0");
  }

  @Test
  void isTheOneThatIsSet() {
    assertThat(chosen(Map.of("server.port", 8080, "management.server.port", 9000)))
        .isEqualTo("9000");
    assertThat(chosen(Map.of("server.port", 0, "management.server.port", " "))).isEqualTo("0");
  }
}
