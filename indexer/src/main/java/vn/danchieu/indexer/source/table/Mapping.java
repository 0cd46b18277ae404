package vn.danchieu.indexer.source.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;
import vn.danchieu.indexer.source.content.Labels;

/**
 * Which column is which fact. A file {@code x.mapping.json} beside {@code x.csv} says so: {@code
 * {"columns": {"Số ký hiệu": "number"}, "constants": {"source": "…"}, "separator": ";"}}. Without
 * it columns are known by the names of the fields or by the usual Vietnamese labels.
 */
public final class Mapping {
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "number",
          "type",
          "issuer",
          "issued",
          "effective",
          "expired",
          "status",
          "signer",
          "title",
          "subjects",
          "summary",
          "text",
          "source",
          "sourceUrl",
          "asOf");

  /** What is wrong with a file that explains columns, and what to do. */
  public static final String UNUSABLE =
      "không dùng được tệp giải thích cột: %s. Sửa tệp đó rồi nạp lại.";

  /** Why a table cannot be read, and what to do. */
  public static final String UNKNOWN_COLUMNS =
      "không biết cột nào là số, trích yếu hay nội dung. Đặt cạnh tệp một tệp cùng tên đuôi .mapping.json, chẳng hạn {\"columns\": {\"Số ký hiệu\": \"number\", \"Trích yếu\": \"title\"}}.";

  private static final Set<String> DATES = Set.of("issued", "effective", "expired", "asOf");
  private static final Set<String> NEEDED = Set.of("number", "title", "text");

  private final Map<String, String> columns = new HashMap<>();
  private final Map<String, String> constants = new LinkedHashMap<>();
  private Optional<Character> separator = Optional.empty();

  private Mapping() {}

  /** Columns are known by their names alone. */
  public static Mapping none() {
    return new Mapping();
  }

  /**
   * @throws IOException where there is a file and it cannot be used; the message says why
   */
  public static Mapping beside(Path table) throws IOException {
    Mapping mapping = new Mapping();
    String name = String.valueOf(table.getFileName());
    String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    Optional<Path> file =
        Stream.of(stem, name)
            .map(each -> table.resolveSibling(each + ".mapping.json"))
            .filter(Files::exists)
            .findFirst();
    if (file.isPresent()) {
      mapping.read(file.get());
    }
    return mapping;
  }

  private void read(Path file) throws IOException {
    try {
      JsonNode json = Json.MAPPER.readTree(Files.readString(file));
      for (var entry : json.path("columns").properties()) {
        columns.put(entry.getKey().strip(), known(file, entry.getValue().asString("")));
      }
      for (var entry : json.path("constants").properties()) {
        constants.put(known(file, entry.getKey()), entry.getValue().asString(""));
      }
      separator =
          Optional.of(json.path("separator").asString(""))
              .filter(s -> s.length() == 1)
              .map(s -> s.charAt(0));
    } catch (JacksonException e) {
      throw new IOException(
          "%s không phải JSON (%s)".formatted(file.getFileName(), e.getOriginalMessage()), e);
    }
  }

  private static String known(Path file, String field) throws IOException {
    if (!FIELDS.contains(field)) {
      throw new IOException(
          "%s nêu trường “%s”, không có trong các trường %s"
              .formatted(
                  file.getFileName(), field, String.join(", ", FIELDS.stream().sorted().toList())));
    }
    return field;
  }

  public Optional<Character> separator() {
    return separator;
  }

  /** The field each column fills; empty where it fills none. */
  public List<Optional<String>> fields(List<String> headings) {
    List<Optional<String>> fields = new ArrayList<>();
    for (String heading : headings) {
      String name = heading.strip();
      fields.add(
          Optional.ofNullable(columns.get(name))
              .or(() -> FIELDS.contains(name) ? Optional.of(name) : Optional.empty())
              .or(() -> Labels.field(name)));
    }
    return fields;
  }

  /** Whether rows with these fields can be documents. */
  public static boolean isUsable(List<Optional<String>> fields) {
    return fields.stream().flatMap(Optional::stream).anyMatch(NEEDED::contains);
  }

  /** A row as an import line. */
  public ObjectNode line(List<Optional<String>> fields, List<String> cells) {
    ObjectNode line = Json.MAPPER.createObjectNode();
    constants.forEach(line::put);
    for (int i = 0; i < Math.min(fields.size(), cells.size()); i++) {
      String value = cells.get(i).strip();
      if (fields.get(i).isPresent() && !value.isEmpty()) {
        String field = fields.get(i).get();
        line.put(field, DATES.contains(field) ? Labels.date(value).orElse(value) : value);
      }
    }
    return line;
  }
}
