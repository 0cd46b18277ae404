package vn.danchieu.indexer.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the program keeps the report of the last load. */
final class ReportFolder {
  @Option(
      names = "--data-dir",
      paramLabel = "THƯ_MỤC",
      defaultValue = "data/indexer",
      description = "Nơi giữ báo cáo của lần nạp gần nhất (mặc định: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("data", "indexer");

  Path folder() {
    return folder;
  }
}
