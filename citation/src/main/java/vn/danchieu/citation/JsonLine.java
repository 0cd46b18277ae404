package vn.danchieu.citation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The strings and numbers of one flat JSON object; what is nested in it is passed over. */
final class JsonLine {
  private final String line;
  private int at;

  private JsonLine(String line) {
    this.line = line;
  }

  /** The members of an object; empty where a line is none. */
  static Optional<Map<String, String>> fields(String line) {
    JsonLine reader = new JsonLine(line);
    try {
      return Optional.of(reader.object());
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private Map<String, String> object() {
    Map<String, String> fields = new LinkedHashMap<>();
    expect('{');
    while (next() != '}') {
      String name = string();
      expect(':');
      switch (next()) {
        case '"' -> fields.put(name, string());
        case '{', '[' -> skipNested();
        default -> {
          String literal = literal();
          if (!literal.equals("null")) {
            fields.put(name, literal);
          }
        }
      }
      if (next() == ',') {
        at++;
      }
    }
    at++;
    if (!line.substring(at).isBlank()) {
      throw new IllegalArgumentException("something follows the object");
    }
    return fields;
  }

  private char next() {
    while (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '\uFEFF') {
      at++;
    }
    return line.charAt(at);
  }

  private void expect(char mark) {
    if (next() != mark) {
      throw new IllegalArgumentException("expected " + mark);
    }
    at++;
  }

  private String string() {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (line.charAt(at) != '"') {
      char c = line.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = line.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(line.substring(at - 4, at), 16);
      }
      default -> c;
    };
  }

  private String literal() {
    int from = at;
    while (",}".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    String literal = line.substring(from, at).strip();
    if (!literal.matches("-?[0-9.eE+-]+|true|false|null")) {
      throw new IllegalArgumentException("no value: " + literal);
    }
    return literal;
  }

  private void skipNested() {
    int depth = 0;
    do {
      char c = next();
      if (c == '"') {
        string();
        continue;
      }
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      at++;
    } while (depth > 0);
  }
}
