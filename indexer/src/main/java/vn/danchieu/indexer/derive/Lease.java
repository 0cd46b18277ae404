package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch._types.Refresh;
import org.opensearch.client.opensearch.core.IndexRequest;
import org.opensearch.client.transport.httpclient5.ResponseException;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.report.LoadStopped;

/**
 * Lets one derivation run at a time; two would each see half of the other's changes. The holder
 * writes a heartbeat; a lease without one is taken over. Clocks of machines are never compared: an
 * observer watches whether the heartbeat changes.
 */
final class Lease implements AutoCloseable {
  private static final String ID = "derivation";
  private static final Duration BEAT = Duration.ofSeconds(2);
  private static final Duration DEAD = Duration.ofSeconds(15);
  private static final Duration LOOK = Duration.ofMillis(250);
  private static final int CONFLICT = 409;
  private static final String DEFINITION =
      """
      {
        "settings": {"number_of_shards": 1, "auto_expand_replicas": "0-1"},
        "mappings": {"dynamic": "strict", "properties": {"holder": {"type": "keyword"}}}
      }
      """;

  private final Cluster cluster;
  private final String index;
  private final String holder = holder(ProcessHandle.current());
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("derivation-lease").factory());
  private RecordVersion version;
  private volatile boolean lost;

  private Lease(Cluster cluster, String index) {
    this.cluster = cluster;
    this.index = index;
    this.version = take();
    heart.scheduleAtFixedRate(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Waits until nobody else holds it. */
  static Lease take(Cluster cluster, String index) {
    cluster.createUnlessThere(index, DEFINITION);
    return new Lease(cluster, index);
  }

  /**
   * @throws LoadStopped if another process took the lease over because this one paused too long
   */
  void demand() {
    if (lost) {
      throw new LoadStopped(
          "Tiến trình này đứng yên quá lâu nên một tiến trình khác đã tiếp tục bước suy ra. Chạy"
              + " lại để hoàn tất.");
    }
  }

  private record Seen(String holder, RecordVersion version) {
    boolean isFree() {
      return holder.isEmpty() || isDead(holder);
    }

    static Optional<Seen> of(Cluster cluster, String index) {
      return cluster.askPatiently(() -> {
        var got = cluster.client().get(g -> g.index(index).id(ID), ObjectNode.class);
        return got.found()
            ? Optional.of(
                new Seen(
                    Objects.requireNonNull(got.source()).path("holder").asString(""),
                    new RecordVersion(
                        Objects.requireNonNull(got.seqNo()),
                        Objects.requireNonNull(got.primaryTerm()))))
            : Optional.empty();
      });
    }
  }

  private RecordVersion take() {
    Optional<Seen> seen = Seen.of(cluster, index);
    long since = System.nanoTime();
    while (true) {
      boolean still = System.nanoTime() - since > DEAD.toNanos();
      Optional<RecordVersion> taken =
          still || seen.map(Seen::isFree).orElse(true)
              ? written(holder, seen.map(Seen::version))
              : Optional.empty();
      if (taken.isPresent()) {
        return taken.get();
      }
      Cluster.sleep(LOOK);
      Optional<Seen> now = Seen.of(cluster, index);
      if (!now.equals(seen)) {
        seen = now;
        since = System.nanoTime();
      }
    }
  }

  private synchronized void beat() {
    if (!lost) {
      try {
        Optional<RecordVersion> written = written(holder, Optional.of(version));
        lost = written.isEmpty();
        written.ifPresent(now -> version = now);
      } catch (LoadStopped _) {
        // A missed heartbeat is harmless: others wait for several before they take over.
      }
    }
  }

  /** Empty where another was quicker. */
  private Optional<RecordVersion> written(String by, Optional<RecordVersion> instead) {
    ObjectNode body = Json.MAPPER.createObjectNode().put("holder", by);
    IndexRequest<ObjectNode> request =
        IndexRequest.of(i -> {
          i.index(index).id(ID).document(body).refresh(Refresh.False);
          instead.ifPresentOrElse(
              read -> i.ifSeqNo(read.number()).ifPrimaryTerm(read.term()),
              () -> i.opType(org.opensearch.client.opensearch._types.OpType.Create));
          return i;
        });
    return Cluster.ask(() -> write(request));
  }

  private Optional<RecordVersion> write(IndexRequest<ObjectNode> request) throws IOException {
    try {
      var answer = cluster.client().index(request);
      return Optional.of(new RecordVersion(answer.seqNo(), answer.primaryTerm()));
    } catch (OpenSearchException e) {
      return noneIf(e.status() == CONFLICT, e);
    } catch (ResponseException e) {
      // The client tells of a conflict in either way.
      return noneIf(e.status() == CONFLICT, e);
    }
  }

  private static <E extends Exception> Optional<RecordVersion> noneIf(boolean conflict, E e)
      throws E {
    if (conflict) {
      return Optional.empty();
    }
    throw e;
  }

  /** Host, process id and start time, since process ids are reused. */
  private static String holder(ProcessHandle process) {
    return host() + " " + process.pid() + " " + start(process);
  }

  /** Known only for processes of this machine. */
  private static boolean isDead(String holder) {
    String[] parts = holder.split(" ", -1);
    return parts.length == 3
        && parts[0].equals(host())
        && ProcessHandle.of(Long.parseLong(parts[1]))
            .filter(process -> start(process).equals(parts[2]))
            .isEmpty();
  }

  private static String start(ProcessHandle process) {
    return process.info().startInstant().map(i -> String.valueOf(i.toEpochMilli())).orElse("?");
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException _) {
      return "?";
    }
  }

  @Override
  public synchronized void close() {
    heart.shutdownNow();
    if (!lost) {
      lost = true;
      try {
        written("", Optional.of(version));
      } catch (LoadStopped _) {
        // It no longer beats: the next one takes it.
      }
    }
  }
}
