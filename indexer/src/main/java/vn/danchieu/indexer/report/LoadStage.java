package vn.danchieu.indexer.report;

/** Where in the line file → document → links → index a problem arose. */
public enum LoadStage {
  SOURCE("đọc tệp"),
  PARSE("phân tích"),
  CITE("dẫn chiếu"),
  LOAD("nạp");

  private final String label;

  LoadStage(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
