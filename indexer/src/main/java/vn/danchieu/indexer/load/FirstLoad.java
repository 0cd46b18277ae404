package vn.danchieu.indexer.load;

/** How far the load that fills an empty index has come, as the index itself says it. */
enum FirstLoad {
  BEGUN,
  ENDED;

  /** Where it stands in the {@code _meta} of the mapping. */
  static final String FIELD = "firstLoad";

  String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
