package vn.danchieu.portal.text;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The day for which validity is answered: the one asked for, else today in Vietnam. */
@Component
public class Today {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final DateTimeFormatter AS_SPOKEN =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate day() {
    return LocalDate.now(clock);
  }

  /** What was asked for, where it is a day; a mistyped day in an address is no reason to fail. */
  public LocalDate dayOr(Optional<String> asked) {
    return asked.flatMap(Today::read).orElseGet(this::day);
  }

  /** As the fields of pages write days, {@code 24/3/2020}, or as addresses do. */
  public static Optional<LocalDate> read(String written) {
    return parse(written).or(() -> spoken(written));
  }

  private static Optional<LocalDate> spoken(String written) {
    try {
      return parse(LocalDate.parse(written.strip().replaceAll("[.-]", "/"), AS_SPOKEN).toString());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  public static Optional<LocalDate> parse(String written) {
    try {
      LocalDate day = LocalDate.parse(written.strip());
      boolean sensible = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
      return sensible ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
