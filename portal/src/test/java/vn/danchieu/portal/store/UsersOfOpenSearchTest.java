package vn.danchieu.portal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opensearch.client.opensearch.core.CountRequest;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;
import vn.danchieu.portal.access.Role;

/** As whom the portal asks OpenSearch, and for what: looked at where it arrives. */
class UsersOfOpenSearchTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Reader LAN = new Reader.SignedIn("lan", Role.READER, Set.of("van-phong"));

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private OpenSearchCalls calls;
  private Store store;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    calls =
        new OpenSearchCalls(
            new StoreSettings(
                LONG, new StoreSettings.Answer(LONG, LONG, LONG, LONG), 4, 4, LONG, LONG));
    store =
        new Store(
            new Audiences(new Indices("kho"), new AudienceSettings("internal,van_phong,so_tai")),
            calls);
    var everybody =
        new Connection(
            "http://127.0.0.1:" + server.getAddress().getPort(),
            Optional.of("moi-nguoi"),
            Optional.of("1"),
            Optional.empty());
    store.connect(everybody);
    everybody
        .forInsiders(
            Map.of("OPENSEARCH_INSIDER_USER", "noi-bo", "OPENSEARCH_INSIDER_PASSWORD", "2"))
        .ifPresent(store::connectInsiders);
  }

  @AfterEach
  void stop() {
    calls.destroy();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String user = exchange.getRequestHeaders().getFirst("Authorization");
    if (user == null) {
      exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"kho\"");
      exchange.sendResponseHeaders(401, -1);
    } else {
      byte[] name = Base64.getDecoder().decode(user.substring("Basic ".length()));
      asked.add(
          new String(name, StandardCharsets.UTF_8) + " " + exchange.getRequestURI().getPath());
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      byte[] body =
          "{\"count\":1,\"_shards\":{\"total\":1,\"successful\":1,\"failed\":0,\"skipped\":0}}"
              .getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private long count() {
    return store.count(CountRequest.of(c -> c.index(store.indices().works())));
  }

  @Test
  void whatAnybodyAsksIsAskedAsAUserWhoSeesThePublicSetAlone() {
    assertThat(count()).isEqualTo(1);
    assertThat(Readers.as(LAN, this::count)).isEqualTo(1);
    assertThat(count()).isEqualTo(1);

    assertThat(asked)
        .containsExactly(
            "moi-nguoi:1 /kho-works/_count",
            "noi-bo:2 /kho-works,kho.internal-works,kho.van_phong-works/_count",
            "moi-nguoi:1 /kho-works/_count");
  }

  @Test
  void aQuestionThatWasMadeForAnotherReaderIsNotAsked() {
    CountRequest lans =
        Readers.as(LAN, () -> CountRequest.of(c -> c.index(store.indices().works())));

    assertThatThrownBy(() -> store.count(lans))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "This reader may not be answered from [kho-works, kho.internal-works,"
                + " kho.van_phong-works].");
    assertThat(asked).isEmpty();
  }
}
