package vn.danchieu.portal.search;

import java.util.Collections;
import java.util.List;

/** Questions for what a word means, and the provisions that say what words mean. */
final class Meaning {
  private static final List<List<String>> ASKING =
      List.of(
          List.of("là", "gì"),
          List.of("được", "hiểu"),
          List.of("hiểu", "thế", "nào"),
          List.of("hiểu", "như", "thế", "nào"),
          List.of("là", "như", "thế", "nào"),
          List.of("nghĩa", "là"),
          List.of("khái", "niệm"));

  private static final List<String> SAYING = List.of("giải", "thích");

  private Meaning() {}

  static boolean isAsked(List<String> words) {
    return ASKING.stream().anyMatch(asking -> holds(words, asking));
  }

  private static boolean holds(List<String> words, List<String> asking) {
    return Collections.indexOfSubList(words, asking) >= 0;
  }

  /** "Giải thích từ ngữ". */
  static boolean isIn(List<String> title) {
    return title.size() > SAYING.size() && title.subList(0, SAYING.size()).equals(SAYING);
  }
}
