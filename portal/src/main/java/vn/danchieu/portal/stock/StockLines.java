package vn.danchieu.portal.stock;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/**
 * Streams all documents as JSON lines. The last line carries their number, so that an incomplete
 * file is noticed.
 */
final class StockLines {
  /** Beside the facts of the last document. */
  static final String COUNT = "documents";

  private final HttpServletResponse response;
  private final JsonMapper json;
  private Optional<BufferedWriter> writer = Optional.empty();
  private Optional<Map<String, Object>> held = Optional.empty();
  private long count;

  StockLines(HttpServletResponse response, JsonMapper json) {
    this.response = response;
    this.json = json;
  }

  /** How many lines were taken; where there is one, the answer has begun. */
  long count() {
    return count;
  }

  /** Holds back one line, which may be the last. */
  void add(Map<String, Object> line) {
    try {
      write();
      held = Optional.of(line);
      count++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void end() throws IOException {
    held.ifPresent(last -> last.put(COUNT, count));
    write();
    begun().close();
  }

  private void write() throws IOException {
    BufferedWriter to = begun();
    if (held.isPresent()) {
      to.write(json.writeValueAsString(held.get()));
      to.write('\n');
    }
  }

  private BufferedWriter begun() throws IOException {
    if (writer.isEmpty()) {
      response.setContentType("application/jsonl;charset=UTF-8");
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"van-ban.jsonl\"");
      // From here on only cutting the connection can report a failure.
      response.flushBuffer();
      writer =
          Optional.of(
              new BufferedWriter(
                  new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)));
    }
    return writer.get();
  }
}
