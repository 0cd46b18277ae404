package vn.danchieu.portal.text;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table that spreadsheet programs open as it is: UTF-8 with its mark, quoted, CRLF. */
public final class Csv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private final StringBuilder written = new StringBuilder(BYTE_ORDER_MARK);

  public Csv(String... heading) {
    add((Object[]) heading);
  }

  /** Adds a row; an empty optional is an empty cell. */
  public Csv add(Object... cells) {
    written.append(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
    return this;
  }

  /** A cell that begins like a formula would be run by a spreadsheet; a quote makes it text. */
  private static String cell(Object value) {
    Object plain =
        value instanceof Optional<?> maybe ? maybe.map(Object.class::cast).orElse("") : value;
    String text = plain.toString().replaceAll("\\s+", " ").strip();
    boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
