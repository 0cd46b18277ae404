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
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the clients; the one place that knows about transport, passwords and certificates. */
public final class OpenSearchClients {
  /**
   * The client reads a document in the middle of an answer: what follows is none of its business.
   */
  private static final JsonMapper FROM_STREAM =
      Json.MAPPER.rebuild().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private OpenSearchClients() {}

  /**
   * A client for loading; close its transport when done ({@code client._transport().close()}).
   *
   * @throws BadConnection where the address or the certificate file cannot be used
   */
  public static OpenSearchClient open(Connection connection) {
    return open(connection, ClientLimits.PATIENT);
  }

  /**
   * The same with limits of one's own.
   *
   * @throws BadConnection where the address or the certificate file cannot be used
   */
  public static OpenSearchClient open(Connection connection, ClientLimits limits) {
    HttpHost[] hosts =
        Stream.of(connection.url().split(",", -1))
            .map(String::strip)
            .map(OpenSearchClients::host)
            .toArray(HttpHost[]::new);
    Optional<SSLContext> ssl = connection.certificates().map(OpenSearchClients::trusting);
    return new OpenSearchClient(
        ApacheHttpClient5TransportBuilder.builder(hosts)
            .setMapper(new JacksonJsonpMapper(FROM_STREAM))
            .setRequestConfigCallback(_ -> waiting(limits.lease(), limits.response()))
            .setHttpClientConfigCallback(client ->
                signedIn(client, connection, hosts).setConnectionManager(pool(limits, ssl)))
            .build());
  }

  /** The same client for calls of which each may take so long. */
  public static OpenSearchClient answering(
      OpenSearchClient client, Duration lease, Duration response) {
    ApacheHttpClient5Options options = (ApacheHttpClient5Options) client._transport().options();
    ApacheHttpClient5Options.Builder own = options.toBuilder();
    own.setRequestConfig(waiting(lease, response).build());
    return client.withTransportOptions(own.build());
  }

  private static RequestConfig.Builder waiting(Duration lease, Duration response) {
    return RequestConfig.custom()
        .setConnectionRequestTimeout(Timeout.of(lease))
        .setResponseTimeout(Timeout.of(response));
  }

  private static HttpAsyncClientBuilder signedIn(
      HttpAsyncClientBuilder client, Connection connection, HttpHost[] hosts) {
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
    return client;
  }

  private static AsyncClientConnectionManager pool(
      ClientLimits limits, Optional<SSLContext> certificates) {
    var pool =
        PoolingAsyncClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(limits.connections())
            .setMaxConnTotal(limits.connections())
            .setDefaultConnectionConfig(
                ConnectionConfig.custom().setConnectTimeout(Timeout.of(limits.connect())).build());
    certificates.ifPresent(ssl ->
        pool.setTlsStrategy(ClientTlsStrategyBuilder.create().setSslContext(ssl).buildAsync()));
    return pool.build();
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
