package vn.danchieu.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.danchieu.portal.Office;
import vn.danchieu.portal.OfficePortal;
import vn.danchieu.portal.Person;
import vn.danchieu.portal.Site;
import vn.danchieu.portal.Site.Answer;
import vn.danchieu.portal.access.Role;

/** A portal that speaks TLS itself. */
@OfficePortal
class TlsTest {
  private static final String PASSWORD = "chi de thu";
  private static final Path STORE = store();

  @Autowired private Site site;
  @Autowired private Office office;

  @DynamicPropertySource
  static void tls(DynamicPropertyRegistry properties) {
    properties.add("server.ssl.key-store", STORE::toString);
    properties.add("server.ssl.key-store-password", () -> PASSWORD);
  }

  private static Path store() {
    try {
      Path store = Files.createTempDirectory("tls").resolve("store.p12");
      Process made =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                      "-genkeypair",
                      "-keyalg",
                      "EC",
                      "-dname",
                      "CN=localhost",
                      "-ext",
                      "san=dns:localhost",
                      "-validity",
                      "2",
                      "-storetype",
                      "PKCS12",
                      "-keystore",
                      store.toString(),
                      "-storepass",
                      PASSWORD))
              .inheritIO()
              .start();
      assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return store;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext trusting() throws Exception {
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(KeyStore.getInstance(STORE.toFile(), PASSWORD.toCharArray()));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  @Test
  void cookiesGoBackByTlsAloneAndBrowsersAreToldToStay() throws Exception {
    office.account("tls", Role.READER);
    String address = "https://localhost:" + URI.create(site.address()).getPort();
    Person person = new Person(address, trusting());

    Answer form = person.get("/dang-nhap");
    Answer in = person.submit(form, "/dang-nhap", "ten", "tls", "mat-khau", Office.PASSWORD);

    assertThat(in.status()).isEqualTo(302);
    List<String> cookies = in.response().headers().allValues("Set-Cookie");
    assertThat(cookies).isNotEmpty().allMatch(each -> each.contains("; Secure"));
    assertThat(cookies).allMatch(each -> each.contains("HttpOnly") && each.contains("SameSite"));
    assertThat(form.header("Strict-Transport-Security")).startsWith("max-age=31536000");
    Answer home = person.get("/");
    assertThat(home.page().select(".dieu-huong form").text()).contains("tls");
    assertThat(home.header("Strict-Transport-Security")).startsWith("max-age=31536000");
    assertThat(
            new Person(address, trusting()).get("/").response().headers().allValues("Set-Cookie"))
        .isEmpty();
  }
}
