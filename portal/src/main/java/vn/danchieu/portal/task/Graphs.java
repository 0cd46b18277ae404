package vn.danchieu.portal.task;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.store.Store;
import vn.danchieu.portal.store.StoreAway;

/** Keeps the graph of citations in step with what is loaded. */
@Component
class Graphs {
  private static final Logger LOG = LoggerFactory.getLogger(Graphs.class);

  private final GraphReader reader;
  private final Duration freshness;
  private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
  private final AtomicBoolean renewing = new AtomicBoolean();

  Graphs(Store store, TaskSettings settings) {
    this.reader = new GraphReader(store, settings);
    this.freshness = settings.freshness();
  }

  private record Kept(CitationGraph graph, String version, Instant seen) {}

  /** So that the first question need not wait for it. */
  @EventListener(ApplicationReadyEvent.class)
  void warm() {
    Thread.ofVirtual()
        .start(() -> {
          try {
            current();
          } catch (StoreAway e) {
            LOG.debug("Nothing to read yet", e);
          }
        });
  }

  /** The first question waits for it; later ones get the old one while a new one is read. */
  CitationGraph current() {
    Kept now = kept.get();
    if (now == null) {
      return first();
    }
    if (now.seen().plus(freshness).isBefore(Instant.now()) && renewing.compareAndSet(false, true)) {
      Thread.ofVirtual().start(() -> renew(now));
    }
    return now.graph();
  }

  private synchronized CitationGraph first() {
    Kept now = kept.get();
    return now == null ? read(reader.version()).graph() : now.graph();
  }

  private Kept read(String version) {
    Kept read = new Kept(reader.read(), version, Instant.now());
    kept.set(read);
    return read;
  }

  private void renew(Kept old) {
    try {
      String version = reader.version();
      if (version.equals(old.version())) {
        kept.set(new Kept(old.graph(), version, Instant.now()));
      } else {
        read(version);
      }
    } catch (StoreAway e) {
      LOG.debug("The graph of citations stays as it was", e);
    } finally {
      renewing.set(false);
    }
  }
}
