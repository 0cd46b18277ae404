package vn.danchieu.portal.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** What the container's files and the portal say to each other. */
@RunningPortal
class ContainerTest {
  private static final Path ROOT = Path.of(System.getProperty("danchieu.root", ".."));

  @Autowired Site site;

  @Test
  void composePassesOnWhereReadersReachThePortal() throws IOException {
    var compose =
        new YamlPropertySourceLoader()
            .load("compose", new FileSystemResource(ROOT.resolve("docker-compose.yml")))
            .getFirst();
    for (String name :
        List.of(
            "DANCHIEU_PUBLIC_ADDRESS",
            "DANCHIEU_FEED_BASE_URL",
            "DANCHIEU_ALLOWED_HOSTS",
            "DANCHIEU_TRUSTED_PROXIES")) {
      assertThat(compose.getProperty("services.portal.environment." + name))
          .as(name)
          .isEqualTo("${" + name + ":-}");
      assertThat(Files.readString(ROOT.resolve(".env.example"))).contains(name);
    }
    assertThat(Files.readString(ROOT.resolve("portal/Dockerfile")))
        .contains("SERVER_ADDRESS=0.0.0.0");
  }

  @Test
  void theNamesThatComposePassesOnAreUnderstood() {
    var settings =
        settings(
            Map.of(
                "DANCHIEU_PUBLIC_ADDRESS", "https://vanban.example",
                "DANCHIEU_FEED_BASE_URL", "https://cu.example",
                "DANCHIEU_ALLOWED_HOSTS", "a.example, b.example:8080",
                "DANCHIEU_TRUSTED_PROXIES", "172.16.0.0/12"));
    assertThat(settings)
        .isEqualTo(
            new AddressSettings(
                "https://vanban.example",
                List.of("a.example", "b.example:8080"),
                List.of("172.16.0.0/12"),
                new AddressSettings.Feed("https://cu.example")));
  }

  @Test
  void whatIsLeftEmptySetsNothing() {
    var settings =
        settings(
            Map.of(
                "DANCHIEU_PUBLIC_ADDRESS", "",
                "DANCHIEU_FEED_BASE_URL", "",
                "DANCHIEU_ALLOWED_HOSTS", "",
                "DANCHIEU_TRUSTED_PROXIES", ""));
    assertThat(settings)
        .isEqualTo(new AddressSettings("", List.of(), List.of(), new AddressSettings.Feed("")));
  }

  @Test
  void theHealthCheckAsksThePortForHealthAndMetrics() throws Exception {
    int port = site.management("/actuator/health").response().uri().getPort();
    assertThat(healthy(port)).isZero();
    assertThat(healthy(URI.create(site.address()).getPort())).isNotZero();
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    assertThat(healthy(port)).isNotZero();
  }

  private static AddressSettings settings(Map<String, Object> variables) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .forEach(s -> environment.getPropertySources().remove(s.getName()));
    environment
        .getPropertySources()
        .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
    ConfigurationPropertySources.attach(environment);
    return Binder.get(environment).bind("danchieu", AddressSettings.class).get();
  }

  private static int healthy(int port) throws Exception {
    Process script =
        new ProcessBuilder("bash", ROOT.resolve("portal/docker/healthy.sh").toString(), "" + port)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(script.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return script.exitValue();
  }
}
