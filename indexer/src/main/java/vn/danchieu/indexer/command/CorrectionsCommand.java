package vn.danchieu.indexer.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.danchieu.indexer.Correcting;
import vn.danchieu.indexer.report.LoadStopped;

/** Carries what persons have corrected from one stock to another. */
@Command(
    name = "corrections",
    description =
        "Xuất mọi đính chính của kho ra tệp .jsonl, hoặc nhập một tệp như thế. Nhập hai lần cũng"
            + " như một; đính chính của văn bản chưa có trong kho được giữ lại đến khi văn bản được"
            + " nạp.")
final class CorrectionsCommand extends ConnectionOptions implements Callable<Integer> {
  @ArgGroup(multiplicity = "1")
  private Way way = new Way();

  @Spec private @Nullable CommandSpec spec;

  /** One of the two. */
  static final class Way {
    @Option(names = "--export", paramLabel = "TỆP", description = "Xuất ra tệp này.")
    private @Nullable Path export;

    @Option(names = "--import", paramLabel = "TỆP", description = "Nhập từ tệp này.")
    private @Nullable Path taken;
  }

  @Override
  public Integer call() {
    return withClient((client, indices) -> {
      Correcting correcting = new Correcting(client, indices);
      try {
        return way.export == null ? take(correcting) : export(correcting, way.export);
      } catch (IOException e) {
        throw new LoadStopped(
            "Không đọc hoặc ghi được tệp đính chính (" + e.getMessage() + "). Kiểm tra đường dẫn.",
            e);
      }
    });
  }

  private int export(Correcting correcting, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      correcting.export(line -> {
        try {
          out.write(line);
          out.newLine();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
    return ExitCode.FINE;
  }

  private int take(Correcting correcting) throws IOException {
    if (spec == null || way.taken == null) {
      throw new IllegalStateException("A command runs under its program");
    }
    Correcting.Outcome outcome = correcting.take(way.taken);
    spec.commandLine().getOut().println("Số đính chính đã nhận: %,d".formatted(outcome.made()));
    outcome.refused().forEach(spec.commandLine().getErr()::println);
    return outcome.refused().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }
}
