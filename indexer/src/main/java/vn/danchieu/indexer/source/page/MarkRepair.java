package vn.danchieu.indexer.source.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.danchieu.citation.VietnameseText;

/**
 * Puts marks right in the words of a letterhead that a scan got wrong: "TĨNH PHÚ THỌ", "QUYÉT
 * ĐỊNH". Only where the letters are those of a heading of the form, and only in a line that begins
 * with it.
 */
final class MarkRepair {
  private static final List<String> HEADINGS = headings();

  private MarkRepair() {}

  static String mended(String text) {
    // A stroke through the letter is seen twice.
    return text.replace("ĐÐ", "Đ")
        .replace('Ð', 'Đ')
        .lines()
        .map(MarkRepair::line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(String line) {
    String words = line.stripLeading();
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
    for (String heading : HEADINGS) {
      if (words.length() >= heading.length() && isMeant(words, heading, capitals)) {
        return heading + words.substring(heading.length());
      }
    }
    return line;
  }

  private static boolean isMeant(String words, String heading, boolean capitals) {
    String start = words.substring(0, heading.length());
    boolean whole =
        words.length() == heading.length()
            || !Character.isLetterOrDigit(words.charAt(heading.length()));
    boolean form = capitals || !heading.equals(heading.toUpperCase(Locale.ROOT));
    return whole && form && VietnameseText.fold(start).equals(VietnameseText.fold(heading));
  }

  /** The longer ones first: they begin with shorter ones. */
  private static List<String> headings() {
    try (InputStream in = MarkRepair.class.getResourceAsStream("headings.txt")) {
      if (in == null) {
        throw new IllegalStateException("indexer lacks its resource headings.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
