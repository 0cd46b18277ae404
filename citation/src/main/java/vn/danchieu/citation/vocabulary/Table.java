package vn.danchieu.citation.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tab-separated table of the vocabulary: a line of column names, then rows. Lines that begin with
 * {@code #} say where the facts come from.
 */
public final class Table {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private Table(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  /** Reads a table that ships with the library; a table that cannot be read stops the program. */
  public static Table read(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The table " + name + " is not on the class path");
      }
      return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the table " + name, e);
    }
  }

  private static Table parse(String name, BufferedReader lines) throws IOException {
    int number = 1;
    String header = lines.readLine();
    while (header != null && header.startsWith("#")) {
      header = lines.readLine();
      number++;
    }
    if (header == null) {
      throw new IllegalStateException("The table " + name + " is empty");
    }
    Table table = new Table(name, List.of(header.split("\t", -1)));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (cells.size() != table.columns.size()) {
        throw new IllegalStateException(
            "%s line %d has %d cells, not %d"
                .formatted(name, number, cells.size(), table.columns.size()));
      }
      table.rows.add(table.new Row(cells));
    }
    return table;
  }

  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** One line. */
  public final class Row {
    private final List<String> cells;

    private Row(List<String> cells) {
      this.cells = cells;
    }

    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException("The table " + name + " has no column " + column);
      }
      return cells.get(at);
    }

    /** The values of a cell that holds several. */
    public List<String> all(String column, String separator) {
      return Arrays.stream(get(column).split(separator))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .toList();
    }

    @Override
    public String toString() {
      return name + cells;
    }
  }
}
