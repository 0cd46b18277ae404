package vn.danchieu.indexer.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchClient;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Indices;
import vn.danchieu.indexer.LoadOptions;
import vn.danchieu.indexer.Progress;
import vn.danchieu.indexer.Summary;
import vn.danchieu.indexer.cluster.Cluster;
import vn.danchieu.indexer.load.IndexSets;
import vn.danchieu.indexer.report.LoadReport;
import vn.danchieu.indexer.report.LoadStopped;

/** What load and rebuild have in common: paths in, progress and a summary out. */
abstract class FillingCommand extends ConnectionOptions implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private ReportFolder data = new ReportFolder();

  @Parameters(
      paramLabel = "ĐƯỜNG_DẪN",
      arity = "1..*",
      description = "Tệp hoặc thư mục cần nạp; thư mục được đọc cả các thư mục con.")
  private List<Path> paths = List.of();

  @Option(
      names = "--wait",
      paramLabel = "GIÂY",
      defaultValue = "180",
      description =
          "Chờ OpenSearch bao lâu khi nó quá tải hoặc mất kết nối giữa chừng (mặc định:"
              + " ${DEFAULT-VALUE} giây).")
  private int patience = 180;

  List<Path> paths() {
    return paths;
  }

  CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("A command runs under its program");
    }
    return spec;
  }

  LoadOptions options() {
    return LoadOptions.from(program().environment()).waiting(Duration.ofSeconds(patience));
  }

  abstract Summary fill(OpenSearchClient client, Indices indices, Progress progress);

  /**
   * The narrowest of those configured: what is loaded by mistake is then read by few. Where none is
   * configured and there are sets all the same, nobody knows which was meant.
   */
  @Override
  Audience unnamed(OpenSearchClient client, Indices everybody) {
    List<Audience> configured = Audience.configured(program().environment());
    if (!configured.isEmpty()) {
      return configured.getLast();
    }
    Set<Audience> others = IndexSets.beside(new Cluster(client), everybody);
    if (!others.isEmpty()) {
      throw new LoadStopped(
          "Kho này có văn bản của nhiều nhóm đọc (public, %s) mà lần nạp không ghi cho nhóm nào. Ghi --audience=TÊN, hoặc đặt biến môi trường %s."
              .formatted(
                  others.stream().map(Audience::name).sorted().collect(Collectors.joining(", ")),
                  Audience.VARIABLE));
    }
    return Audience.PUBLIC;
  }

  @Override
  public Integer call() {
    var out = spec().commandLine().getOut();
    Summary summary;
    try (ProgressLine line = ProgressLine.on(spec().commandLine().getErr())) {
      summary = withClient((client, indices) -> fill(client, indices, line));
    }
    LoadReport report = keep(summary);
    out.print(report.summary());
    out.flush();
    return ExitCode.of(report);
  }

  /** A report that cannot be kept is still shown, and the load is done all the same. */
  LoadReport keep(Summary summary) {
    LoadReport report = report(summary);
    try {
      report.keep(data.folder());
    } catch (UncheckedIOException e) {
      spec()
          .commandLine()
          .getErr()
          .println(
              "Không giữ được báo cáo trong %s (%s). Ghi --data-dir là thư mục ghi được."
                  .formatted(data.folder(), e.getMessage()));
    }
    return report;
  }

  private static LoadReport report(Summary summary) {
    return new LoadReport(
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        summary.read(),
        summary.added(),
        summary.replaced(),
        summary.unchanged(),
        summary.provisions(),
        summary.links(),
        summary.problems());
  }
}
