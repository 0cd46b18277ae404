package vn.danchieu.portal.address;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real nginx with docs/nginx.conf, on ports and with a certificate of its own. */
final class NginxProcess implements AutoCloseable {
  static final String NAME = "vanban.example.gov.vn";

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final Process process;
  private final int http;
  private final int https;
  private final KeyStore trusted;

  private NginxProcess(Process process, int http, int https, KeyStore trusted) {
    this.process = process;
    this.http = http;
    this.https = https;
    this.trusted = trusted;
  }

  static Optional<Path> installed() {
    return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static NginxProcess start(Path nginx, Path example, int portal, Path folder) throws Exception {
    int http = freePort();
    int https = freePort();
    KeyStore trusted = certificate(folder);
    String site =
        replaced(
            Files.readString(example),
            List.of(
                "listen 80",
                "listen " + http,
                "listen 443",
                "listen " + https,
                "127.0.0.1:8080",
                "127.0.0.1:" + portal,
                "/var/cache/nginx/danchieu",
                folder.resolve("cache").toString(),
                "/etc/ssl/danchieu/fullchain.pem",
                folder.resolve("certificate.pem").toString(),
                "/etc/ssl/danchieu/privkey.pem",
                folder.resolve("key.pem").toString()));
    Files.writeString(folder.resolve("site.conf"), site);
    Path main = folder.resolve("nginx.conf");
    Files.writeString(main, main(folder));
    Process process =
        new ProcessBuilder(nginx.toString(), "-p", folder.toString(), "-c", main.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.log").toFile())
            .start();
    var started = new NginxProcess(process, http, https, trusted);
    started.await(folder.resolve("nginx.log"));
    return started;
  }

  int http() {
    return http;
  }

  int https() {
    return https;
  }

  /** Holds the certificate that the test has made. */
  KeyStore trusted() {
    return trusted;
  }

  private static String main(Path folder) {
    return """
    daemon off;
    user %2$s;
    worker_processes 1;
    pid %1$s/pid;
    error_log stderr warn;
    events { worker_connections 256; }
    http {
      access_log off;
      types { text/css css; text/javascript js; }
      client_body_temp_path %1$s/body;
      proxy_temp_path %1$s/proxy;
      fastcgi_temp_path %1$s/fastcgi;
      uwsgi_temp_path %1$s/uwsgi;
      scgi_temp_path %1$s/scgi;
      include %1$s/site.conf;
    }
    """
        .formatted(folder, System.getProperty("user.name"));
  }

  private static String replaced(String text, List<String> pairs) {
    String all = text;
    for (int at = 0; at < pairs.size(); at += 2) {
      if (!all.contains(pairs.get(at))) {
        throw new AssertionError("docs/nginx.conf does not say " + pairs.get(at));
      }
      all = all.replace(pairs.get(at), pairs.get(at + 1));
    }
    return all;
  }

  private static KeyStore certificate(Path folder) throws Exception {
    Path store = folder.resolve("store.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process made =
        new ProcessBuilder(
                List.of(
                    keytool,
                    "-genkeypair",
                    "-alias",
                    "test",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=test",
                    "-ext",
                    "san=dns:" + NAME,
                    "-validity",
                    "2",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    store.toString(),
                    "-storepass",
                    new String(PASSWORD)))
            .inheritIO()
            .start();
    if (!made.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS) || made.exitValue() != 0) {
      throw new AssertionError("keytool made no certificate");
    }
    KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD);
    write(folder.resolve("key.pem"), "PRIVATE KEY", keys.getKey("test", PASSWORD).getEncoded());
    var certificate = keys.getCertificate("test");
    write(folder.resolve("certificate.pem"), "CERTIFICATE", certificate.getEncoded());
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("test", certificate);
    return trusted;
  }

  private static void write(Path file, String kind, byte[] content) throws IOException {
    try (OutputStream out = new FileOutputStream(file.toFile())) {
      out.write(("-----BEGIN " + kind + "-----\n").getBytes(StandardCharsets.US_ASCII));
      out.write(Base64.getMimeEncoder(64, new byte[] {'\n'}).encode(content));
      out.write(("\n-----END " + kind + "-----\n").getBytes(StandardCharsets.US_ASCII));
    }
  }

  private void await(Path log) throws IOException, InterruptedException {
    Instant last = Instant.now().plus(LONGEST);
    while (process.isAlive() && Instant.now().isBefore(last)) {
      try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), https)) {
        return;
      } catch (IOException _) {
        Thread.sleep(50);
      }
    }
    close();
    throw new AssertionError("nginx did not start: " + Files.readString(log));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> workers = process.descendants().toList();
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(_ -> process).join();
    workers.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
