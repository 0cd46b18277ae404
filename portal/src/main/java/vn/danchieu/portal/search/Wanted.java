package vn.danchieu.portal.search;

import java.util.Optional;

/**
 * Which of the results, and in which order.
 *
 * @param type full word, e.g. {@code Công văn}
 * @param issuer as shown
 */
public record Wanted(
    int from,
    int size,
    Optional<String> type,
    Optional<String> issuer,
    Optional<Integer> year,
    Order order) {
  /** Beyond it OpenSearch refuses. */
  public static final int DEEPEST = 10_000;

  /** How results are ordered. */
  public enum Order {
    RELEVANCE,
    NEWEST,
    OLDEST
  }

  public static Wanted page(int number, int size, Optional<String> type) {
    int deepest = DEEPEST / size;
    int page = Math.clamp(number, 1, deepest);
    return new Wanted(
        (page - 1) * size, size, type, Optional.empty(), Optional.empty(), Order.RELEVANCE);
  }
}
