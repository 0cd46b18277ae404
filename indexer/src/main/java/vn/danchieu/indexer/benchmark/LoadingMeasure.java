package vn.danchieu.indexer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.indexer.Summary;

/** A load, and the same bodies sent raw to the same node. */
final class LoadingMeasure {
  private static final int WARM_UP = 1500;
  private static final int WARM_UP_CHARACTERS = 4000;

  private final Node node;

  LoadingMeasure(Node node) {
    this.node = node;
  }

  /**
   * Wall time, and what each side has worked for it.
   *
   * @param server the node's share
   * @param client the share of the process that sends
   */
  record Took(Duration wall, Duration server, Duration client) {
    double seconds() {
      return Math.max(1, wall.toMillis()) / 1000.0;
    }

    Duration work() {
      return server.plus(client);
    }

    Took mean(Took other) {
      return new Took(
          wall.plus(other.wall).dividedBy(2),
          server.plus(other.server).dividedBy(2),
          client.plus(other.client).dividedBy(2));
    }
  }

  /** One of the two ways. */
  interface Work {
    void run() throws IOException, InterruptedException;
  }

  /**
   * @param bytes of the bodies
   */
  record Result(
      Summary summary, Took load, Took raw, long bytes, String ownPeak, String serverPeak) {
    double ratio() {
      return raw.seconds() / load.seconds();
    }

    /** The same by processor time, which other programs on the machine disturb less. */
    double workRatio() {
      return (double) raw.work().toMillis() / Math.max(1, load.work().toMillis());
    }
  }

  Took took(Work work) throws IOException, InterruptedException {
    Duration server = node.usage().cpu();
    Duration client = Usage.own().cpu();
    long start = System.nanoTime();
    work.run();
    return new Took(
        Duration.ofNanos(System.nanoTime() - start),
        node.usage().cpu().minus(server),
        Usage.own().cpu().minus(client));
  }

  /**
   * A load, the raw bodies twice, and a load again: what gets faster or slower in the course of the
   * measurement does so for both alike.
   */
  Result measure(List<Path> paths) throws IOException, InterruptedException {
    warmUp(paths);
    node.usage().forgetPeak();
    Usage.own().forgetPeak();
    Summary[] summary = new Summary[1];
    Took first = took(() -> summary[0] = load(paths, "tai"));
    String ownPeak = Usage.own().peak();
    String serverPeak = node.usage().peak();
    RawBulk raw = new RawBulk(node);
    long bytes = raw.capture("tai", "tho");
    node.ask("DELETE", "/tai-*", "");
    Took sent = took(() -> raw.send("tho"));
    node.ask("DELETE", "/tho-*", "");
    Took again = took(() -> raw.send("tho"));
    node.ask("DELETE", "/tho-*", "");
    Took second = took(() -> load(paths, "tai"));
    node.ask("DELETE", "/tai-*", "");
    return new Result(summary[0], first.mean(second), sent.mean(again), bytes, ownPeak, serverPeak);
  }

  /** Both ways run in one warm machine: the first would otherwise pay for the second. */
  private void warmUp(List<Path> paths) throws IOException, InterruptedException {
    Path some =
        Synthetic.like(paths, 1)
            .write(node.folder().resolve("nong.jsonl.gz"), 0, WARM_UP, WARM_UP_CHARACTERS);
    load(List.of(some), "nong");
    RawBulk raw = new RawBulk(node);
    raw.capture("nong", "am");
    raw.send("am");
    node.ask("DELETE", "/nong-*,am-*", "");
    Files.delete(some);
  }

  Summary load(List<Path> paths, String prefix) throws IOException {
    var client = OpenSearchClients.open(Connection.to(node.url()));
    try {
      return Loading.load(client, new Indices(prefix), paths, Progress.silent());
    } finally {
      client._transport().close();
    }
  }
}
