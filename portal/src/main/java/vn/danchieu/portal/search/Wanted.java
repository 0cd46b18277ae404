package vn.danchieu.portal.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the results, and in which order.
 *
 * @param from how many results to skip, where there is no cursor
 * @param after behind which result to go on
 * @param bare the rows alone: nothing counted, marked or quoted
 */
public record Wanted(
    int from, int size, Filters filters, Order order, Optional<Cursor> after, boolean bare) {
  /** Beyond it OpenSearch skips no further; a cursor does. */
  public static final int DEEPEST = 10_000;

  /** How results are ordered. */
  public enum Order {
    RELEVANCE(3),
    NEWEST(2),
    OLDEST(2),
    /** By how many documents cite them: known when read, so a place in the list is its cursor. */
    CITED(0);

    private final int values;

    Order(int values) {
      this.values = values;
    }

    /** How many values say where in this order a result stands. */
    int length() {
      return values;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Order> of(String code) {
      return Stream.of(values()).filter(order -> order.code().equals(code)).findFirst();
    }
  }

  public Wanted(int from, int size, Filters filters, Order order, Optional<Cursor> after) {
    this(from, size, filters, order, after, false);
  }

  public Wanted rowsAlone() {
    return new Wanted(from, size, filters, order, after, true);
  }

  public static Wanted page(int number, int size) {
    return page(number, size, Filters.NONE, Order.RELEVANCE);
  }

  public static Wanted page(int number, int size, Filters filters, Order order) {
    int page = Math.clamp(number, 1, DEEPEST / size);
    return new Wanted((page - 1) * size, size, filters, order, Optional.empty());
  }

  /** How many results come before these. */
  public int position() {
    return after.map(Cursor::position).orElse(from);
  }
}
