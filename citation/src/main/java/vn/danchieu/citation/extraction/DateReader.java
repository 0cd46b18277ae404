package vn.danchieu.citation.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.danchieu.citation.text.Tokens;
import vn.danchieu.citation.vocabulary.Words;

/** Reads dates: {@code 27/7/2017}, {@code 4-7-1981}, {@code 05 tháng 3 năm 2020}. */
public final class DateReader {
  private static final int FIRST_YEAR = 1900;
  private static final int YEAR_AFTER_LAST = 2100;

  private final Tokens tokens;
  private final Words words;

  public DateReader(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The date whose day stands at a token. */
  public Optional<FoundDate> at(int token) {
    if (!tokens.isNumber(token) || tokens.length(token) > 2) {
      return Optional.empty();
    }
    int mark = token + 1;
    if (tokens.is(mark, '/') || tokens.is(mark, '-') || tokens.is(mark, '.')) {
      boolean numeric =
          tokens.isNumber(mark + 1)
              && tokens.length(mark + 1) <= 2
              && tokens.id(mark + 2) == tokens.id(mark)
              && tokens.gap(mark + 2) <= Tokens.NEW_LINE;
      return numeric ? withYear(token, mark + 1, mark + 3) : Optional.empty();
    }
    boolean inWords =
        tokens.id(mark) == words.thang && tokens.isNumber(mark + 1) && tokens.length(mark + 1) <= 2;
    if (!inWords) {
      return Optional.empty();
    }
    int year = mark + 2;
    if (tokens.is(year, ',')) {
      year++;
    }
    return tokens.id(year) == words.nam ? withYear(token, mark + 1, year + 1) : Optional.empty();
  }

  private Optional<FoundDate> withYear(int day, int month, int year) {
    int tokensOfYear = yearTokens(year);
    if (tokensOfYear == 0) {
      return Optional.empty();
    }
    int value = yearValue(year);
    int next = year + tokensOfYear;
    return Optional.of(
        new FoundDate(
            dayOf(value, tokens.value(month), tokens.value(day)),
            value,
            tokens.start(day),
            tokens.end(next - 1),
            next));
  }

  private static Optional<LocalDate> dayOf(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A year alone: "năm 2025". */
  Optional<FoundDate> yearAfter(int token) {
    int year = tokens.id(token) == words.nam ? token + 1 : token;
    int count = yearTokens(year);
    if (count == 0) {
      return Optional.empty();
    }
    int next = year + count;
    return Optional.of(
        new FoundDate(
            Optional.empty(), yearValue(year), tokens.start(year), tokens.end(next - 1), next));
  }

  private int yearTokens(int token) {
    if (!tokens.isNumber(token) || tokens.gap(token) == Tokens.NEW_PARAGRAPH) {
      return 0;
    }
    int value = tokens.value(token);
    if (tokens.length(token) == 4) {
      return value >= FIRST_YEAR && value < YEAR_AFTER_LAST ? 1 : 0;
    }
    boolean split =
        tokens.length(token) == 2
            && (value == 19 || value == 20)
            && tokens.isNumber(token + 1)
            && tokens.length(token + 1) == 2
            && tokens.gap(token + 1) == Tokens.SPACED;
    return split ? 2 : 0;
  }

  private int yearValue(int token) {
    return tokens.length(token) == 4
        ? tokens.value(token)
        : tokens.value(token) * 100 + tokens.value(token + 1);
  }
}
