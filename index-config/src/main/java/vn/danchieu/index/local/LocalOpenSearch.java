package vn.danchieu.index.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.danchieu.index.local.ChildOutput.ChildEnded;

/**
 * A running local OpenSearch: a child process that answers on 127.0.0.1 and ends with this one,
 * however this one ends, because it holds the child's standard input open.
 */
public final class LocalOpenSearch implements AutoCloseable {
  private static final Duration CLOSE_BOUND = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);

  private final Process child;
  private final URI address;

  private LocalOpenSearch(Process child, URI address) {
    this.child = child;
    this.address = address;
  }

  /**
   * Starts the program and returns when the node answers that it is healthy.
   *
   * @throws LocalOpenSearchException when it does not; no process is left behind
   */
  public static LocalOpenSearch start(LocalOpenSearchSettings settings) {
    long deadline = System.nanoTime() + settings.startTimeout().toNanos();
    Process child = launch(settings);
    ChildOutput output = new ChildOutput(child);
    boolean started = false;
    try {
      URI address = output.address(millisUntil(deadline));
      awaitHealth(child, address, deadline);
      started = true;
      return new LocalOpenSearch(child, address);
    } catch (ChildEnded e) {
      throw ended(settings, output, e);
    } catch (TimeoutException e) {
      throw new LocalOpenSearchException(
          "The local OpenSearch on the data folder %s was not ready within %d seconds. Try again when the machine is less busy; its log is in %s."
              .formatted(
                  settings.dataDir(),
                  settings.startTimeout().toSeconds(),
                  settings.dataDir().resolve("logs")),
          e);
    } catch (InterruptedException e) {
      // In good order even so: it may hold what was written before.
      end(child);
      Thread.currentThread().interrupt();
      throw new LocalOpenSearchException("The start of the local OpenSearch was interrupted.", e);
    } finally {
      if (!started) {
        child.destroyForcibly().onExit().join();
      }
    }
  }

  /** Where the node answers, such as {@code http://127.0.0.1:40123}. */
  public URI address() {
    return address;
  }

  /** The child's process id. */
  public long pid() {
    return child.pid();
  }

  /** Whether the child still runs; it may have been killed from outside. */
  public boolean isRunning() {
    return child.isAlive();
  }

  /** Done when the child has ended, whatever ended it. */
  CompletableFuture<Process> onExit() {
    return child.onExit();
  }

  /** Ends the node in good order, or by force when that takes too long; safe to call again. */
  @Override
  public void close() {
    end(child);
  }

  private static void end(Process child) {
    try {
      child.getOutputStream().close();
    } catch (IOException e) {
      child.destroy();
    }
    try {
      if (!child.waitFor(CLOSE_BOUND.toSeconds(), TimeUnit.SECONDS)) {
        child.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      child.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static Process launch(LocalOpenSearchSettings settings) {
    try {
      return ChildCommand.start(ProgramFolder.find(settings), settings);
    } catch (IOException e) {
      throw new LocalOpenSearchException(
          "The local OpenSearch could not be started: %s. Check the Java that runs this program, or use a cluster of your own."
              .formatted(e.getMessage()),
          e);
    }
  }

  private static void awaitHealth(Process child, URI address, long deadline)
      throws InterruptedException, TimeoutException, ChildEnded {
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!isHealthy(client, address)) {
        if (!child.isAlive()) {
          throw new ChildEnded();
        }
        if (millisUntil(deadline) == 0) {
          throw new TimeoutException();
        }
        Thread.sleep(POLL);
      }
    }
  }

  private static boolean isHealthy(HttpClient client, URI address) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                address.resolve("/_cluster/health?wait_for_status=yellow&timeout=2s"))
            .timeout(Duration.ofSeconds(10))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static LocalOpenSearchException ended(
      LocalOpenSearchSettings settings, ChildOutput output, ChildEnded cause) {
    try {
      String reason = output.reason();
      return new LocalOpenSearchException(
          "The local OpenSearch did not start. "
              + (reason.isEmpty()
                  ? "It gave no reason; its log is in " + settings.dataDir().resolve("logs") + "."
                  : reason),
          cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new LocalOpenSearchException("The start of the local OpenSearch was interrupted.", e);
    }
  }

  private static long millisUntil(long deadline) {
    return Math.max(0, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
  }
}
