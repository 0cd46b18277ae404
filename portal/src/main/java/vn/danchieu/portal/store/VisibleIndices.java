package vn.danchieu.portal.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danchieu.index.Indices;

/**
 * The indices that the current reader may see.
 *
 * @param sets the public one first; it is the only one of most readers
 */
public record VisibleIndices(List<Indices> sets) {
  public List<String> documents() {
    return each(Indices::documents);
  }

  public List<String> provisions() {
    return each(Indices::provisions);
  }

  public List<String> links() {
    return each(Indices::links);
  }

  public List<String> works() {
    return each(Indices::works);
  }

  public List<String> versions() {
    return each(Indices::versions);
  }

  /** The language is learned from what is public, for all readers. */
  public String language() {
    return sets.getFirst().language();
  }

  /** How many sets may answer a question for one document. */
  public int count() {
    return sets.size();
  }

  /** Distinguishes cached results of different readers. */
  public String name() {
    return sets.stream().map(set -> set.audience().name()).collect(Collectors.joining(","));
  }

  /** Whether these readers may be answered from all of these indices. */
  boolean covers(Collection<String> indices) {
    Set<String> seen = new HashSet<>(Set.of(language()));
    sets.forEach(set -> seen.addAll(set.all()));
    return !indices.isEmpty() && seen.containsAll(indices);
  }

  private List<String> each(Function<Indices, String> name) {
    return sets.stream().map(name).toList();
  }
}
