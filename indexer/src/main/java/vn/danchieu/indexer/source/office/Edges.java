package vn.danchieu.indexer.source.office;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file sets at the top and the foot of every page: said once, without the page numbers. */
final class Edges {
  private static final Pattern NUMBER =
      Pattern.compile("(?iu)[\\W_]*(?:(?:page|trang)\\W*)*[\\d\\W]*(?:(?:/|of|trên)\\W*\\d*)?\\W*");

  private Edges() {}

  static String once(String lines) {
    Set<String> seen = new LinkedHashSet<>();
    for (String line : lines.split("\\R")) {
      String words = line.strip();
      if (!NUMBER.matcher(words).matches()) {
        seen.add(words);
      }
    }
    return seen.isEmpty() ? "" : String.join("\n", seen) + "\n";
  }
}
