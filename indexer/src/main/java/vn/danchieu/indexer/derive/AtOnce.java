package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work on several things at once, whose results are taken in the order of the things. */
final class AtOnce<T, R> {
  /** Each holds the texts of an act and of all that amend it. */
  private static final int MOST_THREADS = 4;

  private static final int PER_THREAD = 4;

  private final Work<T, R> work;
  private final int threads;

  AtOnce(Work<T, R> work) {
    this.work = work;
    this.threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
  }

  /** What is done with each, by any thread. */
  interface Work<T, R> {
    R of(T thing) throws IOException;
  }

  /** Who takes the results, one after another. */
  interface Taker<T, R> {
    void take(T thing, R result) throws IOException;
  }

  void each(List<T> things, Taker<T, R> taker) throws IOException {
    if (things.isEmpty()) {
      return;
    }
    int many = threads * PER_THREAD;
    try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, things.size()))) {
      for (int from = 0; from < things.size(); from += many) {
        List<T> some = things.subList(from, Math.min(things.size(), from + many));
        List<Future<R>> begun = new ArrayList<>();
        some.forEach(thing -> begun.add(pool.submit(() -> work.of(thing))));
        for (int i = 0; i < some.size(); i++) {
          taker.take(some.get(i), result(begun.get(i)));
        }
      }
    }
  }

  private static <R> R result(Future<R> begun) throws IOException {
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
      throw new IOException("Interrupted while versions were worked out", e);
    }
  }
}
