package vn.danchieu.indexer.source.guard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import vn.danchieu.indexer.source.content.Format;
import vn.danchieu.indexer.source.content.RowListener;

/** As many reading processes as there are cores; each is started when there is work for it. */
public final class ReaderProcesses implements AutoCloseable {
  /** More would wait for the disk and hold memory meanwhile. */
  private static final int MOST = 8;

  static final RowListener NONE =
      (row, _) -> {
        throw new IllegalStateException("A row of a file that is no table: " + row);
      };

  private final List<ReaderChild> all = new ArrayList<>();
  private final BlockingQueue<ReaderChild> idle;
  private final ExecutorService workers;
  private final ScheduledExecutorService clock;

  public ReaderProcesses(ReadingLimits limits) {
    int count = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
    ThreadFactory threads = Thread.ofPlatform().daemon().name("reading-", 0).factory();
    clock = Executors.newSingleThreadScheduledExecutor(threads);
    workers = Executors.newFixedThreadPool(count, threads);
    idle = new ArrayBlockingQueue<>(count);
    for (int i = 0; i < count; i++) {
      ReaderChild child = new ReaderChild(limits, clock);
      all.add(child);
      idle.add(child);
    }
  }

  /** How many files are read at a time. */
  public int count() {
    return all.size();
  }

  public Future<ReadOutcome> read(Path file, Format format) {
    return workers.submit(() -> read(file, format, NONE));
  }

  /** A table: its rows are delivered while it is read, on the thread that asks. */
  public ReadOutcome read(Path file, Format format, RowListener rows) throws InterruptedException {
    ReaderChild child = idle.take();
    try {
      return child.read(file, format, rows);
    } finally {
      idle.add(child);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
    clock.shutdownNow();
    all.forEach(ReaderChild::close);
  }
}
