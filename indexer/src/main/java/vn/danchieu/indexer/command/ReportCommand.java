package vn.danchieu.indexer.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.danchieu.indexer.report.LoadReport;

/** Shows the report of the last load again. */
@Command(name = "report", description = "Xem lại báo cáo của lần nạp gần nhất.")
final class ReportCommand implements Callable<Integer> {
  /** How a report is written. */
  enum Format {
    text,
    json,
    csv
  }

  @Spec private @Nullable CommandSpec spec;

  @Mixin private ReportFolder data = new ReportFolder();

  @Option(
      names = "--format",
      paramLabel = "DẠNG",
      defaultValue = "text",
      description = "text, json hoặc csv (mặc định: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("A command runs under its program");
    }
    var line = spec.commandLine();
    Optional<LoadReport> report = LoadReport.last(data.folder());
    if (report.isEmpty()) {
      line.getErr()
          .println(
              "Chưa có báo cáo nào trong "
                  + data.folder()
                  + ". Chạy lệnh load trước, hoặc ghi đúng --data-dir.");
      return ExitCode.REFUSED;
    }
    line.getOut()
        .print(
            switch (format) {
              case text -> report.get().text();
              case json -> report.get().json();
              case csv -> report.get().csv();
            });
    line.getOut().flush();
    return ExitCode.of(report.get());
  }
}
