package vn.danchieu.portal.feed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows as spreadsheets read them. */
final class Csv {
  /** Tells a spreadsheet that UTF-8 follows. */
  static final String MARK = "\uFEFF";

  /** With these a spreadsheet takes a cell for a formula and works it out. */
  private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{C}]*[=+\\-@\\t\\r＝＋－＠]");

  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]+");

  private Csv() {}

  static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String text) {
    String safe = FORMULA.matcher(text).find() ? "'" + text : text;
    String plain = UNREADABLE.matcher(safe).replaceAll(" ");
    return '"' + plain.replace("\"", "\"\"") + '"';
  }
}
