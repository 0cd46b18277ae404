package vn.danchieu.portal.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table that spreadsheet programs open as it is: UTF-8 with its mark, quoted, CRLF. */
public final class Csv {
  /** Tells a spreadsheet that UTF-8 follows. */
  public static final String MARK = "\uFEFF";

  /** With these a spreadsheet takes a cell for a formula and works it out. */
  private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{C}]*[=+\\-@\\t\\r＝＋－＠]");

  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]+");

  private final StringBuilder written = new StringBuilder(MARK);

  /** A small table, written at once. */
  public Csv(String... heading) {
    add((Object[]) heading);
  }

  /** Adds a row; an empty optional is an empty cell, and each cell is one line. */
  public Csv add(Object... cells) {
    written.append(line(cells));
    return this;
  }

  /** The same row, for a table that is written while it is read. */
  public static String line(Object... cells) {
    return row(Stream.of(cells).map(Csv::plain).toList());
  }

  private static String plain(Object value) {
    Object plain =
        value instanceof Optional<?> maybe ? maybe.map(Object.class::cast).orElse("") : value;
    return plain.toString().replaceAll("\\s+", " ").strip();
  }

  /** One row with its end, for tables that are written while they are read. */
  public static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** A quote before what begins like a formula makes it text. */
  private static String cell(String text) {
    String safe = FORMULA.matcher(text).find() ? "'" + text : text;
    String plain = UNREADABLE.matcher(safe).replaceAll(" ");
    return '"' + plain.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
