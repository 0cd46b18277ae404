package vn.danchieu.portal.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.ShardLayout;
import vn.danchieu.indexer.LoadOptions;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.portal.PortalApplication;
import vn.danchieu.portal.Site;

/** A portal before a node of its own, that holds so many papers in three shards without copies. */
final class FaultyPortal implements AutoCloseable {
  private static final LoadOptions THREE_SHARDS =
      new LoadOptions(
          ShardLayout.from(Map.of("DANCHIEU_SHARDS", "3", "DANCHIEU_REPLICAS", "0")),
          Duration.ofMinutes(3),
          false);

  private final Indices indices = new Indices("loi");
  private final FaultyNode node;
  private final ConfigurableApplicationContext portal;
  private final Site site;

  FaultyPortal(Path folder, int papers, String... settings) throws Exception {
    node = new FaultyNode(folder.resolve("node"));
    OpenSearchClient client = OpenSearchClients.open(Connection.to(node.address().toString()));
    Path file = Papers.write(folder.resolve("papers.jsonl"), papers);
    Loading.load(client, indices, List.of(file), Progress.silent(), THREE_SHARDS);
    client._transport().close();
    List<String> arguments = new ArrayList<>(List.of(settings));
    arguments.add("--server.port=0");
    arguments.add("--opensearch.url=" + node.address());
    arguments.add("--danchieu.corpus=none");
    arguments.add("--danchieu.index-prefix=" + indices.prefix());
    portal =
        new SpringApplicationBuilder(PortalApplication.class)
            .web(WebApplicationType.SERVLET)
            .run(arguments.toArray(String[]::new));
    site = new Site((WebServerApplicationContext) portal);
  }

  FaultyNode node() {
    return node;
  }

  Site site() {
    return site;
  }

  Indices indices() {
    return indices;
  }

  int readiness() {
    return site.management("/actuator/health/readiness").status();
  }

  @Override
  public void close() throws Exception {
    portal.close();
    node.close();
  }
}
