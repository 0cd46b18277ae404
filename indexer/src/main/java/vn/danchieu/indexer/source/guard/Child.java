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

/** A reading process as the load sees it; where one was lost, the next file gets another. */
final class Child implements AutoCloseable {
  private static final int OUT_OF_MEMORY = 3;
  private static final long MOST_LOOKS = 5;

  private final Limits limits;
  private final ScheduledExecutorService clock;
  private @Nullable Running running;

  private record Running(Process process, DataOutputStream out, DataInputStream in) {}

  Child(Limits limits, ScheduledExecutorService clock) {
    this.limits = limits;
    this.clock = clock;
  }

  Reading read(Path file, Format format) {
    Running child;
    try {
      child = ensure();
    } catch (IOException e) {
      return new Reading.Failed(
          "không khởi động được tiến trình đọc tệp (%s). Kiểm tra bộ nhớ và quyền chạy Java rồi nạp lại."
              .formatted(e.getMessage()));
    }
    Duration silence = silence(format);
    Watch watch = new Watch(child.process(), silence, limits.total());
    long pause = Math.clamp(silence.toMillis() / MOST_LOOKS, 1, 200);
    ScheduledFuture<?> looks =
        clock.scheduleAtFixedRate(watch::look, pause, pause, TimeUnit.MILLISECONDS);
    try {
      Frames.write(child.out(), file.toAbsolutePath().toString());
      Frames.write(child.out(), format.name());
      child.out().flush();
      return answer(child.in(), watch);
    } catch (IOException e) {
      running = null;
      return new Reading.Failed(lost(child.process(), watch));
    } finally {
      looks.cancel(false);
    }
  }

  private Duration silence(Format format) {
    return format == Format.PDF || format == Format.PICTURE
        ? limits.scanSilence()
        : limits.silence();
  }

  private static Reading answer(DataInputStream in, Watch watch) throws IOException {
    while (true) {
      int kind = in.readByte();
      switch (kind) {
        case Frames.STEP -> watch.step();
        case Frames.READ -> {
          return new Reading.Read(Frames.fileText(in));
        }
        case Frames.FAILED -> {
          return new Reading.Failed(Frames.string(in));
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
    Process process =
        new ProcessBuilder(JavaCommand.of(limits))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Running started =
        new Running(
            process,
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
        : "làm tiến trình đọc dừng đột ngột. Mở bằng chương trình đã tạo ra nó, lưu lại rồi nạp lại; nếu vẫn vậy, gửi tệp cho người phát triển.";
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
    if (last != null) {
      last.process().descendants().forEach(ProcessHandle::destroyForcibly);
      last.process().destroyForcibly();
    }
  }

  /** Ends a process that takes too long. */
  private static final class Watch {
    private final Process process;
    private final Duration silence;
    private final Duration total;
    private final long started = System.nanoTime();
    private final AtomicLong lastStep = new AtomicLong(started);
    private volatile String reason = "";

    Watch(Process process, Duration silence, Duration total) {
      this.process = process;
      this.silence = silence;
      this.total = total;
    }

    void step() {
      lastStep.set(System.nanoTime());
    }

    void look() {
      long now = System.nanoTime();
      if (now - lastStep.get() > silence.toNanos()) {
        end("%d giây không tiến triển".formatted(silence.toSeconds()));
      } else if (now - started > total.toNanos()) {
        end("hơn %d phút".formatted(total.toMinutes()));
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
