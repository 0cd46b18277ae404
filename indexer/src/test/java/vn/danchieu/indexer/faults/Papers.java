package vn.danchieu.indexer.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;

/** Import files of small documents that cite each other; some come twice, from two sources. */
final class Papers {
  private static final int ARTICLES = 5;
  private static final int EVERY_TWICE = 7;
  private static final String[] WORDS = {
    "cơ quan",
    "báo cáo",
    "thực hiện",
    "trách nhiệm",
    "kế hoạch",
    "địa phương",
    "hướng dẫn",
    "kinh phí",
    "tổ chức",
    "quy định",
    "hồ sơ",
    "thời hạn"
  };

  private final Random random;

  Papers(long seed) {
    this.random = new Random(seed);
  }

  /**
   * @param mark stands in every text and title
   */
  Path write(Path file, int count, String mark) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(paper("mot", i, mark)).append('\n');
      if (i % EVERY_TWICE == 0) {
        lines.append(paper("hai", i, mark)).append('\n');
      }
    }
    return Files.writeString(file, lines);
  }

  private ObjectNode paper(String source, int i, String mark) {
    ObjectNode line = Json.MAPPER.createObjectNode();
    line.put("id", source + ":" + i);
    line.put("number", (i + 1) + "/2021/QĐ-UBND");
    line.put("type", "Quyết định");
    line.put("issuer", "Ủy ban nhân dân tỉnh Quảng Trị");
    line.put("issued", "2021-%02d-%02d".formatted(i % 12 + 1, i % 28 + 1));
    line.put("title", "Quyết định " + mark + " số " + (i + 1));
    line.put("source", "Nguồn " + source);
    line.put("text", text(mark));
    return line;
  }

  private String text(String mark) {
    StringBuilder text =
        new StringBuilder("Theo " + mark + ", Ủy ban nhân dân tỉnh quyết định:\n\n");
    for (int article = 1; article <= ARTICLES; article++) {
      text.append("Điều ").append(article).append(". ");
      for (int word = 0; word < 40; word++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      text.append("theo Quyết định số %d/2021/QĐ-UBND.\n".formatted(1 + random.nextInt(300)));
    }
    text.append(
        "Điều %d. Sửa đổi Điều 2 Quyết định số %d/2021/QĐ-UBND như sau:\n“Điều 2. Theo %s.”\n"
            .formatted(ARTICLES + 1, 1 + random.nextInt(300), mark));
    text.append("Điều %d. Quyết định này có hiệu lực từ ngày ký.\n".formatted(ARTICLES + 2));
    return text.toString();
  }
}
