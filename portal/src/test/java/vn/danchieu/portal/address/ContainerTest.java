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
  void composeKeepsAccountsInADatabaseThatOnlyThePortalReaches() throws IOException {
    var compose =
        new YamlPropertySourceLoader()
            .load("compose", new FileSystemResource(ROOT.resolve("docker-compose.yml")))
            .getFirst();
    String database = "services.database.";
    String portal = "services.portal.environment.";
    assertThat(compose.getProperty(portal + "DANCHIEU_ACCOUNTS"))
        .isEqualTo("${DANCHIEU_ACCOUNTS:-off}");
    assertThat(compose.getProperty(portal + "DANCHIEU_DATABASE_URL"))
        .isEqualTo("${DANCHIEU_DATABASE_URL:-jdbc:postgresql://database/danchieu}");
    for (String name : List.of("USER", "PASSWORD")) {
      assertThat(compose.getProperty(portal + "DANCHIEU_DATABASE_" + name))
          .isEqualTo(compose.getProperty(database + "environment.POSTGRES_" + name));
    }
    assertThat(compose.getProperty(database + "environment.POSTGRES_DB")).isEqualTo("danchieu");
    assertThat(compose.getProperty(database + "profiles[0]")).isEqualTo("accounts");
    assertThat(compose.getProperty(database + "networks[0]")).isEqualTo("accounts");
    assertThat(compose.getProperty(database + "ports[0]")).isNull();
    assertThat(compose.getProperty("networks.accounts.internal")).isEqualTo(true);
    assertThat(compose.getProperty(database + "volumes[0]"))
        .isEqualTo("database-data:/var/lib/postgresql/data");
    assertThat(compose.getProperty("services.portal.depends_on.database.required"))
        .isEqualTo(false);
  }

  @Test
  void theDirectoryThatComposeNamesIsUnderstood() {
    var environment =
        environment(
            Map.of(
                "DANCHIEU_DIRECTORY_ROLES", "van-thu=clerk",
                "DANCHIEU_DIRECTORY_OIDC_ISSUER", "https://dangnhap.example",
                "DANCHIEU_DIRECTORY_OIDC_CLIENT_ID", "dan-chieu",
                "DANCHIEU_DIRECTORY_OIDC_CLIENT_SECRET", "bi mat",
                "DANCHIEU_DIRECTORY_LDAP_PEOPLE", "ou=people"));
    assertThat(environment.getProperty("danchieu.directory.roles")).isEqualTo("van-thu=clerk");
    assertThat(environment.getProperty("danchieu.directory.oidc.client-id")).isEqualTo("dan-chieu");
    assertThat(environment.getProperty("danchieu.directory.oidc.client-secret"))
        .isEqualTo("bi mat");
    assertThat(environment.getProperty("danchieu.directory.ldap.people")).isEqualTo("ou=people");
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
    return Binder.get(environment(variables)).bind("danchieu", AddressSettings.class).get();
  }

  private static StandardEnvironment environment(Map<String, Object> variables) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .forEach(s -> environment.getPropertySources().remove(s.getName()));
    environment
        .getPropertySources()
        .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
    ConfigurationPropertySources.attach(environment);
    return environment;
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
