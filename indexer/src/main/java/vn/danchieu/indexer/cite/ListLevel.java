package vn.danchieu.indexer.cite;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How deep a line stands that opens with the mark of a list, widest first. */
enum ListLevel {
  DOCUMENT("(?!)"),
  DIVISION("(?:chương|phần|mục|tiểu mục)\\s+(?:[ivxlc]+|\\d+)\\b"),
  ARTICLE("điều\\s+\\d+[a-zđ]?\\s*[.:]"),
  CLAUSE("\\d{1,3}\\s*[.)]\\s*[\\p{L}*_]"),
  POINT("[a-zđ]{1,2}\\s*[.)]\\s*[\\p{L}*_]"),
  DASH("[-+–]\\s");

  private final Pattern opening;

  ListLevel(String opening) {
    this.opening = Pattern.compile("(?iU)[\\s*_]*" + opening);
  }

  static Optional<ListLevel> of(String line) {
    return Stream.of(values()).filter(level -> level.opening.matcher(line).lookingAt()).findFirst();
  }
}
