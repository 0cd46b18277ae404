package vn.danchieu.portal.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The articles of a retrieval set, gathered into documents as the indexer imports them. */
final class RetrievalSet {
  private static final JsonMapper JSON = JsonMapper.shared();

  private RetrievalSet() {}

  /**
   * @param articles lines of {@code {id, doc_number, doc_title, article, title, text}}, those of
   *     one document anywhere
   */
  static void convert(Path articles, Path lines) throws IOException {
    Map<String, ObjectNode> documents = new LinkedHashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(articles)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode article = JSON.readTree(line);
        String number = text(article, "doc_number");
        String id = number.isEmpty() ? text(article, "doc_title") : number;
        ObjectNode document = documents.computeIfAbsent(id, key -> document(key, article));
        add(article, (ArrayNode) document.path("provisions"));
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(lines)) {
      for (ObjectNode document : documents.values()) {
        out.write(document.toString());
        out.newLine();
      }
    }
  }

  private static void add(JsonNode article, ArrayNode provisions) {
    provisions
        .addObject()
        .put("id", text(article, "id"))
        .put("label", "Điều " + text(article, "article"))
        .put("title", text(article, "title"))
        .put("text", text(article, "text"));
  }

  private static ObjectNode document(String id, JsonNode article) {
    ObjectNode document = JSON.createObjectNode().put("id", id);
    document.put("number", text(article, "doc_number"));
    document.put("title", text(article, "doc_title"));
    document.putArray("provisions");
    return document;
  }

  private static String text(JsonNode article, String field) {
    return article.path(field).asString("");
  }
}
