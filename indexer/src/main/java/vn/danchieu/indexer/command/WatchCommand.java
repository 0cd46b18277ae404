package vn.danchieu.indexer.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.opensearch.client.opensearch.OpenSearchClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.danchieu.index.Indices;
import vn.danchieu.indexer.Loading;
import vn.danchieu.indexer.LoadingStopped;
import vn.danchieu.indexer.Progress;
import vn.danchieu.indexer.Summary;

/** Loads what is there, and then whatever comes or changes, until it is ended. */
@Command(
    name = "watch",
    description =
        "Nạp rồi theo dõi thư mục: tệp mới và tệp sửa được tự nạp, cho tới khi dừng chương trình"
            + " (Ctrl-C). Tệp bị xóa vẫn còn trong chỉ mục; rebuild mới bỏ ra.")
final class WatchCommand extends FillingCommand {
  @Option(
      names = "--every",
      paramLabel = "GIÂY",
      defaultValue = "5",
      description = "Số giây giữa hai lần xem thư mục (mặc định: ${DEFAULT-VALUE}).")
  private int seconds = 5;

  @Override
  Summary fill(OpenSearchClient client, Indices indices, Progress progress) {
    throw new IllegalStateException("Watching has no end of its own");
  }

  @Override
  public Integer call() {
    PrintWriter out = spec().commandLine().getOut();
    FolderWatch watch = new FolderWatch(paths());
    out.println("Theo dõi %s, %d giây một lần.".formatted(paths(), seconds));
    return withClient((client, indices) -> {
      while (!Thread.currentThread().isInterrupted()) {
        List<Path> files = watch.look();
        if (!files.isEmpty()) {
          load(client, indices, watch, files);
        }
        pause();
      }
      return ExitCode.FINE;
    });
  }

  private void load(OpenSearchClient client, Indices indices, FolderWatch watch, List<Path> files) {
    PrintWriter out = spec().commandLine().getOut();
    String time =
        LocalTime.now(java.time.ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + " ";
    try {
      Summary summary = Loading.load(client, indices, files, Progress.silent(), options());
      watch.loaded(files);
      out.print(time + keep(summary).text());
      out.flush();
    } catch (LoadingStopped e) {
      spec().commandLine().getErr().println(time + e.getMessage() + " Sẽ tự thử lại.");
    }
  }

  private void pause() {
    try {
      Thread.sleep(Duration.ofSeconds(seconds));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
