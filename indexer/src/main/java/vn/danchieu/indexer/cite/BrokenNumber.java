package vn.danchieu.indexer.cite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.indexer.source.ImportLine;

/**
 * A number whose end a source carried over to its title: "11/2020/TT-" and "BGTVT Quy định …",
 * "11/2014/TTLT-BQP" and "-BTC Hướng dẫn …". Where a line of the original ended, the source cut it.
 */
final class BrokenNumber {
  private static final Pattern OPEN = Pattern.compile("\\d.*/.*[-/]");

  private static final Pattern END =
      Pattern.compile(
          "(?<code>-?(?:TTg|\\p{Lu}{2,})(?:-\\p{Lu}{2,})*)\\s+(?<title>\\S.*)", Pattern.DOTALL);

  private BrokenNumber() {}

  /** The number as it was printed; "Khongso" says that there is none. */
  static Optional<String> number(ImportLine line) {
    Optional<String> written = line.field("number").map(String::strip);
    return end(line)
        .map(end -> written.orElseThrow() + end.group("code"))
        .or(() -> written)
        .filter(number -> number.chars().anyMatch(Character::isDigit));
  }

  /** The title without what belongs to the number. */
  static Optional<String> title(ImportLine line) {
    return end(line).map(end -> end.group("title")).or(() -> line.field("title"));
  }

  private static Optional<Matcher> end(ImportLine line) {
    String number = line.field("number").map(String::strip).orElse("");
    return line.field("title")
        .map(String::strip)
        .filter(title -> OPEN.matcher(number).matches() != title.startsWith("-"))
        .filter(title -> number.contains("/"))
        .map(END::matcher)
        .filter(Matcher::matches);
  }
}
