package vn.danchieu.portal.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Recognises questions for the meaning of a term, and provisions that define it. */
final class DefinitionQuestion {
  private static final List<List<String>> ASKING =
      List.of(
          List.of("là", "gì"),
          List.of("thế", "nào", "là"),
          List.of("được", "hiểu"),
          List.of("hiểu", "thế", "nào"),
          List.of("hiểu", "như", "thế", "nào"),
          List.of("là", "như", "thế", "nào"),
          List.of("nghĩa", "là"),
          List.of("khái", "niệm"));

  /** Words that may precede the term, each at most once and in this order. */
  private static final List<List<String>> FIRST =
      List.of(
          List.of("khái", "niệm"),
          List.of("thế", "nào", "là"),
          List.of("như", "thế", "nào", "là"),
          List.of("thế", "nào", "được", "gọi", "là"),
          List.of("thế", "nào", "được", "coi", "là"));

  private static final List<List<String>> LAST =
      List.of(
          List.of("được", "hiểu"),
          List.of("nghĩa", "là", "gì"),
          List.of("là", "gì"),
          List.of("là", "như", "thế", "nào"));

  private static final String IS = "là";

  /** Longer terms are questions of their own. */
  private static final int LONGEST = 12;

  private static final List<String> SAYING = List.of("giải", "thích");

  private DefinitionQuestion() {}

  static boolean isAsked(List<String> words) {
    return ASKING.stream().anyMatch(asking -> holds(words, asking));
  }

  private static boolean holds(List<String> words, List<String> asking) {
    return Collections.indexOfSubList(words, asking) >= 0;
  }

  /**
   * What is asked for, without the words that ask: "cư trú" of "Cư trú là gì?"; empty where the
   * question says more than that.
   */
  static List<String> term(List<String> words) {
    List<String> question = words;
    for (List<String> first : FIRST) {
      if (begins(question, first)) {
        question = question.subList(first.size(), question.size());
      }
    }
    for (List<String> last : LAST) {
      int at = Collections.indexOfSubList(question, last);
      if (at >= 0) {
        List<String> term = question.subList(0, at);
        return term.size() > LONGEST ? List.of() : List.copyOf(term);
      }
    }
    boolean asked = question.size() < words.size() && question.size() <= LONGEST;
    return asked ? List.copyOf(question) : List.of();
  }

  /** Whether a text says what the term is: "Cư trú là việc …". */
  static boolean isSaid(List<String> term, List<String> text) {
    List<String> said = new ArrayList<>(term);
    said.add(IS);
    return !term.isEmpty() && holds(text, said);
  }

  private static boolean begins(List<String> words, List<String> first) {
    return words.size() > first.size() && words.subList(0, first.size()).equals(first);
  }

  /** "Giải thích từ ngữ". */
  static boolean isIn(List<String> title) {
    return title.size() > SAYING.size() && title.subList(0, SAYING.size()).equals(SAYING);
  }
}
