package vn.danchieu.index;

import java.util.List;

/**
 * The aliases behind which the indices stand.
 *
 * @param prefix lets several portals share a cluster, and tests run side by side
 */
public record Indices(String prefix) {
  public static final String DEFAULT_PREFIX = "danchieu";

  public static Indices standard() {
    return new Indices(DEFAULT_PREFIX);
  }

  public String documents() {
    return prefix + "-documents";
  }

  public String provisions() {
    return prefix + "-provisions";
  }

  public String links() {
    return prefix + "-links";
  }

  /** The register of works: what is held or cited, with what is derived of it. */
  public String works() {
    return prefix + "-works";
  }

  /** What the corpus teaches of its language: one record, drawn from the provisions. */
  public String language() {
    return prefix + "-language";
  }

  /** Whose turn it is to derive. */
  public String lease() {
    return prefix + "-derivation";
  }

  /** Those that are read together. */
  public List<String> all() {
    return List.of(documents(), provisions(), links(), works());
  }
}
