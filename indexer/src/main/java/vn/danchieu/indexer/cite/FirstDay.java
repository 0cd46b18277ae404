package vn.danchieu.indexer.cite;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.Span;
import vn.danchieu.indexer.cite.Contribution.Body;

/**
 * The day on which an act says that it takes effect: "Quyết định này có hiệu lực thi hành kể từ
 * ngày 01/7/2026". What it puts into another act in quotation marks is not said of itself, and two
 * different days are none.
 */
final class FirstDay {
  private static final String FORCE = "hiệu lực";

  private static final String DATE =
      "(?<day>\\d{1,2})\\s*(?:[/.-]|tháng)\\s*(?<month>\\d{1,2})\\s*(?:[/.-]|,?\\s*năm)\\s*"
          + "(?<year>\\d{4})";

  /** "ký", "ký ban hành", "được Hội đồng nhân dân tỉnh thông qua": the day of the act itself. */
  private static final String MADE =
      "(?:được\\s+)?(?:ký|ban\\s+hành|(?:[\\p{L}\\s]{3,40}?\\s)?thông\\s+qua)\\b";

  /**
   * The first %s is the kind of the act, the second what it adds; before it only a number, a mark
   * or a heading may stand.
   */
  private static final String CLAUSE =
      "(?iUm)(?:^|[.;:]\\s)[\\s*_]*(?:(?:điều\\s+)?[\\da-zđ]{1,4}\\s*[.):]|[-+–])?[\\s*_]*"
          + "(?:(?:hiệu\\s+lực|điều\\s+khoản|tổ\\s+chức)[^\\n.:]{0,60}[.:]?\\s+)?"
          + "%s%s"
          + "(?:\\s+(?:đã\\s+)?được\\s[^.;]{1,220}?)?,?(?:\\s+và)?\\s+có\\s+hiệu\\s+lực"
          + "(?:\\s+(?:thi\\s+hành|pháp\\s+luật|áp\\s+dụng))?,?\\s+"
          + "(?:(?<after>sau)\\s+(?:[\\p{L}\\s]{2,20}\\()?(?<days>\\d{1,3})\\)?"
          + "(?:\\s*\\([^)]{1,30}\\))?\\s+ngày,?\\s+(?:kể\\s+)?từ\\s+ngày\\s+"
          + MADE
          + "|(?:(?:kể\\s+)?từ|vào)\\s+(?:0+\\s*(?:giờ|h)\\s*(?:00)?\\s*,?\\s*)?(?:ngày\\s+)?(?:"
          + DATE
          + "|"
          + MADE
          + "))";

  /** How long after it was made an act may wait. */
  private static final int MOST_YEARS = 6;

  private final String text;
  private final Body body;

  private FirstDay(Body body) {
    this.text = body.text();
    this.body = body;
  }

  /**
   * @param type of the act, as it calls itself
   * @param issued the day of which it counts on
   */
  static Optional<LocalDate> of(Body body, Optional<String> type, Optional<LocalDate> issued) {
    return body.text().contains(FORCE)
        ? type.flatMap(kind -> new FirstDay(body).read(kind, issued))
        : Optional.empty();
  }

  /** The act mostly says "này" of itself; where it does not so anywhere, its kind alone will do. */
  private Optional<LocalDate> read(String type, Optional<LocalDate> issued) {
    Set<LocalDate> said = days(type, "\\s+này", issued);
    Set<LocalDate> days = said.isEmpty() ? days(type, "", issued) : said;
    return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
  }

  private Set<LocalDate> days(String type, String own, Optional<LocalDate> issued) {
    Span body = this.body.parsed().header().body();
    Matcher clause =
        Pattern.compile(CLAUSE.formatted(Pattern.quote(type).replace(" ", "\\E\\s+\\Q"), own))
            .matcher(text)
            .region(body.start(), body.end());
    List<Span> quoted = quoted(body);
    Set<LocalDate> days = new LinkedHashSet<>();
    while (clause.find()) {
      int start = clause.start();
      boolean inQuotes = quoted.stream().anyMatch(q -> q.start() <= start && start < q.end());
      if (!inQuotes) {
        day(clause, issued).filter(day -> isLikely(day, issued)).ifPresent(days::add);
      }
    }
    return days;
  }

  private static Optional<LocalDate> day(Matcher clause, Optional<LocalDate> issued) {
    if (clause.group("after") != null) {
      return issued.map(day -> day.plusDays(Integer.parseInt(clause.group("days"))));
    }
    if (clause.group("year") == null) {
      return issued;
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(clause.group("year")),
              Integer.parseInt(clause.group("month")),
              Integer.parseInt(clause.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Before it was made no act is in force: the year is a slip of the pen or of a scan. */
  private static boolean isLikely(LocalDate day, Optional<LocalDate> issued) {
    return issued
        .map(made -> !day.isBefore(made) && day.getYear() <= made.getYear() + MOST_YEARS)
        .orElse(true);
  }

  /** The lines that begin inside quotation marks; an article of the act itself ends them. */
  private List<Span> quoted(Span own) {
    List<Span> quoted = new ArrayList<>();
    QuotationTracker quotes = new QuotationTracker();
    Set<Integer> articles = new LinkedHashSet<>();
    body.parsed().sections().forEach(section -> articles.add(section.span().start()));
    int at = own.start();
    while (at < own.end()) {
      int end = text.indexOf('\n', at);
      end = end < 0 || end > own.end() ? own.end() : end;
      if (articles.contains(at)) {
        quotes.closeAll();
      }
      if (quotes.areOpen()) {
        quoted.add(new Span(at, end + 1));
      }
      quotes.read(text.substring(at, end));
      at = end + 1;
    }
    return quoted;
  }
}
