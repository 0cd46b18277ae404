package vn.danchieu.portal.start;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.indexer.Summary;
import vn.danchieu.portal.store.Audiences;
import vn.danchieu.portal.store.Store;

/**
 * The last step of a start: waits for OpenSearch, loads the corpus into an empty index, and
 * declares the portal ready.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Readiness implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

  private final Backend backend;
  private final StartSettings settings;
  private final Indices indices;
  private final Audiences audiences;
  private final Store store;
  private final WebServerApplicationContext context;

  Readiness(
      Backend backend,
      StartSettings settings,
      Indices indices,
      Audiences audiences,
      Store store,
      WebServerApplicationContext context) {
    this.backend = backend;
    this.settings = settings;
    this.indices = indices;
    this.audiences = audiences;
    this.store = store;
    this.context = context;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
    Connection connection = backend.connection();
    OpenSearchClient client = OpenSearchClients.open(connection);
    try {
      if (!backend.isLocal()) {
        awaitAnswer(client, connection);
      }
      fill(client);
    } finally {
      client._transport().close();
    }
    prepare(connection);
    backend.onMove(store::connect);
    backend.insiders().ifPresent(store::connectInsiders);
    // Asked again: it may have moved during the load.
    store.connect(backend.connection());
    var server = context.getWebServer();
    LOG.info(
        "Ready: http://localhost:{}  (Ctrl-C ends it)", server == null ? "?" : server.getPort());
  }

  /** Each audience's set is there before somebody asks for it. */
  private void prepare(Connection everybody) throws IOException {
    if (audiences.beside().isEmpty()) {
      return;
    }
    OpenSearchClient client = OpenSearchClients.open(backend.insiders().orElse(everybody));
    try {
      audiences.beside().forEach(audience -> Loading.prepare(client, indices.of(audience)));
    } finally {
      client._transport().close();
    }
  }

  private void fill(OpenSearchClient client) {
    boolean unfinished = Loading.isUnfinished(client, indices);
    if (!unfinished && !Loading.isEmpty(client, indices)) {
      // An index that an older version did not have.
      Loading.prepare(client, indices);
      return;
    }
    try (Corpus corpus = Corpus.of(settings)) {
      if (corpus.isEmpty()) {
        if (unfinished) {
          LOG.warn(
              "The first load was broken off, and there is no corpus to go on with: load with the"
                  + " indexer, or start once with --danchieu.corpus=PATH");
        }
        return;
      }
      LOG.info(
          unfinished
              ? "The first load was broken off: loading what is missing of {}"
              : "The index is empty: loading {}",
          corpus.shipped() ? "the shipped corpus" : corpus.paths());
      Summary summary = Loading.first(client, indices, corpus.paths(), this::report);
      summary.problems().forEach(problem -> LOG.warn("{}", problem));
      LOG.info(
          "Loaded {} documents, {} provisions, {} links",
          summary.added() + summary.replaced(),
          summary.provisions(),
          summary.links());
    }
  }

  private void report(Progress.Counts counts) {
    store.loading(counts.read(), counts.share());
    LOG.info("  {} read, {} added, {} problems", counts.read(), counts.added(), counts.problems());
  }

  private void awaitAnswer(OpenSearchClient client, Connection connection)
      throws InterruptedException {
    Instant last = Instant.now().plus(settings.openSearchWait());
    while (true) {
      try {
        client.info();
        return;
      } catch (IOException | OpenSearchException e) {
        if (Instant.now().isAfter(last)) {
          throw new StartRefused(
              "OpenSearch does not answer at " + connection + " (" + e.getMessage() + ").",
              "Start it, correct OPENSEARCH_URL or --opensearch.url, or leave both out to use the"
                  + " local OpenSearch that comes with the portal.",
              e);
        }
        Thread.sleep(BETWEEN_TRIES);
      }
    }
  }
}
