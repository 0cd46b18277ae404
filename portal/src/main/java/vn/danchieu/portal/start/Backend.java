package vn.danchieu.portal.start;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import vn.danchieu.index.Connection;
import vn.danchieu.index.local.LocalOpenSearchSettings;
import vn.danchieu.index.local.SupervisedOpenSearch;

/**
 * The OpenSearch behind the portal: a given one, or a local one that starts in parallel with the
 * beans and is restarted when it dies.
 */
final class Backend implements DisposableBean, ApplicationListener<ContextClosedEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(Backend.class);

  private final Supplier<Connection> connection;
  private final Optional<Connection> insiders;
  private final Optional<CompletableFuture<SupervisedOpenSearch>> local;
  private volatile Consumer<Connection> moved = _ -> {};

  private Backend(
      Supplier<Connection> connection,
      Optional<Connection> insiders,
      Optional<CompletableFuture<SupervisedOpenSearch>> local) {
    this.connection = connection;
    this.insiders = insiders;
    this.local = local;
  }

  /**
   * @param insiders the same with a user who may see the sets of all audiences
   */
  static Backend given(Connection connection, Optional<Connection> insiders) {
    return new Backend(() -> connection, insiders, Optional.empty());
  }

  /** Starts it at once, in a thread of its own. */
  static Backend local(LocalOpenSearchSettings settings) {
    CompletableFuture<SupervisedOpenSearch> node = new CompletableFuture<>();
    Backend backend =
        new Backend(() -> at(node.join().address()), Optional.empty(), Optional.of(node));
    Thread starter = new Thread(() -> backend.start(settings, node), "opensearch-start");
    starter.setDaemon(true);
    starter.start();
    return backend;
  }

  private void start(
      LocalOpenSearchSettings settings, CompletableFuture<SupervisedOpenSearch> node) {
    try {
      node.complete(SupervisedOpenSearch.start(settings, new Told()));
    } catch (RuntimeException e) {
      node.completeExceptionally(e);
    }
  }

  private static Connection at(URI address) {
    return Connection.to(address.toString());
  }

  /** What becomes of the local one. */
  private final class Told implements SupervisedOpenSearch.Listener {
    @Override
    public void startingAgain(Optional<String> reason) {
      reason.ifPresentOrElse(
          why -> LOG.warn("OpenSearch did not start again, trying once more. {}", why),
          () -> LOG.warn("OpenSearch has ended by itself; starting it again"));
    }

    @Override
    public void startedAgain(URI address) {
      LOG.info("OpenSearch runs again");
      moved.accept(at(address));
    }
  }

  /** For signed-in readers, where they are answered as another user than anybody is. */
  Optional<Connection> insiders() {
    return insiders;
  }

  boolean isLocal() {
    return local.isPresent();
  }

  /** Where it is now. Waits for its start, and throws what that threw. */
  Connection connection() {
    try {
      return connection.get();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** From now on told where it is after it was started again. */
  void onMove(Consumer<Connection> told) {
    moved = told;
  }

  /** The portal ends: requests that are under way still find it, but it need not come back. */
  @Override
  public void onApplicationEvent(ContextClosedEvent event) {
    local.ifPresent(node -> node.thenAccept(SupervisedOpenSearch::stopWatching));
  }

  /** Ends the local one in good order, also one that is still starting. */
  @Override
  public void destroy() {
    local.ifPresent(node -> node.thenAccept(SupervisedOpenSearch::close));
  }
}
