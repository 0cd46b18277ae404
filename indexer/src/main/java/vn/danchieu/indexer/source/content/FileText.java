package vn.danchieu.indexer.source.content;

import java.util.List;
import java.util.Map;

/**
 * What a file says.
 *
 * @param facts what stands beside the text, under the names of an import line
 * @param warnings what could not be read of it: the reason, the next step
 */
public record FileText(String text, Map<String, String> facts, List<String> warnings) {
  public static FileText of(String text) {
    return new FileText(text, Map.of(), List.of());
  }

  public FileText warning(List<String> others) {
    return new FileText(text, facts, others);
  }
}
