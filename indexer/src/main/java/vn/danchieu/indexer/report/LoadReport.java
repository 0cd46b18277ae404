package vn.danchieu.indexer.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import vn.danchieu.index.Json;

/**
 * What the last load did, kept so that it can be read again.
 *
 * @param finishedAt as stored, UTC
 */
public record LoadReport(
    String finishedAt,
    int read,
    int added,
    int replaced,
    int unchanged,
    int provisions,
    int links,
    List<Problem> problems) {
  private static final int EXAMPLES = 3;
  private static final String FILE = "bao-cao-nap.json";

  /** Without it a spreadsheet takes Vietnamese letters for another encoding. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  public void keep(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(FILE), json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Optional<LoadReport> last(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.MAPPER.readValue(Files.readString(file), LoadReport.class));
    } catch (IOException | JacksonException e) {
      throw new LoadStopped("Không đọc được báo cáo " + file + ". Xóa tệp đó rồi nạp lại.", e);
    }
  }

  public String json() {
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
  }

  /** The problems as a table that a spreadsheet opens. */
  public String csv() {
    StringBuilder csv =
        new StringBuilder(BYTE_ORDER_MARK).append("tệp,bước,mức,lý do,việc cần làm\r\n");
    for (Problem problem : problems) {
      csv.append(
          Stream.of(
                  problem.file(),
                  problem.stage().label(),
                  problem.severity().label(),
                  problem.reason(),
                  problem.nextStep())
              .map(LoadReport::cell)
              .collect(Collectors.joining(",", "", "\r\n")));
    }
    return csv.toString();
  }

  /** Quoted; what begins like a formula is told to be none. */
  private static String cell(String value) {
    String safe = value.matches("(?s)[=+@-].*") ? "'" + value : value;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> text.append(problem).append('\n'));
    return text.append(counts()).toString();
  }

  /** Of problems of one kind the first ones and their number: for the console. */
  public String summary() {
    Map<String, List<Problem>> kinds =
        problems.stream()
            .collect(Collectors.groupingBy(Problem::kind, LinkedHashMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder();
    kinds
        .values()
        .forEach(kind -> {
          kind.stream().limit(EXAMPLES).forEach(problem -> text.append(problem).append('\n'));
          if (kind.size() > EXAMPLES) {
            text.append(
                "  … và %,d vấn đề cùng loại; xem đủ bằng lệnh report.%n"
                    .formatted(kind.size() - EXAMPLES));
          }
        });
    return text.append(counts()).toString();
  }

  private String counts() {
    return ("Đã đọc %,d: thêm mới %,d, cập nhật %,d, không đổi %,d văn bản; %,d điều khoản, %,d dẫn chiếu được ghi; %,d vấn đề."
            .formatted(read, added, replaced, unchanged, provisions, links, problems.size())
        + "\n");
  }
}
