package vn.danchieu.indexer.cite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Numbers;

/** The number of a record whose title is type and number alone: "Nghị định 57/2008/NĐ-CP". */
final class NumberInTitle {
  private static final Pattern ALONE =
      Pattern.compile(
          "\\s*[\\p{L} ]{4,30}?\\s+(?:số\\s*:?\\s*)?(?<number>\\d[\\p{L}\\d./&-]*[\\p{L}\\d])\\s*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private NumberInTitle() {}

  static Optional<String> alone(String title) {
    Matcher alone = ALONE.matcher(title);
    return alone.matches()
        ? Optional.of(alone.group("number")).filter(n -> Numbers.parse(n).isPresent())
        : Optional.empty();
  }
}
