package vn.danchieu.indexer.derive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.danchieu.indexer.cluster.Background;

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
    Queue<Future<R>> begun = new ArrayDeque<>();
    Iterator<T> taken = things.iterator();
    try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, things.size()))) {
      for (T thing : things) {
        begun.add(pool.submit(() -> work.of(thing)));
        if (begun.size() == many) {
          taker.take(taken.next(), Background.result(begun.remove()));
        }
      }
      while (!begun.isEmpty()) {
        taker.take(taken.next(), Background.result(begun.remove()));
      }
    }
  }
}
