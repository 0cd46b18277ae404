package vn.danchieu.portal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.portal.PortalApplication;
import vn.danchieu.portal.Site;

/** An export that cannot be brought to its end is cut off, so that nobody takes it for whole. */
class BrokenExportTest {
  /** More than are read at a time. */
  private static final int DOCUMENTS = 210;

  private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

  @TempDir Path folder;
  private final Indices indices = new Indices("dut-quang");

  @Test
  void isWholeWithItsCountOrCutOff() throws Exception {
    OpenSearchClient client =
        OpenSearchClients.open(Connection.to(TestOpenSearch.address().toString()));
    Path file = Files.write(folder.resolve("van-ban.jsonl"), lines());
    Loading.load(client, indices, List.of(file), Progress.silent());
    try (var portal =
        new SpringApplicationBuilder(PortalApplication.class)
            .web(WebApplicationType.SERVLET)
            .run(
                "--server.port=0",
                "--danchieu.corpus=none",
                "--opensearch.url=" + TestOpenSearch.address(),
                "--danchieu.index-prefix=" + indices.prefix())) {
      var site = new Site((WebServerApplicationContext) portal);
      String whole = read(site, () -> {});
      assertThat(whole).endsWith(",\"documents\":210}\n" + LAST_CHUNK);

      String broken = read(site, () -> delete(client));
      assertThat(broken).startsWith("HTTP/1.1 200").doesNotEndWith(LAST_CHUNK);
      assertThat(broken).doesNotContain("\"documents\":").doesNotContain("<html");
      // Nothing was written yet: then it can be said in words.
      assertThat(site.get("/tai-ve/van-ban.jsonl").status()).isEqualTo(503);
    } finally {
      client._transport().close();
    }
  }

  private interface Happening {
    void happens() throws IOException;
  }

  /** As a slow reader, to whom something happens after the first kilobyte. */
  private static String read(Site site, Happening meanwhile) throws IOException {
    try (Socket socket = new Socket()) {
      socket.setReceiveBufferSize(4096);
      int port = URI.create(site.address()).getPort();
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      String request = "GET /tai-ve/van-ban.jsonl HTTP/1.1\r\nHost: localhost\r\nConnection: close";
      socket.getOutputStream().write((request + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      byte[] first = in.readNBytes(1024);
      meanwhile.happens();
      return new String(first, StandardCharsets.UTF_8)
          + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void delete(OpenSearchClient client) throws IOException {
    var found = client.indices().getAlias(a -> a.name(indices.documents()));
    client.indices().delete(d -> d.index(List.copyOf(found.result().keySet())));
  }

  private static List<String> lines() {
    String text = "Giao kế hoạch tiếp công dân cho các đơn vị. ".repeat(400);
    return IntStream.rangeClosed(1, DOCUMENTS)
        .mapToObj(n ->
            """
            {"number":"%d/2019/QĐ-UBND","type":"Quyết định","issuer":"UBND tỉnh Quảng Trị","issued":"2019-01-02","title":"Về kế hoạch %d","text":"%s"}\
            """
                .formatted(n, n, text))
        .toList();
  }
}
