package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that an act puts in the place of others. What it says of old words holds for the text
 * before it: "Tổng cục Hải quan" becomes "Cục Hải quan", and that does not change with the old "Cục
 * Hải quan".
 */
final class GivenWords {
  /** A plane for private use: no text has its characters. */
  private static final int FIRST = 0xF0000;

  private static final int MOST = 0xFFFD;

  private final List<String> words = new ArrayList<>();

  /** New words as they stand until all old ones are changed; the old ones among them stay. */
  String hidden(String now, String old) throws Editing.NotExact {
    if (!old.isEmpty() && now.startsWith(old)) {
      return old + hidden(now.substring(old.length()));
    }
    return !old.isEmpty() && now.endsWith(old)
        ? hidden(now.substring(0, now.length() - old.length())) + old
        : hidden(now);
  }

  private String hidden(String now) throws Editing.NotExact {
    if (now.isEmpty()) {
      return now;
    }
    int at = words.indexOf(now);
    if (at < 0) {
      at = words.size();
      words.add(now);
    }
    if (at >= MOST) {
      throw new Editing.NotExact("có quá nhiều cụm từ được thay");
    }
    return Character.toString(FIRST + at);
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
          int at = c - FIRST;
          if (at >= 0 && at < words.size()) {
            out.append(words.get(at));
          } else {
            out.appendCodePoint(c);
          }
        });
    return out.toString();
  }
}
