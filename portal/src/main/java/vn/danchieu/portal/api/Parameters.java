package vn.danchieu.portal.api;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.danchieu.portal.search.Wanted;
import vn.danchieu.portal.text.Today;

/** Reads parameters; a program that asks wrongly is told so. */
final class Parameters {
  private static final int DEFAULT_SIZE = 10;
  private static final int LARGEST_SIZE = 100;

  private Parameters() {}

  static LocalDate day(Optional<String> on, Today today) {
    return on.map(written ->
            Today.parse(written).orElseThrow(() -> new BadQuestion("api.day", "on", written)))
        .orElseGet(today::day);
  }

  static int size(Optional<String> written) {
    int size = number("size", written).orElse(DEFAULT_SIZE);
    if (size < 0 || size > LARGEST_SIZE) {
      throw new BadQuestion("api.size", LARGEST_SIZE);
    }
    return size;
  }

  static int from(Optional<String> written, int size) {
    int from = number("from", written).orElse(0);
    if (from < 0 || from + size > Wanted.DEEPEST) {
      throw new BadQuestion("api.from", Wanted.DEEPEST);
    }
    return from;
  }

  static Optional<Integer> number(String name, Optional<String> written) {
    try {
      return written.map(String::strip).filter(w -> !w.isEmpty()).map(Integer::valueOf);
    } catch (NumberFormatException _) {
      throw new BadQuestion("api.number", name, written.orElse(""));
    }
  }

  static Wanted.Order order(Optional<String> written) {
    String order = written.orElse("relevance");
    try {
      return Wanted.Order.valueOf(order.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      throw new BadQuestion("api.choice", "sort", order, "relevance, newest, oldest");
    }
  }
}
