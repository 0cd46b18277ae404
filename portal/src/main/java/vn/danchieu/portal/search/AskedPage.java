package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.danchieu.citation.Line;
import vn.danchieu.portal.text.Today;
import vn.danchieu.validity.State;

/**
 * Parameters of a page of results. Parameters that cannot be read are left out and reported on the
 * page.
 *
 * @param notices keys of what to say, each with what was written
 */
public record AskedPage(
    SearchAddress address, int page, Optional<Cursor> after, List<Notice> notices) {
  private static final int MOST_VALUES = 30;
  private static final int LONGEST_VALUE = 200;

  /** Something that was left out, and why. */
  public record Notice(String key, String written) {}

  public static AskedPage of(MultiValueMap<String, String> given) {
    List<Notice> notices = new ArrayList<>();
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, values(given, facet, notices));
    }
    Optional<LocalDate> since = day(given, "tu", notices);
    Optional<LocalDate> until = day(given, "den", notices);
    if (since.isPresent() && until.filter(since.get()::isAfter).isPresent()) {
      notices.add(new Notice("search.bad.range", ""));
      since = Optional.empty();
      until = Optional.empty();
    }
    PageRequest.Order order = order(given, notices);
    Optional<Cursor> after = first(given, "sau").flatMap(Cursor::read);
    if (first(given, "sau").isPresent() && after.filter(c -> c.order() == order).isEmpty()) {
      notices.add(new Notice("search.bad.cursor", ""));
    }
    return new AskedPage(
        new SearchAddress(
            first(given, "q").orElse(""),
            new Filters(chosen, since, until),
            order,
            day(given, "on", notices),
            first(given, "tat-ca").isPresent(),
            first(given, "nguyen-van").isPresent(),
            dropped(given),
            first(given, "lang").filter("en"::equals)),
        first(given, "trang").flatMap(AskedPage::number).orElse(1),
        after.filter(c -> c.order() == order),
        notices);
  }

  static String word(PageRequest.Order order) {
    return switch (order) {
      case RELEVANCE -> "phu-hop";
      case NEWEST -> "moi-nhat";
      case OLDEST -> "cu-nhat";
      case CITED -> "dan-chieu";
    };
  }

  public PageRequest wanted(int size) {
    PageRequest plain = PageRequest.page(page, size, address.filters(), address.order());
    return after
        .map(c -> new PageRequest(0, size, address.filters(), address.order(), Optional.of(c)))
        .orElse(plain)
        .verbatim(address.verbatim())
        .dropping(address.dropped());
  }

  /** Newest first, for feeds of a search, unless the address gives an order. */
  public AskedPage newestFirst() {
    return address.order() == PageRequest.Order.RELEVANCE
        ? new AskedPage(address.in(PageRequest.Order.NEWEST), page, Optional.empty(), notices)
        : this;
  }

  /** Whether nothing but words was asked for. */
  boolean plain() {
    return address.filters().isEmpty()
        && !address.all()
        && !address.verbatim()
        && address.dropped().isEmpty()
        && page == 1
        && after.isEmpty()
        && address.order() == PageRequest.Order.RELEVANCE;
  }

  private static Set<DocumentHint.Kind> dropped(MultiValueMap<String, String> given) {
    return given.getOrDefault("bo", List.of()).stream()
        .flatMap(written -> DocumentHint.Kind.of(written == null ? "" : written.strip()).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentHint.Kind.class)));
  }

  private static Optional<String> first(MultiValueMap<String, String> given, String name) {
    return Optional.ofNullable(given.getFirst(name)).filter(value -> !value.isBlank());
  }

  private static List<String> values(
      MultiValueMap<String, String> given, Facet facet, List<Notice> notices) {
    Predicate<String> readable =
        switch (facet) {
          case YEAR -> value -> value.matches("[12]\\d{3}");
          case STATE -> value -> State.ofCode(value).isPresent();
          case LINE -> value -> Stream.of(Line.values()).anyMatch(l -> l.code().equals(value));
          case TYPE, ISSUER, SUBJECT -> value -> value.length() <= LONGEST_VALUE;
        };
    List<String> values = new ArrayList<>();
    for (String value : given.getOrDefault(facet.inAddress(), List.of())) {
      String stripped = value == null ? "" : value.strip();
      if (!stripped.isEmpty() && readable.test(stripped) && values.size() < MOST_VALUES) {
        values.add(stripped);
      } else if (!stripped.isEmpty()) {
        notices.add(new Notice("search.bad.filter", shortly(stripped)));
      }
    }
    return values.stream().distinct().toList();
  }

  private static Optional<LocalDate> day(
      MultiValueMap<String, String> given, String name, List<Notice> notices) {
    Optional<String> written = first(given, name);
    Optional<LocalDate> day = written.flatMap(Today::read);
    if (written.isPresent() && day.isEmpty()) {
      notices.add(new Notice("search.bad.day", shortly(written.get())));
    }
    return day;
  }

  private static PageRequest.Order order(
      MultiValueMap<String, String> given, List<Notice> notices) {
    Optional<String> written = first(given, "sap-xep");
    Optional<PageRequest.Order> order =
        Stream.of(PageRequest.Order.values())
            .filter(o -> written.filter(word(o)::equals).isPresent())
            .findFirst();
    if (written.isPresent() && order.isEmpty()) {
      notices.add(new Notice("search.bad.order", shortly(written.get())));
    }
    return order.orElse(PageRequest.Order.RELEVANCE);
  }

  private static String shortly(String written) {
    return written.length() <= 40 ? written : written.substring(0, 40) + "…";
  }

  private static Optional<Integer> number(String written) {
    try {
      return Optional.of(Integer.valueOf(written.strip()));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
