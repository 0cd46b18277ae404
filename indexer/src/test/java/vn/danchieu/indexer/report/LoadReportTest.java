package vn.danchieu.indexer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoadReportTest {
  @Test
  void theConsoleShowsThreeProblemsOfAKindAndTheirNumber() {
    List<Problem> many =
        IntStream.rangeClosed(1, 5)
            .mapToObj(line ->
                problem(line, "ngày “2026-02-3%d” không đọc được. Ghi lại.".formatted(line)))
            .toList();
    List<Problem> all =
        Stream.concat(many.stream(), Stream.of(problem(9, "tệp rỗng. Bỏ tệp ra."))).toList();
    assertThat(new LoadReport("", 6, 6, 0, 0, 0, 0, all).summary())
        .isEqualTo(
            """
            a.jsonl:1 [phân tích, cảnh báo]: ngày “2026-02-31” không đọc được. Ghi lại.
            a.jsonl:2 [phân tích, cảnh báo]: ngày “2026-02-32” không đọc được. Ghi lại.
            a.jsonl:3 [phân tích, cảnh báo]: ngày “2026-02-33” không đọc được. Ghi lại.
              … và 2 vấn đề cùng loại; xem đủ bằng lệnh report.
            a.jsonl:9 [phân tích, cảnh báo]: tệp rỗng. Bỏ tệp ra.
            Đã đọc 6: thêm mới 6, cập nhật 0, không đổi 0 văn bản; 0 điều khoản, 0 dẫn chiếu được ghi; 6 vấn đề.
            """);
  }

  private static Problem problem(int line, String message) {
    return new Problem("a.jsonl:" + line, LoadStage.PARSE, Severity.WARNING, message);
  }
}
