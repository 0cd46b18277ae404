package vn.danchieu.indexer.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.opensearch.client.opensearch._helpers.bulk.BulkIngester;
import org.opensearch.client.opensearch._helpers.bulk.BulkListener;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.core.BulkRequest;
import org.opensearch.client.opensearch.core.BulkResponse;
import vn.danchieu.indexer.report.LoadStopped;

/**
 * Batches writes into bulk requests. Pending requests are bounded, so that a slow cluster slows the
 * writer down; a full or absent cluster is waited for.
 */
public final class Bulk implements AutoCloseable {
  /** Larger requests gain nothing and cost memory on both sides. */
  public static final long BYTES = 5L << 20;

  public static final int OPERATIONS = 2000;

  /** One is worked on while the next one travels. */
  public static final int REQUESTS = 3;

  private static final int TOO_LARGE = 413;
  private static final Duration TICK = Duration.ofMillis(50);

  private final Cluster cluster;
  private final Backoff waiting;
  private final OutstandingWrites outstanding = new OutstandingWrites();
  private final BulkIngester<PendingWrite> ingester;
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("bulk-again").factory());

  public Bulk(Cluster cluster) {
    this.cluster = cluster;
    this.waiting = new Backoff(cluster.patience());
    this.ingester =
        BulkIngester.of(b ->
            b.client(cluster.client())
                .maxOperations(OPERATIONS)
                .maxSize(BYTES)
                .maxConcurrentRequests(REQUESTS)
                .listener(new Listener()));
  }

  /** Waits while too much is on its way. */
  public void add(PendingWrite write) {
    outstanding.failIfStopped();
    outstanding.more();
    ingester.add(write.operation(), write);
  }

  /** Waits until every write has found its end, also those that others' outcomes have added. */
  public void await() {
    do {
      outstanding.failIfStopped();
      ingester.flush();
    } while (!outstanding.isNoneAfter(TICK));
    outstanding.failIfStopped();
  }

  /** May be called from an outcome: the count of pending writes never drops to zero in between. */
  private void end(PendingWrite write, WriteVerdict verdict) {
    switch (verdict) {
      case WriteVerdict.Written _ -> write.outcome().written();
      case WriteVerdict.Unchanged _ -> write.outcome().unchanged();
      case WriteVerdict.Overtaken _ -> write.outcome().overtaken();
      case WriteVerdict.Refused(var reason) -> write.outcome().refused(reason);
      case WriteVerdict.Later _, WriteVerdict.Stop _ ->
          throw new IllegalStateException("Not an end");
    }
    outstanding.fewer();
  }

  private void again(List<PendingWrite> writes, LoadStopped reason) {
    Optional<Duration> pause = waiting.failed();
    if (pause.isEmpty()) {
      outstanding.stop(reason);
    } else {
      later.schedule(() -> resend(writes), pause.get().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void resend(List<PendingWrite> writes) {
    writes.forEach(write -> ingester.add(write.operation(), write));
    ingester.flush();
  }

  @Override
  public void close() {
    later.shutdownNow();
    ingester.close();
  }

  private final class Listener implements BulkListener<PendingWrite> {
    @Override
    public void beforeBulk(long id, BulkRequest request, List<PendingWrite> writes) {}

    @Override
    public void afterBulk(
        long id, BulkRequest request, List<PendingWrite> writes, BulkResponse response) {
      guarded(() -> judge(writes, response));
    }

    private void judge(List<PendingWrite> writes, BulkResponse response) {
      List<PendingWrite> later = new ArrayList<>();
      Optional<LoadStopped> reason = Optional.empty();
      for (int i = 0; i < writes.size(); i++) {
        switch (WriteVerdict.of(response.items().get(i))) {
          case WriteVerdict.Later(var why) -> {
            later.add(writes.get(i));
            reason = Optional.of(why);
          }
          case WriteVerdict.Stop(var why) -> outstanding.stop(why);
          case WriteVerdict end -> end(writes.get(i), end);
        }
      }
      if (later.size() < writes.size()) {
        waiting.succeeded();
      }
      reason.ifPresent(why -> again(later, why));
    }

    @Override
    public void afterBulk(
        long id, BulkRequest request, List<PendingWrite> writes, Throwable failure) {
      guarded(() -> {
        Throwable cause = cause(failure);
        LoadStopped reason =
            ClusterRefusal.stopped(
                cause instanceof Exception known ? known : new IllegalStateException(cause));
        if (cause instanceof OpenSearchException refused && refused.status() == TOO_LARGE) {
          oneByOne(writes);
        } else if (WriteVerdict.passes(cause)) {
          again(writes, reason);
        } else {
          outstanding.stop(reason);
        }
      });
    }

    private static Throwable cause(Throwable failure) {
      Throwable cause = failure.getCause();
      return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    /**
     * Splits a request that is too large for the cluster; only the document that makes it so is
     * refused.
     */
    private void oneByOne(List<PendingWrite> writes) {
      for (PendingWrite write : writes) {
        try {
          var answer = cluster.client().bulk(b -> b.operations(write.operation()));
          judge(List.of(write), answer);
        } catch (OpenSearchException e) {
          end(
              write,
              new WriteVerdict.Refused(String.valueOf(ClusterRefusal.stopped(e).getMessage())));
        } catch (IOException e) {
          again(List.of(write), ClusterRefusal.stopped(e));
        }
      }
    }

    /** Reports errors in client threads, where they would be lost. */
    private void guarded(Runnable work) {
      try {
        work.run();
      } catch (RuntimeException e) {
        outstanding.stop(ClusterRefusal.stopped(e));
      }
    }
  }
}
