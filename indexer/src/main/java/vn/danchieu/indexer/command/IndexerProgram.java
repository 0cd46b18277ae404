package vn.danchieu.indexer.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.danchieu.index.Audience;
import vn.danchieu.index.BadConnection;
import vn.danchieu.index.ShardLayout;
import vn.danchieu.indexer.LoadingStopped;
import vn.danchieu.indexer.report.LoadStopped;

/** The program {@code indexer.jar}. */
@Command(
    name = "indexer",
    description = "Nạp văn bản vào cổng tra cứu Dẫn Chiếu.",
    subcommands = {
      LoadCommand.class,
      RebuildCommand.class,
      DeriveCommand.class,
      WatchCommand.class,
      StatusCommand.class,
      CorrectionsCommand.class,
      ReportCommand.class,
      AuditCommand.class,
      ExtractCommand.class,
      VersionsCommand.class,
      VersionsCheckCommand.class,
      BenchmarkCommand.class
    },
    synopsisSubcommandLabel = "LỆNH",
    exitCodeListHeading = "%nMã kết thúc:%n",
    exitCodeList = {
      "0:mọi thứ đã được nạp; cảnh báo, nếu có, nằm trong báo cáo",
      "1:có tệp hoặc dòng không nạp được, cần người xem lại",
      "2:sai tham số, sai cấu hình hoặc không dùng được OpenSearch"
    })
final class IndexerProgram {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Xem cách dùng.")
  private boolean help;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Khi lỗi, in cả vết gọi hàm cho người phát triển.")
  private boolean verbose;

  private final Map<String, String> environment;

  IndexerProgram(Map<String, String> environment) {
    this.environment = environment;
  }

  Map<String, String> environment() {
    return environment;
  }

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(System.getenv(), out, err, args));
  }

  /** The whole program but for the end of the process. */
  static int run(
      Map<String, String> environment, PrintStream out, PrintStream err, String... args) {
    IndexerProgram program = new IndexerProgram(environment);
    CommandLine line =
        new CommandLine(program)
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .setExecutionExceptionHandler((e, command, _) -> program.failed(e, command))
            .setParameterExceptionHandler((e, _) -> misused(e));
    speakVietnamese(line);
    if (args.length == 0) {
      line.usage(line.getErr());
      return ExitCode.REFUSED;
    }
    return line.execute(args);
  }

  private static void speakVietnamese(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .synopsisHeading("Cách dùng: ")
        .commandListHeading("%nCác lệnh:%n");
    line.getSubcommands().values().forEach(IndexerProgram::speakVietnamese);
  }

  private static String reason(CommandLine.ParameterException e) {
    return switch (e) {
      case CommandLine.MissingParameterException missing ->
          "thiếu "
              + missing.getMissing().stream()
                  .map(CommandLine.Model.ArgSpec::paramLabel)
                  .collect(Collectors.joining(", "));
      case CommandLine.UnmatchedArgumentException unmatched ->
          "không hiểu " + String.join(" ", unmatched.getUnmatched());
      default -> String.valueOf(e.getMessage());
    };
  }

  private static int misused(CommandLine.ParameterException e) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("Sai cách dùng: " + reason(e) + ".");
    command.usage(command.getErr());
    return ExitCode.REFUSED;
  }

  private int failed(Exception e, CommandLine command) {
    command.getErr().println(message(e));
    if (verbose) {
      e.printStackTrace(command.getErr());
    }
    return ExitCode.REFUSED;
  }

  private static String message(Exception e) {
    return switch (e) {
      case LoadingStopped stopped -> String.valueOf(stopped.getMessage());
      case LoadStopped stopped -> String.valueOf(stopped.getMessage());
      case Audience.BadAudience bad -> String.valueOf(bad.getMessage());
      case ShardLayout.BadLayout bad -> String.valueOf(bad.getMessage());
      case BadConnection bad ->
          "Cấu hình kết nối OpenSearch không dùng được ("
              + bad.getMessage()
              + "). Kiểm tra OPENSEARCH_URL, --opensearch và OPENSEARCH_CA_FILE.";
      default ->
          "Chương trình gặp lỗi ("
              + e
              + "). Chạy lại với --verbose và gửi kết quả cho người phát triển.";
    };
  }
}
