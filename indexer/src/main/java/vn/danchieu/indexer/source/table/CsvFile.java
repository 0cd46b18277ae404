package vn.danchieu.indexer.source.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a CSV file, one at a time; quoted cells may hold line ends. */
public final class CsvFile {
  /** A quote that is never closed swallows the rest of a file. */
  private static final int LONGEST = 64 << 20;

  private static final String SEPARATORS = ",;\t|";

  private final Reader in;
  private char separator;
  private int line = 1;
  private int pushed = -1;

  /**
   * A row and where it begins.
   *
   * @param line from 1
   */
  public record Row(int line, List<String> cells) {}

  private CsvFile(Reader in, char separator) {
    this.in = in;
    this.separator = separator;
  }

  /**
   * @param separator empty to take the one that parts the first row most
   */
  public static CsvFile of(Reader in, Optional<Character> separator) {
    return new CsvFile(in, separator.orElse('\0'));
  }

  /** Empty after the last row. Rows without any content are left out. */
  public Optional<Row> next() throws IOException {
    if (separator == 0) {
      return first();
    }
    while (true) {
      int start = line;
      Optional<List<String>> cells = cells();
      if (cells.isEmpty()) {
        return Optional.empty();
      }
      if (cells.get().stream().anyMatch(cell -> !cell.isBlank())) {
        return Optional.of(new Row(start, cells.get()));
      }
    }
  }

  /** The first row tells the separator: no column is named with one. */
  private Optional<Row> first() throws IOException {
    separator = '\n';
    Optional<List<String>> whole = cells();
    String row = whole.map(cells -> String.join("", cells)).orElse("");
    separator = SEPARATORS.charAt(0);
    for (char each : SEPARATORS.toCharArray()) {
      if (count(row, each) > count(row, separator)) {
        separator = each;
      }
    }
    List<String> cells = new ArrayList<>();
    for (String cell : row.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)) {
      cells.add(cell.strip().replace("\"", ""));
    }
    return whole.isEmpty() ? Optional.empty() : Optional.of(new Row(1, List.copyOf(cells)));
  }

  private static long count(String row, char sign) {
    return row.chars().filter(c -> c == sign).count();
  }

  private int read() throws IOException {
    int next = pushed >= 0 ? pushed : in.read();
    pushed = -1;
    return next;
  }

  private Optional<List<String>> cells() throws IOException {
    int next = read();
    if (next < 0) {
      return Optional.empty();
    }
    pushed = next;
    List<String> cells = new ArrayList<>();
    boolean more = true;
    while (more) {
      StringBuilder cell = new StringBuilder();
      more = cell(cell);
      cells.add(cell.toString());
    }
    return Optional.of(cells);
  }

  /** Whether another cell follows in the row. */
  private boolean cell(StringBuilder cell) throws IOException {
    boolean quoted = false;
    boolean begun = false;
    for (int next = read(); next >= 0; next = read()) {
      if (quoted) {
        quoted = quoted(next, cell);
      } else if (next == '"' && !begun && separator != '\n') {
        quoted = true;
      } else if (next == '\n') {
        line++;
        return false;
      } else if (next == separator) {
        return true;
      } else if (next != '\r') {
        append(cell, next);
      }
      begun = true;
    }
    return false;
  }

  /** Whether the quote is still open after this letter. */
  private boolean quoted(int next, StringBuilder cell) throws IOException {
    if (next != '"') {
      line += next == '\n' ? 1 : 0;
      append(cell, next);
      return true;
    }
    pushed = in.read();
    if (pushed == '"') {
      pushed = -1;
      append(cell, '"');
      return true;
    }
    return false;
  }

  private static void append(StringBuilder cell, int letter) throws IOException {
    if (cell.length() >= LONGEST) {
      throw new IOException("một ô dài hơn 64 triệu chữ, có lẽ thiếu dấu ngoặc kép đóng");
    }
    cell.append((char) letter);
  }
}
