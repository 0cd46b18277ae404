package vn.danchieu.portal.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.danchieu.portal.RunningPortal;
import vn.danchieu.portal.Site;

/** The reverse proxy that docs/nginx.conf describes, where an nginx is installed. */
@RunningPortal
@TestPropertySource(
    properties = {
      "danchieu.public-address=https://vanban.example.gov.vn/",
      "danchieu.allowed-hosts=noi-bo.example",
      "danchieu.trusted-proxies=127.0.0.0/8"
    })
class NginxTest {
  private static final Path EXAMPLE =
      Path.of(System.getProperty("danchieu.root", ".."), "docs", "nginx.conf");
  private static final int MORE_THAN_ALLOWED = 300;

  @Autowired Site site;
  @TempDir Path folder;
  private Optional<NginxProcess> nginx = Optional.empty();

  @BeforeEach
  void start() throws Exception {
    Optional<Path> program = NginxProcess.installed();
    Assumptions.assumeTrue(program.isPresent(), "no nginx is installed (Debian: nginx-light)");
    int portal = URI.create(site.address()).getPort();
    nginx = Optional.of(NginxProcess.start(program.orElseThrow(), EXAMPLE, portal, folder));
  }

  @AfterEach
  void stop() {
    nginx.ifPresent(NginxProcess::close);
  }

  @Test
  void speaksTlsAndPassesOnWhatThePortalNeeds() throws Exception {
    String page = get("/", "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example");
    assertThat(page)
        .startsWith("HTTP/1.1 200 ")
        .contains("Strict-Transport-Security: max-age=31536000")
        .contains("Permissions-Policy: ")
        .contains("<link rel=\"canonical\" href=\"https://vanban.example.gov.vn/\">")
        .doesNotContain("evil");
    assertThat(get("/actuator/health")).startsWith("HTTP/1.1 404 ");
    assertThat(get("//actuator/health")).startsWith("HTTP/1.1 404 ");
    assertThat(get("/%61ctuator/health")).startsWith("HTTP/1.1 404 ");
    assertThat(get("/van-ban/..;/actuator/health")).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void keepsWhatThePortalSaysMayBeKept() throws Exception {
    String style = site.get("/").page().select("link[rel=stylesheet]").attr("href");
    assertThat(List.of(cached(style), cached(style))).isEqualTo(List.of("MISS", "HIT"));
    String feed = "/tim-kiem.atom?q=dan";
    assertThat(List.of(cached(feed), cached(feed))).isEqualTo(List.of("MISS", "HIT"));
    assertThat(List.of(cached("/"), cached("/"))).isEqualTo(List.of("MISS", "MISS"));
    assertThat(List.of(cached("/api/v1/missing"), cached("/api/v1/missing")))
        .isEqualTo(List.of("MISS", "MISS"));
  }

  @Test
  void answersUnderItsNameAlone() throws Exception {
    String plain = plain(NginxProcess.NAME, "/duyet?loai=luat");
    assertThat(plain)
        .startsWith("HTTP/1.1 301 ")
        .contains("Location: https://vanban.example.gov.vn/duyet?loai=luat");
    assertThat(plain("evil.example", "/")).isEmpty();
    assertThatThrownBy(() -> tls("evil.example", request("/", "evil.example")))
        .isInstanceOf(SSLException.class);
  }

  @Test
  void refusesWhatIsTooMuch() throws Exception {
    assertThat(get("/api/v1/citations", "Content-Length: 13000000")).startsWith("HTTP/1.1 413 ");
    String many = request("/robots.txt", NginxProcess.NAME).repeat(MORE_THAN_ALLOWED);
    String last = request("/robots.txt", NginxProcess.NAME, "Connection: close");
    String answers = tls(NginxProcess.NAME, many + last);
    assertThat(answers).contains("HTTP/1.1 200 ", "HTTP/1.1 429 ");
    assertThat(site.get("/").status()).isEqualTo(200);
  }

  private String cached(String path) throws Exception {
    String answer = get(path);
    assertThat(answer).startsWith("HTTP/1.1 200 ");
    var found = Pattern.compile("X-Cache-Status: (\\w+)").matcher(answer);
    return found.find() ? found.group(1) : "";
  }

  private String get(String path, String... headers) throws Exception {
    List<String> all = new java.util.ArrayList<>(List.of(headers));
    all.add("Connection: close");
    return tls(NginxProcess.NAME, request(path, NginxProcess.NAME, all.toArray(String[]::new)));
  }

  private static String request(String path, String host, String... headers) {
    String method = String.join("", headers).contains("Content-Length") ? "POST " : "GET ";
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return method + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "\r\n";
  }

  private String plain(String host, String path) throws IOException {
    int port = nginx.orElseThrow().http();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return answer(socket, request(path, host, "Connection: close"));
    }
  }

  private String tls(String name, String requests) throws Exception {
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(nginx.orElseThrow().trusted());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    var socket = context.getSocketFactory().createSocket("127.0.0.1", nginx.orElseThrow().https());
    try (var secure = (SSLSocket) socket) {
      var parameters = secure.getSSLParameters();
      parameters.setServerNames(List.of(new SNIHostName(name)));
      secure.setSSLParameters(parameters);
      return answer(secure, requests);
    }
  }

  private static String answer(Socket socket, String requests) throws IOException {
    socket.setSoTimeout(60_000);
    socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
