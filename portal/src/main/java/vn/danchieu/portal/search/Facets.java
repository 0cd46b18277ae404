package vn.danchieu.portal.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many results there are of each value; what is chosen of a facet does not lessen its own
 * counts.
 */
public record Facets(Map<Facet, List<Count>> counts) {
  public static final Facets NONE = new Facets(Map.of());

  /**
   * How many results have a value.
   *
   * @param label how it is called, where the value is a code that nobody reads
   */
  public record Count(String value, Optional<String> label, long count) {}

  public List<Count> of(Facet facet) {
    return counts.getOrDefault(facet, List.of());
  }
}
