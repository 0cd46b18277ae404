package vn.danchieu.indexer.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/**
 * The number of a scanned document whose figures were written by hand or lie under a stamp: offices
 * name their scans by it (153-tb-vpcp.pdf). Believed only where the page shows the same symbol.
 */
final class NameHint {
  private static final int HEAD = 1500;

  private static final Pattern NAME =
      Pattern.compile(
          "(?<sequence>\\d{1,5}[a-z]?)[-_. ](?<rest>[\\p{L}\\d&_. -]+?)(?:\\.signed)?\\.\\w+");

  /**
   * A symbol with letters on both sides of its hyphen, whatever stands where the figures should.
   */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<symbol>\\p{Lu}[\\p{L}]{0,5}-\\p{Lu}[\\p{L}]{1,9})(?![\\p{L}\\d])");

  /** Where figures were read, they stand. */
  private static final Pattern READ =
      Pattern.compile(
          "(?m)^[ ]*(?:Số|SỐ)\\s*[:.]?\\s{0,4}\\d[\\d.]*[a-zđ]?\\s?/\\s?\\p{L}|^\\s*\\d{1,5}/");

  private NameHint() {}

  static Optional<String> number(String fileName, String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    Matcher name = NAME.matcher(VietnameseText.fold(fileName));
    if (!name.matches() || READ.matcher(head).find()) {
      return Optional.empty();
    }
    String rest = VietnameseText.fold(name.group("rest")).replaceAll("[^a-z\\d]+", "-");
    Matcher symbol = SYMBOL.matcher(head);
    while (symbol.find()) {
      String folded = VietnameseText.fold(symbol.group("symbol"));
      if (folded.equals(rest) || folded.endsWith("-" + rest) || rest.startsWith(folded + "-")) {
        return Optional.of(name.group("sequence") + "/" + symbol.group("symbol"));
      }
    }
    return Optional.empty();
  }
}
