package vn.danchieu.index;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the clients; the one place that knows about transport, passwords and certificates. */
public final class OpenSearchClients {
  private static final Timeout CONNECT = Timeout.ofSeconds(5);
  private static final Timeout RESPONSE = Timeout.ofSeconds(60);
  private static final int CONNECTIONS = 64;

  /**
   * The client reads a document in the middle of an answer: what follows is none of its business.
   */
  private static final JsonMapper FROM_STREAM =
      Json.MAPPER.rebuild().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private OpenSearchClients() {}

  /**
   * A client; close its transport when done ({@code client._transport().close()}).
   *
   * @throws BadConnection where the address or the certificate file cannot be used
   */
  public static OpenSearchClient open(Connection connection) {
    HttpHost[] hosts =
        Stream.of(connection.url().split(",", -1))
            .map(String::strip)
            .map(OpenSearchClients::host)
            .toArray(HttpHost[]::new);
    SSLContext ssl = connection.certificates().map(OpenSearchClients::trusting).orElse(null);
    return new OpenSearchClient(
        ApacheHttpClient5TransportBuilder.builder(hosts)
            .setMapper(new JacksonJsonpMapper(FROM_STREAM))
            .setRequestConfigCallback(config -> config.setResponseTimeout(RESPONSE))
            .setHttpClientConfigCallback(client -> configure(client, connection, hosts, ssl))
            .build());
  }

  private static HttpAsyncClientBuilder configure(
      HttpAsyncClientBuilder client,
      Connection connection,
      HttpHost[] hosts,
      @org.jspecify.annotations.Nullable SSLContext ssl) {
    connection
        .user()
        .ifPresent(user -> {
          var credentials = new BasicCredentialsProvider();
          for (HttpHost host : hosts) {
            credentials.setCredentials(
                new AuthScope(host),
                new UsernamePasswordCredentials(
                    user, connection.password().orElse("").toCharArray()));
          }
          client.setDefaultCredentialsProvider(credentials);
        });
    var pool =
        PoolingAsyncClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(CONNECTIONS)
            .setMaxConnTotal(CONNECTIONS)
            .setDefaultConnectionConfig(
                org.apache.hc.client5.http.config.ConnectionConfig.custom()
                    .setConnectTimeout(CONNECT)
                    .build());
    if (ssl != null) {
      pool.setTlsStrategy(ClientTlsStrategyBuilder.create().setSslContext(ssl).buildAsync());
    }
    return client.setConnectionManager(pool.build());
  }

  private static HttpHost host(String url) {
    try {
      URI uri = new URI(url);
      if (uri.getHost() == null || uri.getScheme() == null) {
        throw new BadConnection(url, "it is no address like http://127.0.0.1:9200");
      }
      int standard = uri.getScheme().equals("https") ? 443 : 80;
      return new HttpHost(
          uri.getScheme(), uri.getHost(), uri.getPort() < 0 ? standard : uri.getPort());
    } catch (URISyntaxException e) {
      throw new BadConnection(url, "it is no address like http://127.0.0.1:9200");
    }
  }

  private static SSLContext trusting(Path pem) {
    try (InputStream in = Files.newInputStream(pem)) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int count = 0;
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        trusted.setCertificateEntry("authority-" + count++, each);
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new BadConnection(pem.toString(), "it is no readable PEM certificate file");
    }
  }
}
