package vn.danchieu.indexer.source.office;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file sets at the top and the foot of every page: said once, unless it is a page number.
 */
final class HeadersAndFooters {
  private static final Pattern NUMBER =
      Pattern.compile("(?iu)[\\W_]*(?:(?:page|trang)\\W*)*[\\d\\W]*(?:(?:/|of|trên)\\W*\\d*)?\\W*");

  private HeadersAndFooters() {}

  static String once(String lines) {
    Set<String> seen = new LinkedHashSet<>();
    for (String line : lines.split("\\R")) {
      if (!line.isBlank()) {
        seen.add(line.strip());
      }
    }
    return seen.stream().allMatch(line -> NUMBER.matcher(line).matches())
        ? ""
        : String.join("\n", seen) + "\n";
  }
}
