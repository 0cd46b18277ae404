package vn.danchieu.indexer.cluster;

import java.util.List;
import java.util.Optional;
import vn.danchieu.index.Audience;
import vn.danchieu.index.Indices;

/**
 * Where is written: behind the aliases, or into new indices.
 *
 * @param corrections what persons correct of this set; the same whatever is written into
 * @param shared the register of the public, which this set may read and never writes; empty where
 *     this is the public's own
 */
public record Target(
    String documents,
    String provisions,
    String links,
    String works,
    String versions,
    String corrections,
    Audience audience,
    Optional<String> shared) {
  public static Target live(Indices indices) {
    return of(indices, indices.all());
  }

  /**
   * Into these indices.
   *
   * @param indices whose set they belong to
   * @param names of the documents, provisions, links, works and versions
   */
  public static Target of(Indices indices, List<String> names) {
    Audience audience = indices.audience();
    return new Target(
        names.get(0),
        names.get(1),
        names.get(2),
        names.get(3),
        names.get(4),
        indices.corrections(),
        audience,
        Optional.of(indices.of(Audience.PUBLIC).works()).filter(_ -> !audience.isPublic()));
  }

  /** Whether a work belongs into this set. */
  public boolean owns(String id) {
    return Audience.of(id).equals(audience);
  }

  /** The registers in which what this set cites may stand. */
  public String registers() {
    return shared.map(others -> works + "," + others).orElse(works);
  }

  public List<String> all() {
    return List.of(documents, provisions, links, works, versions);
  }
}
