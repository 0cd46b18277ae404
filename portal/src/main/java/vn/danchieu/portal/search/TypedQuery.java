package vn.danchieu.portal.search;

import java.util.List;
import java.util.regex.Pattern;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.VietnameseText;

/**
 * A query as typed, sanitised and parsed as far as possible.
 *
 * @param text in one line without control characters
 * @param words the same with blanks for what is no words to be looked for
 * @param cut whether it was longer than what is searched for
 * @param numbers document numbers in it, best first
 * @param marks phrases, words to be left out and fields in it
 * @param asItStands whether nothing in it is to be understood
 */
record TypedQuery(
    String text,
    String words,
    boolean cut,
    List<NumberQuery> numbers,
    List<QueryMark> marks,
    boolean asItStands) {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("\\b(?:so|van ban|tim|ve|cua|tai|trong|theo|ngay|nam)\\b|[^\\p{L}\\p{N}]+");

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{N}/.,-])(?:19[4-9]|20\\d)\\d(?![\\p{N}/-]|[.,]\\d)");

  static TypedQuery of(String raw, int longest) {
    StringBuilder clean = new StringBuilder();
    raw.codePoints().limit(longest * 4L).forEach(c -> clean.appendCodePoint(harmless(c)));
    String line = SPACES.matcher(clean).replaceAll(" ").strip();
    boolean cut = line.length() > longest || raw.length() > longest * 4L;
    return of(line.length() > longest ? shortened(line, longest) : line, cut);
  }

  private static TypedQuery of(String text, boolean cut) {
    List<QueryMark> marks =
        QueryMark.in(text, numbersIn(text).stream().map(NumberQuery::span).toList());
    StringBuilder words = new StringBuilder(text);
    marks.stream().filter(mark -> !mark.isWords()).forEach(mark -> blank(words, mark.span()));
    String left = words.toString();
    return new TypedQuery(text, left, cut, numbersIn(left), marks, false);
  }

  private static List<NumberQuery> numbersIn(String text) {
    List<NumberQuery> numbers = hasWords(text) ? Numbers.inQuery(text) : List.of();
    StringBuilder around = new StringBuilder(text);
    numbers.forEach(number -> blank(around, number.span()));
    List<Integer> years =
        YEAR.matcher(around).results().map(year -> Integer.valueOf(year.group())).toList();
    return years.size() == 1
        ? numbers.stream().map(number -> dated(number, years.getFirst())).toList()
        : numbers;
  }

  /** "Nghị định 168 xử phạt giao thông năm 2024" means that of 2024. */
  private static NumberQuery dated(NumberQuery number, int year) {
    boolean named = number.type().isPresent() || number.symbol().isPresent();
    return named && number.year().isEmpty() && !number.mayBeYear() ? number.of(year) : number;
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
  TypedQuery verbatim() {
    return new TypedQuery(text, text, cut, List.of(), List.of(), true);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether there is anything to look for. */
  boolean asksSomething() {
    return hasWords() || !marks.isEmpty();
  }

  /** Whether there are words to look for. */
  boolean hasWords() {
    return hasWords(words);
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The readings of the number that is all of what was typed, if it is; the likeliest first. */
  List<NumberQuery> wholly() {
    return marks.isEmpty() ? numbers.stream().filter(this::coversAll).toList() : List.of();
  }

  /** Whether all of it is one number, and not maybe words with a year. */
  boolean isNumber() {
    return wholly().stream().anyMatch(number -> !number.mayBeYear());
  }

  private boolean coversAll(NumberQuery number) {
    StringBuilder around = new StringBuilder(text);
    blank(around, number.span());
    number.pinpointSpan().ifPresent(part -> blank(around, part));
    return SAYS_NOTHING.matcher(VietnameseText.fold(around.toString())).replaceAll("").isBlank();
  }

  private static void blank(StringBuilder text, Span span) {
    text.replace(span.start(), span.end(), " ".repeat(span.end() - span.start()));
  }
}
