package vn.danchieu.indexer.source.guard;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.danchieu.indexer.source.content.Format;
import vn.danchieu.indexer.source.content.RowListener;

/** A reading process as the load sees it; where one was lost, the next file gets another. */
final class ReaderChild implements AutoCloseable {
  private static final int OUT_OF_MEMORY = 3;
  private static final long MOST_LOOKS = 5;

  private final ReadingLimits limits;
  private final ScheduledExecutorService clock;
  private @Nullable Running running;

  private record Running(
      Process process, ScratchFolder scratch, DataOutputStream out, DataInputStream in) {
    void end() {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      exit(process);
      scratch.close();
    }
  }

  ReaderChild(ReadingLimits limits, ScheduledExecutorService clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * @param rows takes those of a table, one after the other; the file is not charged for its time
   */
  ReadOutcome read(Path file, Format format, RowListener rows) {
    Running child;
    try {
      child = ensure();
    } catch (IOException e) {
      return new ReadOutcome.Failed(
          "không khởi động được tiến trình đọc tệp (%s). Kiểm tra bộ nhớ và quyền chạy Java rồi nạp lại."
              .formatted(e.getMessage()));
    }
    Duration silence = silence(format);
    Watch watch = new Watch(child.process(), silence, limits.total());
    long pause = Math.clamp(silence.toMillis() / MOST_LOOKS, 1, 200);
    ScheduledFuture<?> looks =
        clock.scheduleAtFixedRate(watch::look, pause, pause, TimeUnit.MILLISECONDS);
    try {
      ProcessFrames.write(child.out(), file.toAbsolutePath().toString());
      ProcessFrames.write(child.out(), format.name());
      child.out().flush();
      return answer(child.in(), watch, rows);
    } catch (IOException e) {
      String reason = lost(child.process(), watch);
      close();
      return new ReadOutcome.Failed(reason);
    } catch (RuntimeException e) {
      // The rest of what it says is for nobody.
      close();
      throw e;
    } finally {
      looks.cancel(false);
    }
  }

  private Duration silence(Format format) {
    return format == Format.PDF || format == Format.PICTURE
        ? limits.scanSilence()
        : limits.silence();
  }

  private static ReadOutcome answer(DataInputStream in, Watch watch, RowListener rows)
      throws IOException {
    while (true) {
      int kind = in.readByte();
      switch (kind) {
        case ProcessFrames.STEP -> watch.step();
        case ProcessFrames.ROW -> {
          double share = in.readDouble();
          String row = ProcessFrames.string(in);
          watch.aside(() -> rows.row(row, share));
        }
        case ProcessFrames.READ -> {
          return new ReadOutcome.Read(ProcessFrames.fileText(in));
        }
        case ProcessFrames.FAILED -> {
          return new ReadOutcome.Failed(ProcessFrames.string(in));
        }
        default -> throw new IOException("No frame begins with " + kind);
      }
    }
  }

  private Running ensure() throws IOException {
    Running found = running;
    if (found != null && found.process().isAlive()) {
      return found;
    }
    close();
    ScratchFolder scratch = ScratchFolder.create();
    Process process =
        new ProcessBuilder(JavaCommand.of(limits, scratch))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Running started =
        new Running(
            process,
            scratch,
            new DataOutputStream(process.getOutputStream()),
            new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16)));
    running = started;
    return started;
  }

  private String lost(Process process, Watch watch) {
    if (watch.ended()) {
      return "đọc quá lâu nên đã dừng (%s). Tệp hỏng, quá lớn hoặc là tệp bẫy: mở bằng chương trình đã tạo ra nó, lưu lại rồi nạp lại."
          .formatted(watch.reason());
    }
    kill(process);
    return exit(process).filter(code -> code == OUT_OF_MEMORY).isPresent()
        ? "cần hơn %d MB bộ nhớ để đọc nên đã dừng. Tệp quá lớn hoặc là tệp bẫy: tách tệp ra rồi nạp lại."
            .formatted(limits.megabytes())
        : "làm tiến trình đọc dừng đột ngột. Mở bằng chương trình đã tạo ra nó, lưu lại rồi nạp"
            + " lại; nếu vẫn vậy, gửi tệp cho người phát triển.";
  }

  private static Optional<Integer> exit(Process process) {
    try {
      return process.waitFor(5, TimeUnit.SECONDS)
          ? Optional.of(process.exitValue())
          : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** With what it started itself. Its own end is left to it where it is ending already. */
  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    if (exit(process).isEmpty()) {
      process.destroyForcibly();
    }
  }

  @Override
  public void close() {
    Running last = running;
    running = null;
    if (last != null) {
      last.end();
    }
  }

  /** Ends a process that takes too long. */
  private static final class Watch {
    private final Process process;
    private final Duration silence;
    private final Duration total;
    private final AtomicLong started = new AtomicLong(System.nanoTime());
    private final AtomicLong lastStep = new AtomicLong(started.get());
    private volatile boolean paused;
    private volatile String reason = "";

    Watch(Process process, Duration silence, Duration total) {
      this.process = process;
      this.silence = silence;
      this.total = total;
    }

    void step() {
      lastStep.set(System.nanoTime());
    }

    /** What the load does with a row takes its own time, and waits where OpenSearch is away. */
    void aside(Runnable work) {
      long from = System.nanoTime();
      paused = true;
      work.run();
      long now = System.nanoTime();
      started.addAndGet(now - from);
      lastStep.set(now);
      paused = false;
    }

    void look() {
      long now = System.nanoTime();
      if (paused) {
        return;
      }
      if (now - lastStep.get() > silence.toNanos()) {
        end("%d giây không tiến triển".formatted(silence.toSeconds()));
      } else if (now - started.get() > total.toNanos()) {
        end(
            total.toMinutes() > 0
                ? "hơn %d phút".formatted(total.toMinutes())
                : "hơn %d giây".formatted(total.toSeconds()));
      }
    }

    private void end(String why) {
      if (reason.isEmpty()) {
        reason = why;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    }

    boolean ended() {
      return !reason.isEmpty();
    }

    String reason() {
      return reason;
    }
  }
}
