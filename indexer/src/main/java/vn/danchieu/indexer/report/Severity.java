package vn.danchieu.indexer.report;

/** Whether something was left out. */
public enum Severity {
  /** Something was not loaded. */
  ERROR("lỗi"),
  /** It was loaded, but a person should look. */
  WARNING("cảnh báo");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
