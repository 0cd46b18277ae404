package vn.danchieu.indexer.cluster;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs requests on other threads; closing waits until they have ended. */
public final class Background implements AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  public <R> Future<R> begin(Callable<R> work) {
    return threads.submit(work);
  }

  /**
   * Waits for the result.
   *
   * @throws IOException thrown by the work; so is any other exception
   */
  public static <R> R result(Future<R> begun) throws IOException {
    try {
      return begun.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException away -> throw away;
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for work in the background", e);
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}
