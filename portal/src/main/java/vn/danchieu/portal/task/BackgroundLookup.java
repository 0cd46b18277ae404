package vn.danchieu.portal.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.danchieu.portal.access.Reader;
import vn.danchieu.portal.access.Readers;

/** Runs a lookup on another thread with the rights of the current reader. */
@Component
final class BackgroundLookup implements AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * Begins at once.
   *
   * @return waits for what is found, and fails as the looking failed
   */
  <T> Supplier<T> begin(Supplier<T> looking) {
    Reader reader = Readers.current();
    CompletableFuture<T> found =
        CompletableFuture.supplyAsync(() -> Readers.as(reader, looking::get), threads);
    return () -> whole(found);
  }

  private static <T> T whole(CompletableFuture<T> found) {
    try {
      return found.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw failed;
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}
