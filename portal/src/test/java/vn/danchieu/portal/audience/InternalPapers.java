package vn.danchieu.portal.audience;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents that are not public and as near to public ones as can be: with their numbers, titles
 * and words, citing them, and bearing numbers that public ones cite and nobody holds.
 */
final class InternalPapers {
  /** Stands in each of them and in nothing public. */
  static final String WORD = "zqkin";

  static final int COUNT = 300;

  private InternalPapers() {}

  /**
   * @param known public documents, as import lines
   * @param missing numbers that public documents cite
   */
  static Path write(Path file, List<ObjectNode> known, List<String> missing) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      ObjectNode near = known.get(i % known.size());
      ObjectNode paper = near.deepCopy();
      paper.remove(List.of("summary", "provisions", "relations", "aliases", "claims", "sources"));
      paper.put("id", "noi-bo:" + i);
      paper.put("source", "bài thử " + WORD);
      int turn = i / known.size();
      if (turn == 1 && !missing.isEmpty()) {
        paper.put("number", missing.get(i % missing.size()));
        paper.remove("type");
      } else if (turn > 1) {
        paper.put("number", (100 + i) + "/KH-UBND");
        paper.put("type", "Kế hoạch");
        paper.put("issuer", "Ủy ban nhân dân tỉnh Quảng Trị");
        paper.put("issued", "2021-02-%02d".formatted(1 + i % 28));
      }
      String title = near.path("title").asString("Kế hoạch") + " " + WORD;
      paper.put("title", title);
      paper.put("text", text(title, near, i));
      lines.add(paper.toString());
    }
    return Files.write(file, lines);
  }

  private static String text(String title, ObjectNode near, int i) {
    String cited =
        near.path("type").asString("Văn bản") + " số " + near.path("number").asString("1/KH-UBND");
    return """
    Điều 1. %s
    1. Thực hiện %s và bãi bỏ Kế hoạch số %d/KH-UBND ngày 02/02/2021 của UBND tỉnh Quảng Trị.
    2. Nội dung riêng %s về công tác dân vận, tiếp công dân và dân chủ cơ sở.

    Điều 2. Thay thế
    Văn bản này thay thế %s, %s.
    """
        .formatted(title, cited, 100 + (i + 7) % COUNT, WORD, cited, WORD);
  }
}
