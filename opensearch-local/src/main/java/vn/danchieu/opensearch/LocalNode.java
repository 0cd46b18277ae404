package vn.danchieu.opensearch;

import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.index.mapper.MapperExtrasModulePlugin;
import org.opensearch.index.rankeval.RankEvalModulePlugin;
import org.opensearch.index.reindex.ReindexModulePlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessModulePlugin;
import org.opensearch.plugin.analysis.icu.AnalysisICUPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;
import org.opensearch.transport.TransportService;

/** The server with the modules a distribution would bring, taken from the class path. */
final class LocalNode extends Node {
  private static final List<Class<? extends Plugin>> MODULES =
      List.of(
          Netty4ModulePlugin.class,
          CommonAnalysisModulePlugin.class,
          AnalysisICUPlugin.class,
          MapperExtrasModulePlugin.class,
          PainlessModulePlugin.class,
          ReindexModulePlugin.class,
          RankEvalModulePlugin.class);

  /** More for one search would take them from the others. */
  private static final int MOST_SLICES = 4;

  LocalNode(Options options) {
    super(
        InternalSettingsPreparer.prepareEnvironment(
            settings(options), Map.of(), null, options::nodeName),
        MODULES.stream().map(LocalNode::module).toList(),
        true);
  }

  int httpPort() {
    return injector()
        .getInstance(HttpServerTransport.class)
        .boundAddress()
        .publishAddress()
        .getPort();
  }

  int transportPort() {
    return injector().getInstance(TransportService.class).boundAddress().publishAddress().getPort();
  }

  private static Settings settings(Options options) {
    Settings.Builder settings =
        Settings.builder()
            .put("path.home", options.dataDir().toString())
            .put("path.data", options.dataDir().resolve("data").toString())
            .put("path.logs", options.dataDir().resolve("logs").toString())
            // Where snapshots may be kept: docs/operations.md.
            .putList("path.repo", options.dataDir().resolve("snapshots").toString())
            .put("cluster.name", options.clusterName())
            .put("node.name", options.nodeName())
            // No security plugin here: nobody but this machine may reach the node.
            .put("network.host", "127.0.0.1")
            .put("http.port", options.httpPort())
            .put("transport.port", options.transportPort())
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            // By real use the breaker would count garbage that the serial collector has not come to
            // yet, and refuse work with 429 where there is room.
            .put("indices.breaker.total.use_real_memory", false)
            // A load fills several indices at once; by default they share a tenth of the heap and
            // are written out in many small pieces.
            .put("indices.memory.index_buffer_size", "20%")
            // By default a search uses half of the processors, and only if it aggregates.
            .put("search.concurrent_segment_search.mode", "all")
            .put("search.concurrent.max_slice_count", slices())
            // The defaults are shares of the disk and would make a laptop's index read-only with
            // 50 GB free; what must not happen is a full disk.
            .put("cluster.routing.allocation.disk.watermark.low", "2gb")
            .put("cluster.routing.allocation.disk.watermark.high", "1gb")
            .put("cluster.routing.allocation.disk.watermark.flood_stage", "500mb");
    return discovery(options, settings).build();
  }

  private static int slices() {
    return Math.min(MOST_SLICES, Runtime.getRuntime().availableProcessors());
  }

  private static Settings.Builder discovery(Options options, Settings.Builder settings) {
    if (options.alone()) {
      return settings.put("discovery.type", "single-node");
    }
    return settings
        .putList("discovery.seed_hosts", options.seedHosts())
        .putList("cluster.initial_cluster_manager_nodes", options.initialManagers());
  }

  private static PluginInfo module(Class<? extends Plugin> plugin) {
    String name = plugin.getName();
    return new PluginInfo(
        name, name, "in-process", Version.CURRENT, "25", name, null, List.of(), false);
  }
}
