package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.danchieu.version.ActPlace.Span;

/**
 * "từ Điều 5 đến Điều 18", "từ khoản 1 đến khoản 11 Điều 1": every unit of the act between the two,
 * those that came in later, too. Both ends have to be there.
 */
final class UnitSpans {
  private final List<String> articles;
  private final Function<String, Optional<Article>> article;

  /**
   * @param articles the numbers of all articles
   */
  UnitSpans(List<String> articles, Function<String, Optional<Article>> article) {
    this.articles = articles;
    this.article = article;
  }

  /** The units of the place; itself where it is no span or not all of it is there. */
  List<ActPlace> units(ActPlace place) {
    if (place.span().isEmpty()) {
      return List.of(place);
    }
    Span span = place.span().orElseThrow();
    List<String> labels = labels(place);
    int from = labels.indexOf(place.label());
    int to = labels.indexOf(span.last());
    return from < 0 || to < from
        ? List.of(place)
        : labels.subList(from, to + 1).stream().map(place::relabelled).toList();
  }

  private List<String> labels(ActPlace place) {
    if (place.level() == Level.ARTICLE) {
      return articles;
    }
    List<String> labels = new ArrayList<>();
    boolean inside = place.level() == Level.CLAUSE || place.clause().isEmpty();
    for (ActParagraph line :
        place.article().flatMap(article).map(Article::body).orElse(List.of())) {
      if (line.level() == Level.CLAUSE && place.level() == Level.POINT) {
        inside = place.clause().filter(line.label()::equals).isPresent();
      }
      if (inside && line.level() == place.level()) {
        labels.add(line.label());
      }
    }
    return labels;
  }
}
