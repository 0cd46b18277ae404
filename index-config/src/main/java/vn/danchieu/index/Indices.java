package vn.danchieu.index;

import java.util.List;

/**
 * The aliases behind which the three indices stand.
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

  /** What the corpus teaches of its language: one record, drawn from the provisions. */
  public String language() {
    return prefix + "-language";
  }

  /** The three that are read together. */
  public List<String> all() {
    return List.of(documents(), provisions(), links());
  }
}
