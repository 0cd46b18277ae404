package vn.danchieu.portal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Decisions that were never issued, each citing the one before it. */
final class Papers {
  private Papers() {}

  static Path write(Path file, int count) throws IOException {
    return Files.write(file, IntStream.rangeClosed(1, count).mapToObj(Papers::line).toList());
  }

  static String number(int n) {
    return n + "/2019/QĐ-UBND";
  }

  static List<String> numbers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Papers::number).toList();
  }

  private static String line(int n) {
    String text =
        """
        ỦY BAN NHÂN DÂN\\nTỈNH QUẢNG TRỊ\\nSố: %s\\nQUYẾT ĐỊNH\\nVề việc giao kế hoạch số thứ %d\\n\
        Điều 1. Giao kế hoạch tiếp công dân cho đơn vị thứ %d.\\n\
        Điều 2. Quyết định này thay thế Quyết định số %s ngày 02/01/2019 của UBND tỉnh Quảng Trị.\\n\
        Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành.\
        """
            .formatted(number(n), n, n, number(Math.max(1, n - 1)));
    return """
    {"id":"p%d","number":"%s","type":"Quyết định","issuer":"UBND tỉnh Quảng Trị","issued":"2019-01-02","title":"Về việc giao kế hoạch số thứ %d","text":"%s"}\
    """
        .formatted(n, number(n), n, text);
  }
}
