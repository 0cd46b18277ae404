package vn.danchieu.index;

import java.util.List;

/**
 * The aliases behind which the indices of one audience stand.
 *
 * @param prefix lets several portals share a cluster, and tests run side by side
 * @param audience whose documents they hold; no name of one set begins as one of another does
 */
public record Indices(String prefix, Audience audience) {
  public static final String DEFAULT_PREFIX = "danchieu";

  /** Those of the public. */
  public Indices(String prefix) {
    this(prefix, Audience.PUBLIC);
  }

  public static Indices standard() {
    return new Indices(DEFAULT_PREFIX);
  }

  /** Those of another audience of the same installation. */
  public Indices of(Audience other) {
    return new Indices(prefix, other);
  }

  /**
   * @param kind the name of a definition, such as {@code works}
   */
  public String alias(String kind) {
    return (audience.isPublic() ? prefix : prefix + "." + audience.name()) + "-" + kind;
  }

  public String documents() {
    return alias("documents");
  }

  public String provisions() {
    return alias("provisions");
  }

  public String links() {
    return alias("links");
  }

  /** The register of works: what is held or cited, with what is derived of it. */
  public String works() {
    return alias("works");
  }

  /** What articles say from a day on, where acts have amended them. */
  public String versions() {
    return alias("versions");
  }

  /** What the corpus teaches of its language: one record, drawn from the provisions. */
  public String language() {
    return alias("language");
  }

  /** Whose turn it is to derive. */
  public String lease() {
    return alias("derivation");
  }

  /** What persons correct; a rebuild leaves it as it is. */
  public String corrections() {
    return alias("corrections");
  }

  /** Those that are read together. */
  public List<String> all() {
    return List.of(documents(), provisions(), links(), works(), versions());
  }
}
