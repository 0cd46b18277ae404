package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Span;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.language.Syllables;

/**
 * An operator in a query: a quoted phrase, an excluded word, or a field.
 *
 * @param value what stands in the quotes, behind the minus or behind the colon
 * @param span where all of it stands in what was typed
 */
public record QueryMark(Sort sort, String value, Span span) {
  /** What is meant by it. */
  public enum Sort {
    PHRASE,
    WITHOUT,
    NUMBER,
    TYPE,
    ISSUER,
    YEAR,
    TITLE
  }

  private static final int MOST = 10;

  /** Nobody who marks phrases types more words around them: set by five questions of the sets. */
  private static final int MOST_ASKED = 10;

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Map<String, Sort> FIELDS =
      Map.of(
          "so", Sort.NUMBER,
          "sohieu", Sort.NUMBER,
          "loai", Sort.TYPE,
          "cq", Sort.ISSUER,
          "coquan", Sort.ISSUER,
          "nam", Sort.YEAR,
          "tieude", Sort.TITLE,
          "trichyeu", Sort.TITLE);

  /** A minus and a phrase or word; a field and a phrase or word; a phrase. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<!\\S)(?:-(?:\"([^\"]+)\"|(\\p{L}[\\p{L}\\p{M}\\p{N}]*))"
              + "|([\\p{L}\\p{M}]{2,10}):(?:\"([^\"]+)\"|([^\\s\"]+))"
              + "|\"([^\"]+)\")(?!\\S)");

  private static final Pattern QUOTES = Pattern.compile("[“”„«»]");
  private static final Pattern YEARS = Pattern.compile("[12]\\d{3}(?:-[12]\\d{3})?");

  /**
   * Operators in order; what looks like one and has no value is text.
   *
   * @param numbers where document numbers stand: a minus in them leaves nothing out
   */
  static List<QueryMark> in(String line, List<Span> numbers) {
    List<QueryMark> marks = new ArrayList<>();
    String plain = QUOTES.matcher(line).replaceAll("\"");
    boolean told = isTold(plain);
    Matcher matcher = MARK.matcher(plain);
    while (matcher.find() && marks.size() < MOST) {
      Span span = new Span(matcher.start(), matcher.end());
      read(matcher, span)
          .filter(mark -> mark.sort() != Sort.WITHOUT || numbers.stream().noneMatch(mark::isIn))
          .filter(mark -> !told || mark.sort() != Sort.PHRASE && mark.sort() != Sort.WITHOUT)
          .ifPresent(marks::add);
    }
    return marks;
  }

  /** Long text: its quotation marks and dashes are no operators. */
  private static boolean isTold(String line) {
    return Syllables.of(QUOTED.matcher(line).replaceAll(" ")).size() > MOST_ASKED;
  }

  private static Optional<QueryMark> read(Matcher found, Span span) {
    Optional<String> without = group(found, 1).or(() -> group(found, 2));
    Optional<String> value = group(found, 4).or(() -> group(found, 5));
    Optional<QueryMark> mark =
        without
            .map(w -> new QueryMark(Sort.WITHOUT, w, span))
            .or(() -> value.flatMap(v -> field(found.group(3), v, span)))
            .or(() -> group(found, 6).map(p -> new QueryMark(Sort.PHRASE, p, span)));
    return mark.filter(m -> m.value().codePoints().anyMatch(Character::isLetterOrDigit));
  }

  private static Optional<QueryMark> field(String name, String value, Span span) {
    return Optional.ofNullable(FIELDS.get(VietnameseText.fold(name)))
        .filter(sort -> sort != Sort.YEAR || YEARS.matcher(value).matches())
        .map(sort -> new QueryMark(sort, value, span));
  }

  private static Optional<String> group(Matcher found, int group) {
    return Optional.ofNullable(found.group(group)).map(String::strip);
  }

  private boolean isIn(Span number) {
    return span.start() > number.start() && span.start() < number.end();
  }

  /** Whether its words are looked for as well as any others. */
  boolean isWords() {
    return sort == Sort.PHRASE;
  }
}
