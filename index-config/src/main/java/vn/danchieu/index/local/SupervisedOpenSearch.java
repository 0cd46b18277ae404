package vn.danchieu.index.local;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * A local OpenSearch that is started again whenever it ends by itself, on the same port where that
 * is still free. The folder's lock sees to it that there are never two on one data folder: the next
 * one waits for it.
 */
public final class SupervisedOpenSearch implements AutoCloseable {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  /** One that ran so long did not end by how it was started. */
  private static final Duration SETTLED = Duration.ofMinutes(1);

  private final LocalOpenSearchSettings settings;
  private final Listener listener;
  private final Thread supervisor = new Thread(this::supervise, "opensearch-supervisor");
  private LocalOpenSearch node;
  private volatile boolean watching = true;

  private SupervisedOpenSearch(
      LocalOpenSearch node, LocalOpenSearchSettings settings, Listener listener) {
    this.node = node;
    this.settings = settings;
    this.listener = listener;
    supervisor.setDaemon(true);
  }

  /** Is told, in the order in which it happens, by one thread. */
  public interface Listener {
    /**
     * The node has ended by itself, and is started again now.
     *
     * @param reason why the try before this one failed; empty for the first
     */
    void startingAgain(Optional<String> reason);

    /** It runs again; the address may be another. */
    void startedAgain(URI address);
  }

  /**
   * Starts the program and returns when the node answers that it is healthy.
   *
   * @throws LocalOpenSearchException when it does not; no process is left behind
   */
  public static SupervisedOpenSearch start(LocalOpenSearchSettings settings, Listener listener) {
    var supervised = new SupervisedOpenSearch(LocalOpenSearch.start(settings), settings, listener);
    supervised.supervisor.start();
    return supervised;
  }

  /** Where the node answers, or answered last. */
  public synchronized URI address() {
    return node.address();
  }

  /** The process id of the node that was started last. */
  public synchronized long pid() {
    return node.pid();
  }

  /** From now on a node that ends is not started again; the one that runs goes on. */
  public void stopWatching() {
    watching = false;
  }

  /** Ends the node in good order, also one that is just being started again. */
  @Override
  public void close() {
    stopWatching();
    supervisor.interrupt();
    try {
      supervisor.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    running().close();
  }

  private synchronized LocalOpenSearch running() {
    return node;
  }

  private synchronized void runs(LocalOpenSearch started) {
    node = started;
  }

  private void supervise() {
    Duration pause = FIRST_PAUSE;
    try {
      while (watching) {
        long since = System.nanoTime();
        running().onExit().get();
        boolean settled = System.nanoTime() - since > SETTLED.toNanos();
        pause = startAgain(settled ? FIRST_PAUSE : pause);
      }
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      // It is being closed.
      Thread.currentThread().interrupt();
    }
  }

  /**
   * First on the port it had, so that whoever speaks with it need not learn another.
   *
   * @return how long to wait should this one end soon
   */
  private Duration startAgain(Duration pause) throws InterruptedException {
    Duration next = pause;
    Optional<String> reason = Optional.empty();
    LocalOpenSearchSettings as = settings.withHttpPort(address().getPort());
    boolean started = false;
    while (!started) {
      // Before anything is said: at a shutdown the node may end a moment before this is told.
      Thread.sleep(next);
      if (!watching) {
        return next;
      }
      listener.startingAgain(reason);
      reason = tried(as);
      started = reason.isEmpty();
      as = settings;
      next = longer(next);
    }
    listener.startedAgain(address());
    return next;
  }

  /**
   * @return why it did not start; empty where it runs
   */
  private Optional<String> tried(LocalOpenSearchSettings as) throws InterruptedException {
    try {
      runs(LocalOpenSearch.start(as));
      return Optional.empty();
    } catch (LocalOpenSearchException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
  }
}
