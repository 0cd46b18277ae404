package vn.danchieu.portal.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.VietnameseText;

/**
 * What somebody typed, made harmless and understood as far as it goes.
 *
 * @param text in one line without control characters
 * @param cut whether it was longer than what is searched for
 * @param numbers document numbers in it, best first
 * @param asItStands whether nothing in it is to be understood
 */
record Typed(String text, boolean cut, List<NumberQuery> numbers, boolean asItStands) {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("\\b(?:so|van ban|tim|ve|cua|ngay|nam)\\b|[^\\p{L}\\p{N}]+");

  static Typed of(String raw, int longest) {
    StringBuilder clean = new StringBuilder();
    raw.codePoints().limit(longest * 4L).forEach(c -> clean.appendCodePoint(harmless(c)));
    String line = SPACES.matcher(clean).replaceAll(" ").strip();
    boolean cut = line.length() > longest || raw.length() > longest * 4L;
    String text = line.length() > longest ? shortened(line, longest) : line;
    return new Typed(text, cut, hasWords(text) ? Numbers.inQuery(text) : List.of(), false);
  }

  private static int harmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          ' ';
      default -> codePoint;
    };
  }

  private static String shortened(String line, int longest) {
    int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
    return line.substring(0, end).strip();
  }

  /** The same with nothing understood. */
  Typed verbatim() {
    return new Typed(text, cut, List.of(), true);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether there is anything to look for. */
  boolean hasWords() {
    return hasWords(text);
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The number that is all of what was typed, if it is. */
  Optional<NumberQuery> wholly() {
    return numbers.stream().findFirst().filter(this::coversAll);
  }

  private boolean coversAll(NumberQuery number) {
    String around =
        text.substring(0, number.span().start()) + " " + text.substring(number.span().end());
    return SAYS_NOTHING.matcher(VietnameseText.fold(around)).replaceAll("").isBlank();
  }
}
