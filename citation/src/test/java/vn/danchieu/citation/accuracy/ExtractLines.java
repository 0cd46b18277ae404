package vn.danchieu.citation.accuracy;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.danchieu.citation.CitationJsonWriter;
import vn.danchieu.citation.CitationReader;
import vn.danchieu.citation.Host;

/** Prints the citations of each line of {id, text} files, for the reference scorer. */
public final class ExtractLines {
  private ExtractLines() {}

  public static void main(String[] files) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String file : files) {
      for (JsonNode row : Datasets.lines(Path.of(file))) {
        out.println(
            CitationJsonWriter.line(
                row.path("id").asString(),
                CitationReader.standard()
                    .read(row.path("text").asString(), host(row))
                    .citations()));
      }
    }
    out.flush();
  }

  static Host host(JsonNode row) {
    return new Host(text(row, "type"), text(row, "number"), text(row, "issuer"), date(row));
  }

  private static Optional<String> text(JsonNode row, String field) {
    return Optional.of(row.path(field).asString("")).filter(value -> !value.isEmpty());
  }

  private static Optional<LocalDate> date(JsonNode row) {
    return text(row, "issued").map(LocalDate::parse);
  }
}
