package vn.danchieu.portal.start;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.DisposableBean;
import vn.danchieu.index.Connection;
import vn.danchieu.index.local.LocalOpenSearch;
import vn.danchieu.index.local.LocalOpenSearchSettings;

/** The OpenSearch behind the portal: a given one, or a local one that starts while beans do. */
final class Backend implements DisposableBean {
  private final CompletableFuture<Connection> connection;
  private final Optional<CompletableFuture<LocalOpenSearch>> local;

  private Backend(
      CompletableFuture<Connection> connection,
      Optional<CompletableFuture<LocalOpenSearch>> local) {
    this.connection = connection;
    this.local = local;
  }

  static Backend given(Connection connection) {
    return new Backend(CompletableFuture.completedFuture(connection), Optional.empty());
  }

  /** Starts it at once, in a thread of its own. */
  static Backend local(LocalOpenSearchSettings settings) {
    CompletableFuture<LocalOpenSearch> node = new CompletableFuture<>();
    Thread starter =
        new Thread(
            () -> {
              try {
                node.complete(LocalOpenSearch.start(settings));
              } catch (RuntimeException e) {
                node.completeExceptionally(e);
              }
            },
            "opensearch-start");
    starter.setDaemon(true);
    starter.start();
    return new Backend(
        node.thenApply(started -> Connection.to(started.address().toString())), Optional.of(node));
  }

  boolean isLocal() {
    return local.isPresent();
  }

  /** Waits for it; throws what its start threw. */
  Connection connection() {
    try {
      return connection.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Ends the local one in good order, also one that is still starting. */
  @Override
  public void destroy() {
    local.ifPresent(node -> node.thenAccept(LocalOpenSearch::close));
  }
}
