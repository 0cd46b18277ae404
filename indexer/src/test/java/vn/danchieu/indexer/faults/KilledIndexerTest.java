package vn.danchieu.indexer.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Connection;
import vn.danchieu.index.Indices;
import vn.danchieu.index.OpenSearchClients;
import vn.danchieu.index.local.TestOpenSearch;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.Progress;
import vn.danchieu.indexer.Summary;

class KilledIndexerTest {
  private static final int KILLS = 10;
  private static final int PAPERS = 1200;
  private static final int DERIVED = 300;

  private final String url = TestOpenSearch.address().toString();
  private final OpenSearchClient client = OpenSearchClients.open(Connection.to(url));
  private Indices killed = new Indices("bi-ngat");
  private final Indices undisturbed = new Indices("yen-on");
  @TempDir Path folder = Path.of("");

  private Process indexer(Path papers) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path", ""),
            "vn.danchieu.indexer.command.Main",
            "load",
            papers.toString(),
            "--opensearch=" + url,
            "--prefix=" + killed.prefix(),
            "--data-dir=" + folder.resolve("bao-cao"))
        .redirectErrorStream(true)
        .redirectOutput(new File(folder.toFile(), "indexer.log"))
        .start();
  }

  @Test
  @Timeout(value = 6, unit = TimeUnit.MINUTES)
  void aLoadKilledTenTimesAndResumedLeavesTheSameIndexAsOneLeftInPeace() throws Exception {
    long seed = System.nanoTime();
    System.out.println("KilledIndexerTest seed " + seed);
    Random random = new Random(seed);
    Path papers = new Papers(7).write(folder.resolve("papers.jsonl"), PAPERS, "bản gốc");
    Loading.load(client, undisturbed, List.of(papers), Progress.silent());
    int killedWhileWriting = 0;

    for (int i = 0; i < KILLS; i++) {
      Process indexer = indexer(papers);
      long target = Contents.writes(client, killed) + random.nextInt(1, 1200);
      while (indexer.isAlive() && Contents.writes(client, killed) < target) {
        Thread.sleep(5);
      }
      killedWhileWriting += indexer.isAlive() ? 1 : 0;
      indexer.destroyForcibly().waitFor();
    }
    Summary resumed = Loading.load(client, killed, List.of(papers), Progress.silent());

    assertThat(killedWhileWriting).as("kills that met a load at work").isPositive();
    assertThat(resumed.problems()).isEmpty();
    assertThat(Contents.differences(client, killed, undisturbed)).isEmpty();
  }

  @Test
  @Timeout(value = 6, unit = TimeUnit.MINUTES)
  void aLoadKilledTenTimesWhileDerivingLeavesTheSameIndexToo() throws Exception {
    long seed = System.nanoTime();
    System.out.println("KilledIndexerTest deriving, seed " + seed);
    Random random = new Random(seed);
    Indices peace = new Indices("yen-on-suy-ra");
    killed = new Indices("bi-ngat-suy-ra");
    Path one = new Papers(7).write(folder.resolve("papers.jsonl"), DERIVED, "bản một");
    Path two = new Papers(8).write(folder.resolve("other.jsonl"), DERIVED, "bản hai");
    Loading.load(client, peace, List.of(two), Progress.silent());
    int killedWhileDeriving = 0;

    // Each load replaces every document of the one before, so that each has all to derive.
    for (int i = 0; i < KILLS; i++) {
      Process indexer = indexer(i % 2 == 0 ? one : two);
      while (indexer.isAlive() && !isDeriving()) {
        Thread.sleep(5);
      }
      long target = Contents.writes(client, killed) + random.nextInt(1, 600);
      while (indexer.isAlive() && isDeriving() && Contents.writes(client, killed) < target) {
        Thread.sleep(2);
      }
      killedWhileDeriving += indexer.isAlive() && isDeriving() ? 1 : 0;
      indexer.destroyForcibly().waitFor();
    }
    Summary resumed = Loading.load(client, killed, List.of(two), Progress.silent());

    assertThat(killedWhileDeriving).as("kills that met a derivation at work").isPositive();
    assertThat(resumed.problems()).isEmpty();
    assertThat(Contents.differences(client, killed, peace)).isEmpty();
  }

  /** Whether the process at work holds the lease: one that was killed leaves its own behind. */
  private boolean isDeriving() {
    String holder;
    try {
      var lease = client.get(g -> g.index(killed.lease()).id("derivation"), ObjectNode.class);
      holder = lease.found() ? String.valueOf(lease.source()) : "";
    } catch (IOException | OpenSearchException e) {
      // Not there yet.
      return false;
    }
    return ProcessHandle.current()
        .children()
        .anyMatch(child -> holder.contains(" " + child.pid() + " "));
  }
}
