package vn.danchieu.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danchieu.citation.Line;
import vn.danchieu.portal.search.Cursor;
import vn.danchieu.portal.search.Facet;
import vn.danchieu.portal.search.Filters;
import vn.danchieu.portal.search.PageRequest;
import vn.danchieu.portal.text.Today;
import vn.danchieu.validity.State;

/** Reads parameters; a program that asks wrongly is told so. */
final class Parameters {
  private static final int DEFAULT_SIZE = 10;
  private static final int LARGEST_SIZE = 100;
  private static final int MOST_VALUES = 30;
  private static final String ORDERS =
      Stream.of(PageRequest.Order.values())
          .map(PageRequest.Order::code)
          .collect(Collectors.joining(", "));
  private static final String STATES =
      Stream.of(State.values()).map(State::code).collect(Collectors.joining(", "));

  private static final String GROUPS =
      Stream.of(Line.values()).map(Line::code).collect(Collectors.joining(", "));

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
    if (from < 0 || from + size > PageRequest.DEEPEST) {
      throw new BadQuestion("api.from", PageRequest.DEEPEST);
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

  static PageRequest.Order order(Optional<String> written) {
    String order = written.filter(w -> !w.isBlank()).orElse("relevance");
    return PageRequest.Order.of(order)
        .orElseThrow(() -> new BadQuestion("api.choice", "sort", order, ORDERS));
  }

  static boolean flag(String name, Optional<String> written) {
    String flag = written.filter(w -> !w.isBlank()).orElse("false");
    if (!flag.equals("true") && !flag.equals("false")) {
      throw new BadQuestion("api.choice", name, flag, "true, false");
    }
    return flag.equals("true");
  }

  static Optional<LocalDate> day(String name, Optional<String> written) {
    return written
        .filter(w -> !w.isBlank())
        .map(w -> Today.parse(w).orElseThrow(() -> new BadQuestion("api.day", name, w)));
  }

  static Optional<Cursor> after(Optional<String> written, PageRequest.Order order) {
    return written
        .filter(w -> !w.isBlank())
        .map(w ->
            Cursor.read(w)
                .filter(cursor -> cursor.order() == order)
                .orElseThrow(() -> new BadQuestion("api.after")));
  }

  static Filters filters(
      HttpServletRequest request, Optional<String> issuedFrom, Optional<String> issuedTo) {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, values(request, facet));
    }
    Optional<LocalDate> since = day("issuedFrom", issuedFrom);
    Optional<LocalDate> until = day("issuedTo", issuedTo);
    if (since.isPresent() && until.filter(since.get()::isAfter).isPresent()) {
      throw new BadQuestion("api.range", since.get().toString(), until.orElseThrow().toString());
    }
    return new Filters(chosen, since, until);
  }

  /** As they were given: a comma belongs to the name of an issuer. */
  private static List<String> values(HttpServletRequest request, Facet facet) {
    String[] given = request.getParameterValues(facet.inApi());
    List<String> values =
        Stream.of(given == null ? new String[0] : given)
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .distinct()
            .toList();
    if (values.size() > MOST_VALUES) {
      throw new BadQuestion("api.values", facet.inApi(), MOST_VALUES);
    }
    values.forEach(value -> check(facet, value));
    return values;
  }

  private static void check(Facet facet, String value) {
    switch (facet) {
      case YEAR -> number("year", Optional.of(value));
      case STATE -> {
        if (State.ofCode(value).isEmpty()) {
          throw new BadQuestion("api.choice", "status", value, STATES);
        }
      }
      case LINE -> {
        if (Stream.of(Line.values()).noneMatch(line -> line.code().equals(value))) {
          throw new BadQuestion("api.choice", "group", value, GROUPS);
        }
      }
      case TYPE, ISSUER, SUBJECT -> {
        // A name that nobody bears finds nothing, and that is an answer.
      }
    }
  }
}
