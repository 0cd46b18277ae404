package vn.danchieu.indexer.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchieu.indexer.benchmark.LimitBenchmark;

/** Measures on an OpenSearch of its own; the one in use is not touched. */
@Command(
    name = "benchmark",
    description =
        "Đo tốc độ trích dẫn chiếu, nạp, tìm và mở trang so với giới hạn của từng việc, trên một"
            + " OpenSearch riêng trong thư mục tạm.")
final class BenchmarkCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "ĐƯỜNG_DẪN", arity = "1..*", description = "Kho văn bản dùng để đo.")
  private List<Path> paths = List.of();

  @Option(
      names = "--portal",
      paramLabel = "JAR",
      description = "portal.jar, để đo cả tìm kiếm và trang văn bản.")
  private Optional<Path> portal = Optional.empty();

  @Option(
      names = "--heap",
      paramLabel = "BỘ_NHỚ",
      defaultValue = "1g",
      description = "Bộ nhớ của OpenSearch riêng đó (mặc định: ${DEFAULT-VALUE}).")
  private String heap = "1g";

  @Option(
      names = "--growth",
      paramLabel = "SỐ",
      split = ",",
      description =
          "Thay vì kho đã cho: nạp dần từng ấy văn bản giả lập theo hình dạng của kho, đo tìm kiếm"
              + " ở mỗi mức, chẳng hạn 5000,50000,150000.")
  private List<Integer> growth = List.of();

  @Option(
      names = "--memory",
      paramLabel = "SỐ",
      split = ",",
      description =
          "Chỉ đo bộ nhớ của tiến trình nạp được cấp 512 MB (mức cao nhất và phần thực sự cần), với"
              + " từng số văn bản giả lập dài như văn bản của kho. Ví dụ: 1000,4000.")
  private List<Integer> memory = List.of();

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("A command runs under its program");
    }
    LimitBenchmark benchmark = new LimitBenchmark(spec.commandLine().getOut(), heap, portal);
    if (!memory.isEmpty()) {
      benchmark.memory(paths, memory.stream().sorted().toList());
    } else if (growth.isEmpty()) {
      benchmark.standard(paths);
    } else {
      benchmark.growth(paths, growth.stream().sorted().toList());
    }
    return ExitCode.FINE;
  }
}
