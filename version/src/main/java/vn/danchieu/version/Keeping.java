package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import vn.danchieu.version.Action.ReplaceWords.Except;

/** Words that stay while others like them change everywhere else. */
final class Keeping {
  /** Characters for private use; those that office programs use for bullets begin behind them. */
  private static final int FIRST = 0xE000;

  private static final int MOST = 0xF000 - FIRST;

  private final List<Except> except;
  private final List<String> hidden = new ArrayList<>();

  private Keeping(List<Except> except) {
    this.except = except;
  }

  static Keeping of(Article article, List<Except> except) {
    return new Keeping(except.stream().filter(e -> e.place().isIn(article)).toList());
  }

  /** With one character instead of each of them. */
  Article hidden(Article article) throws Editing.NotExact {
    List<Line> body = new ArrayList<>(article.body());
    String title = article.title();
    for (Except each : except) {
      Place place = each.place();
      boolean all = place.level() == Level.ARTICLE;
      title = all ? hidden(title, each.words()) : title;
      Units.Range range =
          all ? Units.Range.of(0, body.size()) : Units.of(article.withBody(body)).range(place);
      for (int i = range.from(); i < range.to(); i++) {
        Line line = body.get(i);
        body.set(i, line.withText(hidden(line.text(), each.words())));
      }
    }
    return article.withTitle(title).withBody(body);
  }

  private String hidden(String text, List<String> words) throws Editing.NotExact {
    if (words.isEmpty()) {
      return hide(text);
    }
    String out = text;
    for (String kept : words) {
      int at = out.indexOf(kept);
      while (at >= 0 && !kept.isEmpty()) {
        out = out.substring(0, at) + hide(kept) + out.substring(at + kept.length());
        at = out.indexOf(kept);
      }
    }
    return out;
  }

  private String hide(String words) throws Editing.NotExact {
    if (hidden.size() >= MOST) {
      throw new Editing.NotExact("có quá nhiều chỗ không thay đổi");
    }
    hidden.add(words);
    return String.valueOf((char) (FIRST + hidden.size() - 1));
  }

  Article shown(Article article) {
    return hidden.isEmpty()
        ? article
        : article
            .withTitle(shown(article.title()))
            .withBody(
                article.body().stream().map(line -> line.withText(shown(line.text()))).toList());
  }

  private String shown(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      int at = c - FIRST;
      out.append(at >= 0 && at < hidden.size() ? hidden.get(at) : String.valueOf(c));
    }
    return out.toString();
  }
}
