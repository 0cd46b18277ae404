package vn.danchieu.indexer.report;

/**
 * One thing a person must look at.
 *
 * @param file where it is, with the line where there is one: {@code ban-ghi.jsonl:12}
 * @param message the thing, the reason, the next step
 */
public record Problem(String file, Stage stage, Severity severity, String message) {
  @Override
  public String toString() {
    return file + " [" + stage.label() + ", " + severity.label() + "]: " + message;
  }
}
