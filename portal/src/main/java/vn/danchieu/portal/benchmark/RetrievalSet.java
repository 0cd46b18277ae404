package vn.danchieu.portal.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
   * @param articles lines of {@code {id, doc_number, doc_title, article, title, text}}; those of
   *     one document follow each other
   */
  static void convert(Path articles, Path lines) throws IOException {
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(articles)), StandardCharsets.UTF_8));
        BufferedWriter out = Files.newBufferedWriter(lines)) {
      ObjectNode document = JSON.createObjectNode();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode article = JSON.readTree(line);
        String id = article.path("doc_number").asString("") + " " + text(article, "doc_title");
        if (!document.path("id").asString("").equals(id)) {
          write(document, out);
          document = document(id, article);
        }
        ((ArrayNode) document.path("provisions"))
            .addObject()
            .put("id", text(article, "id"))
            .put("label", "Điều " + text(article, "article"))
            .put("title", text(article, "title"))
            .put("text", text(article, "text"));
      }
      write(document, out);
    }
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

  private static void write(ObjectNode document, BufferedWriter out) throws IOException {
    if (document.has("id")) {
      out.write(document.toString());
      out.newLine();
    }
  }
}
