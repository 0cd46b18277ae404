package vn.danchieu.indexer.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import vn.danchieu.indexer.Progress;

/**
 * Progress on the standard error, with the rate and the time that is left: a bar on a terminal,
 * else a line now and then.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long LINE_EVERY = Duration.ofSeconds(15).toNanos();
  private static final int THOUSANDTHS = 1000;

  private final PrintWriter err;
  private final Optional<ProgressBar> bar;
  private final long start = System.nanoTime();
  private long shown = start;

  private ProgressLine(PrintWriter err, Optional<ProgressBar> bar) {
    this.err = err;
    this.bar = bar;
  }

  static ProgressLine on(PrintWriter err) {
    boolean terminal = System.console() != null && System.console().isTerminal();
    return new ProgressLine(
        err,
        terminal
            ? Optional.of(
                new ProgressBarBuilder()
                    .setTaskName("Đang nạp")
                    .setInitialMax(THOUSANDTHS)
                    .hideEta()
                    .build())
            : Optional.empty());
  }

  @Override
  public void update(Counts counts) {
    long now = System.nanoTime();
    if (bar.isPresent()) {
      bar.get()
          .stepTo((long) (counts.share() * THOUSANDTHS))
          .setExtraMessage(" " + line(counts, now));
    } else if (now - shown > LINE_EVERY) {
      shown = now;
      err.println("%.0f %%: ".formatted(counts.share() * 100) + line(counts, now));
    }
  }

  private String line(Counts counts, long now) {
    Duration passed = Duration.ofNanos(now - start);
    return line(counts, passed);
  }

  /** What a person waiting wants to know. */
  static String line(Progress.Counts counts, Duration passed) {
    double seconds = Math.max(1, passed.toMillis()) / 1000.0;
    String left =
        counts.share() > 0
            ? "còn khoảng " + time(Duration.ofSeconds((long) (seconds / counts.share() - seconds)))
            : "chưa rõ còn bao lâu";
    return "%,d văn bản, %.1f văn bản/s, %s, %,d vấn đề"
        .formatted(counts.read(), counts.read() / seconds, left, counts.problems());
  }

  private static String time(Duration left) {
    return left.toHours() > 0
        ? "%d giờ %d phút".formatted(left.toHours(), left.toMinutesPart())
        : left.toMinutes() > 0
            ? "%d phút %d giây".formatted(left.toMinutes(), left.toSecondsPart())
            : "%d giây".formatted(left.toSeconds());
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
