package vn.danchieu.portal.search;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of the results, and in which order.
 *
 * @param from how many results to skip, where there is no cursor
 * @param after behind which result to go on
 * @param manner how words are read, and what is told of results
 */
public record PageRequest(
    int from, int size, Filters filters, Order order, Optional<Cursor> after, Manner manner) {
  /** Beyond it OpenSearch skips no further; a cursor does. */
  public static final int DEEPEST = 10_000;

  /** How results are ordered. */
  public enum Order {
    RELEVANCE(3),
    NEWEST(2),
    OLDEST(2),
    /** By how many documents cite them. */
    CITED(3);

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

  public PageRequest(int from, int size, Filters filters, Order order, Optional<Cursor> after) {
    this(from, size, filters, order, after, Manner.USUAL);
  }

  public PageRequest rowsAlone() {
    return in(new Manner(manner.verbatim(), true, manner.dropped()));
  }

  /** What was typed as it stands, if so: nothing in it is understood as anything but words. */
  public PageRequest verbatim(boolean verbatim) {
    return in(new Manner(verbatim, manner.bare(), manner.dropped()));
  }

  /** The same without these hints. */
  public PageRequest dropping(Set<DocumentHint.Kind> kinds) {
    return in(new Manner(manner.verbatim(), manner.bare(), kinds));
  }

  private PageRequest in(Manner other) {
    return new PageRequest(from, size, filters, order, after, other);
  }

  /**
   * How words are read, and what is told of results.
   *
   * @param verbatim words are words, whatever they look like
   * @param bare the rows alone: nothing counted, marked or quoted
   * @param dropped hints that are not to be taken
   */
  public record Manner(boolean verbatim, boolean bare, Set<DocumentHint.Kind> dropped) {
    static final Manner USUAL = new Manner(false, false, Set.of());
  }

  public static PageRequest page(int number, int size) {
    return page(number, size, Filters.NONE, Order.RELEVANCE);
  }

  public static PageRequest page(int number, int size, Filters filters, Order order) {
    int page = Math.clamp(number, 1, DEEPEST / size);
    return new PageRequest((page - 1) * size, size, filters, order, Optional.empty());
  }

  /** How many results come before these. */
  public int position() {
    return after.map(Cursor::position).orElse(from);
  }
}
