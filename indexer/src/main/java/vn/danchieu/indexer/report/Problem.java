package vn.danchieu.indexer.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.regex.Pattern;

/**
 * One thing a person must look at.
 *
 * @param file where it is, with the line where there is one: {@code ban-ghi.jsonl:12}
 * @param message the thing, the reason, the next step
 */
public record Problem(String file, LoadStage stage, Severity severity, String message) {
  /** A full stop outside brackets, before the sentence that says what to do. */
  private static final Pattern STEP =
      Pattern.compile("(?<=[.!?]) (?=\\p{Lu}[^()]*(\\([^()]*\\)[^()]*)*$)");

  /** Quotations, brackets, numbers with their symbols. */
  private static final Pattern SPECIFIC = Pattern.compile("“[^”]*”|\\([^()]*\\)|\\S*\\d\\S*");

  /** The first sentence of the message. */
  @JsonProperty
  public String reason() {
    return STEP.split(message, 2)[0];
  }

  /** The rest of the message: what a person can do. */
  @JsonProperty
  public String nextStep() {
    String[] parts = STEP.split(message, 2);
    return parts.length == 2 ? parts[1] : "";
  }

  /** What problems have in common that differ in names, numbers and days alone. */
  String kind() {
    String general = SPECIFIC.matcher(reason()).replaceAll("…");
    return stage + " " + severity + " " + general;
  }

  @Override
  public String toString() {
    return file + " [" + stage.label() + ", " + severity.label() + "]: " + message;
  }
}
