package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;

/** Words of an article that stand as one character each while others change. */
final class HiddenWords {
  private static final int MOST = 0xFFFD;

  private final int first;
  private final List<String> words = new ArrayList<>();

  /**
   * @param first of the characters that stand for them
   */
  private HiddenWords(int first) {
    this.first = first;
  }

  /** Words that an act gives. */
  static HiddenWords given() {
    return new HiddenWords(0xF0000);
  }

  /** Words that an act leaves as they are. */
  static HiddenWords kept() {
    return new HiddenWords(0x100000);
  }

  /**
   * Such a character of the article's own could not be told from one that stands for words.
   *
   * @throws Editing.NotExact where it has any
   */
  static void refuseOwn(Article article) throws Editing.NotExact {
    boolean own =
        isOwn(article.title()) || article.body().stream().anyMatch(line -> isOwn(line.text()));
    if (own) {
      throw new Editing.NotExact("lời văn có ký tự không thuộc bảng chữ nào");
    }
  }

  private static boolean isOwn(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xF0000);
  }

  /** The character that stands for these words. */
  String hide(String hidden) throws Editing.NotExact {
    int at = words.indexOf(hidden);
    if (at < 0) {
      at = words.size();
      words.add(hidden);
    }
    if (at >= MOST) {
      throw new Editing.NotExact("có quá nhiều cụm từ được thay hoặc được giữ");
    }
    return Character.toString(first + at);
  }

  Article shown(Article article) {
    return words.isEmpty()
        ? article
        : article
            .withTitle(shown(article.title()))
            .withBody(
                article.body().stream().map(line -> line.withText(shown(line.text()))).toList());
  }

  private String shown(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          int at = c - first;
          if (at >= 0 && at < words.size()) {
            out.append(words.get(at));
          } else {
            out.appendCodePoint(c);
          }
        });
    return out.toString();
  }
}
