package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import vn.danchieu.version.Action.ReplaceWords.Except;

/** Words that stay while others like them change everywhere else. */
final class KeptWords {
  private final List<Except> except;
  private final HiddenWords words = HiddenWords.kept();

  private KeptWords(List<Except> except) {
    this.except = except;
  }

  static KeptWords of(Article article, List<Except> except) {
    return new KeptWords(except.stream().filter(e -> e.place().isIn(article)).toList());
  }

  /** With one character instead of each of them. */
  Article hidden(Article article) throws Editing.NotExact {
    List<ActParagraph> body = new ArrayList<>(article.body());
    String title = article.title();
    for (Except each : except) {
      ActPlace place = each.place();
      boolean all = place.level() == Level.ARTICLE;
      title = all ? hidden(title, each.words()) : title;
      UnitBounds.Range range =
          all
              ? UnitBounds.Range.of(0, body.size())
              : UnitBounds.of(article.withBody(body)).range(place);
      for (int i = range.from(); i < range.to(); i++) {
        ActParagraph line = body.get(i);
        body.set(i, line.withText(hidden(line.text(), each.words())));
      }
    }
    return article.withTitle(title).withBody(body);
  }

  private String hidden(String text, List<String> some) throws Editing.NotExact {
    if (some.isEmpty()) {
      return words.hide(text);
    }
    String out = text;
    for (String kept : some) {
      int at = out.indexOf(kept);
      while (at >= 0 && !kept.isEmpty()) {
        out = out.substring(0, at) + words.hide(kept) + out.substring(at + kept.length());
        at = out.indexOf(kept);
      }
    }
    return out;
  }

  Article shown(Article article) {
    return words.shown(article);
  }
}
