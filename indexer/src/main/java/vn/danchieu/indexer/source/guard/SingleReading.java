package vn.danchieu.indexer.source.guard;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.danchieu.indexer.source.content.Format;

/** One file, read in a process of its own that ends with it: nothing is held between two files. */
public final class SingleReading {
  private static final long LOOK_MILLIS = 100;

  private SingleReading() {}

  /**
   * @param waiting is called while it is waited for, on the thread that waits; what it throws ends
   *     the reading and is passed on
   */
  public static ReadOutcome read(Path file, Format format, ReadingLimits limits, Runnable waiting)
      throws InterruptedException {
    ThreadFactory threads = Thread.ofPlatform().daemon().name("reading-one-", 0).factory();
    try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(2, threads);
        ReaderChild child = new ReaderChild(limits, clock)) {
      Future<ReadOutcome> reading =
          clock.submit(() -> child.read(file, format, ReaderProcesses.NONE));
      while (true) {
        try {
          return reading.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
          waiting.run();
        } catch (ExecutionException e) {
          throw new IllegalStateException(e.getCause());
        }
      }
    }
  }
}
