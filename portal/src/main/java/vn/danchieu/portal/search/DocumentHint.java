package vn.danchieu.portal.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import vn.danchieu.citation.Authorities;
import vn.danchieu.citation.Authorities.Mention;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.citation.Span;
import vn.danchieu.index.Fields;
import vn.danchieu.portal.store.Queries;
import vn.danchieu.portal.text.Days;

/**
 * Issuer, place or year mentioned in a question. Matching documents rank higher; the words are
 * still searched for.
 *
 * @param value as it is looked for
 * @param shown as it is told
 */
public record DocumentHint(Kind kind, String value, String shown) {
  /** What is said of the documents. */
  public enum Kind {
    ISSUER("co-quan"),
    PLACE("dia-phuong"),
    DAY("ngay"),
    YEAR("nam");

    private final String inAddress;

    Kind(String inAddress) {
      this.inAddress = inAddress;
    }

    /** Its name in the address of a page that takes no such hint. */
    public String inAddress() {
      return inAddress;
    }

    static Optional<Kind> of(String written) {
      return Stream.of(values()).filter(kind -> kind.inAddress.equals(written)).findFirst();
    }
  }

  private static final Pattern DAY =
      Pattern.compile(
          "(?iU)(?<![\\d/.-])(\\d{1,2})(?:[/.-]|\\s+th[aá]ng\\s+)(\\d{1,2})"
              + "(?:[/.-]|\\s+n[aă]m\\s+)(\\d{4})(?![\\d/-])");

  private static final Pattern BEGINNING = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{Ll}");

  private static final Pattern YEAR =
      Pattern.compile(
          // Who is born in a year asks for no document of that year.
          "(?iU)(?<!\\bsinh )(?<!\\bsinh n[aă]m"
              + " )(?<![\\p{N}/.,-])((?:19[4-9]|20\\d)\\d)(?![\\p{N}/-]|[.,]\\d)");

  /**
   * Those in a question, none of them inside a document number, unless that may be a year.
   *
   * @param marked puts marks back, where they were left out
   */
  static List<DocumentHint> in(TypedQuery typed, UnaryOperator<String> marked) {
    StringBuilder rest = new StringBuilder(typed.words());
    typed.numbers().stream()
        .filter(number -> !number.mayBeYear())
        .map(NumberQuery::span)
        .forEach(span -> blank(rest, span));
    List<DocumentHint> hints = new ArrayList<>();
    StringBuilder names = new StringBuilder(capitalised(marked.apply(rest.toString())));
    Optional<Mention> body = Authorities.firstIn(names.toString());
    body.ifPresent(b -> hints.add(new DocumentHint(Kind.ISSUER, b.id(), b.name())));
    body.ifPresent(b -> blank(names, b.span()));
    Authorities.firstProvinceIn(names.toString())
        .ifPresent(p -> hints.add(new DocumentHint(Kind.PLACE, p.id(), p.name())));
    day(rest).ifPresent(hints::add);
    Matcher year = YEAR.matcher(rest);
    if (year.find()) {
      hints.add(new DocumentHint(Kind.YEAR, year.group(1), year.group(1)));
    }
    return hints;
  }

  /** In small letters a name is told from other words by nothing. */
  private static String capitalised(String text) {
    return text.equals(text.toLowerCase(Locale.ROOT))
        ? BEGINNING.matcher(text).replaceAll(found -> found.group().toUpperCase(Locale.ROOT))
        : text;
  }

  private static Optional<DocumentHint> day(StringBuilder rest) {
    Matcher found = DAY.matcher(rest);
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(found.group(3)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(1)));
      blank(rest, new Span(found.start(), found.end()));
      return Optional.of(new DocumentHint(Kind.DAY, day.toString(), Days.shown(day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static void blank(StringBuilder text, Span span) {
    text.replace(span.start(), span.end(), " ".repeat(span.end() - span.start()));
  }

  /** The documents that are meant. */
  Query query() {
    return switch (kind) {
      case ISSUER -> Queries.is(Fields.ISSUER_ID, value);
      case PLACE -> Query.of(q -> q.wildcard(w -> w.field(Fields.ISSUER_ID).value("*." + value)));
      case DAY -> Queries.is(Fields.ISSUED, value);
      case YEAR -> Queries.is(Fields.YEAR, Long.parseLong(value));
    };
  }
}
