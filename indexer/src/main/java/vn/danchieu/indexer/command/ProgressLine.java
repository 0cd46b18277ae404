package vn.danchieu.indexer.command;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import vn.danchieu.indexer.Progress;

/** Progress on the standard error: a bar on a terminal, else a line now and then. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final int INPUTS_A_LINE = 1000;

  private final PrintWriter err;
  private final Optional<ProgressBar> bar;
  private int shown;

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
                    .setInitialMax(-1)
                    .setUnit(" văn bản", 1)
                    .showSpeed()
                    .build())
            : Optional.empty());
  }

  @Override
  public void update(Counts counts) {
    bar.ifPresent(
        b -> b.stepTo(counts.read()).setExtraMessage(" " + counts.problems() + " vấn đề"));
    if (bar.isEmpty() && counts.read() / INPUTS_A_LINE > shown) {
      shown = counts.read() / INPUTS_A_LINE;
      err.println("Đã đọc %,d văn bản, %,d vấn đề".formatted(counts.read(), counts.problems()));
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
