package vn.danchieu.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates in words with the place before them: Hà Nội, ngày 05 tháng 3 năm 2020. Whoever fills a form
 * leaves gaps around the figures.
 */
final class WrittenDates {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern DAY = Pattern.compile("ngày\\s{0,24}\\d", FLAGS);

  private static final Pattern DATE =
      Pattern.compile(
          "(?<place>\\p{L}[\\p{L}"
              + " .-]{1,40})?,?\\s{1,3}ngày\\s{0,24}(?<day>\\d{1,2})\\s{0,24}tháng\\s{0,24}"
              + "(?<month>\\d{1,2})\\s{0,24},?\\s{0,24}năm\\s{0,24}(?<year>\\d{4})",
          FLAGS);

  /** In figures, where the place before it at the start of the line says whose date it is. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "^[ ]*(?!Thứ |Chủ nhật)(?<place>\\p{Lu}[\\p{L}"
              + " .-]{1,40}),\\s{0,3}ngày\\s{0,3}(?<day>\\d{1,2})"
              + "\\s?(?<sign>[/.-])\\s?(?<month>\\d{1,2})\\s?\\k<sign>\\s?(?<year>\\d{4})\\b",
          Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What may stand before the day: the place, a comma, blanks. */
  private static final int BEFORE = 45;

  /** What may follow its first digit. */
  private static final int AFTER = 90;

  private WrittenDates() {}

  /**
   * One after the other. A place may begin at any letter, so looking for a whole date everywhere
   * takes forty times as long as looking around the days.
   */
  static Stream<MatchResult> in(String text, int from, int to) {
    List<MatchResult> found = new ArrayList<>();
    Matcher day = DAY.matcher(text).region(from, to);
    Matcher date = DATE.matcher(text);
    int last = from;
    while (day.find()) {
      date.region(Math.max(last, day.start() - BEFORE), Math.min(to, day.end() + AFTER));
      if (date.find()) {
        found.add(date.toMatchResult());
        last = date.end();
      }
    }
    return found.stream();
  }

  /** The first in figures after a place: Hà Nội, ngày 05/3/2020. */
  static Optional<MatchResult> inFigures(String text, int from, int to) {
    Matcher date = FIGURES.matcher(text).region(from, to);
    return date.find() ? Optional.of(date.toMatchResult()) : Optional.empty();
  }
}
