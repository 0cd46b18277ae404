package vn.danchieu.portal.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts of results by facet value; a chosen value does not reduce the counts of its own facet. */
public record Facets(Map<Facet, List<Count>> counts) {
  public static final Facets NONE = new Facets(Map.of());

  /**
   * How many results have a value.
   *
   * @param label how it is called, where the value is a code that nobody reads
   */
  public record Count(String value, Optional<String> label, long count) {
    Count plus(Count other) {
      return new Count(value, label.or(other::label), count + other.count);
    }
  }

  /** Adds these values to the counts. */
  Facets with(Map<Facet, List<Count>> more) {
    Map<Facet, List<Count>> all = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Count> joined = new LinkedHashMap<>();
      Stream.concat(of(facet).stream(), more.getOrDefault(facet, List.of()).stream())
          .forEach(count -> joined.merge(count.value(), count, Count::plus));
      all.put(facet, joined.values().stream().sorted(order(facet)).toList());
    }
    return new Facets(all);
  }

  /** Years in descending order, other values by count and then by value. */
  private static Comparator<Count> order(Facet facet) {
    return facet == Facet.YEAR
        ? Comparator.comparing(Count::value).reversed()
        : Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value);
  }

  public List<Count> of(Facet facet) {
    return counts.getOrDefault(facet, List.of());
  }
}
