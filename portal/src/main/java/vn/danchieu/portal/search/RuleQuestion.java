package vn.danchieu.portal.search;

import java.util.List;
import java.util.stream.Stream;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.language.Syllables;

/**
 * Whether words ask what a rule says, not which documents govern a task: by the interrogatives of
 * the language, and by what rules are made of where that comes first.
 */
final class RuleQuestion {
  private static final List<String> ASKING =
      phrases(
          "bao nhieu",
          "bao lau",
          "bao gio",
          "bao xa",
          "khi nao",
          "luc nao",
          "truong hop nao",
          "the nao",
          "ra sao",
          "lam sao",
          "tai sao",
          "vi sao",
          "o dau",
          "la gi",
          "gom gi",
          "gom nhung gi",
          "lam gi",
          "can gi",
          "co duoc",
          "co phai",
          "co bi",
          "co can",
          "duoc khong",
          "bi phat");

  private static final List<String> FIRST =
      phrases(
          "thu tuc",
          "dieu kien",
          "ho so",
          "trinh tu",
          "thoi han",
          "thoi hieu",
          "le phi",
          "do tuoi",
          "muc phat",
          "muc dong",
          "muc huong",
          "muc thu",
          "muc luong");

  /** Words that mean something else without their marks. */
  private static final List<String> MARKED = phrases("mấy", "ai được", "ai phải", "ai có");

  private RuleQuestion() {}

  private static List<String> phrases(String... phrases) {
    return Stream.of(phrases).map(phrase -> " " + phrase + " ").toList();
  }

  /**
   * @param typed as it was typed
   * @param spoken the same with marks where they were left out
   */
  static boolean isAsked(String typed, String spoken) {
    String marked = line(spoken);
    String plain = line(VietnameseText.fold(spoken));
    return typed.strip().endsWith("?")
        || plain.endsWith(" khong ")
        || ASKING.stream().anyMatch(plain::contains)
        || FIRST.stream().anyMatch(plain::startsWith)
        || MARKED.stream().anyMatch(marked::contains);
  }

  private static String line(String text) {
    return " " + String.join(" ", Syllables.of(text)) + " ";
  }
}
