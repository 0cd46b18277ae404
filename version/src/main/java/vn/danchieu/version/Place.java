package vn.danchieu.version;

import java.util.Optional;

/**
 * A place in an act: what an instruction changes.
 *
 * @param act the act as the sentence or a heading above names it; empty where none does
 */
record Place(
    Optional<String> act,
    Optional<String> article,
    Optional<String> clause,
    Optional<String> point,
    Part part) {

  /** Why an annex, a form or a table stays as it was. */
  static final String ANNEX_IS_LEFT = "phụ lục, mẫu, bảng biểu chưa được hợp nhất tự động";

  /** What of the unit is meant. */
  enum Part {
    WHOLE,
    TITLE,
    LEAD,
    /** A paragraph, a dash, a line of a table: located and not changed. */
    INNER,
    /** An annex, a form, a table. */
    ANNEX,
    /** A chapter or a section. */
    CHAPTER
  }

  static Place ofAct(String act) {
    return new Place(
        Optional.of(act), Optional.empty(), Optional.empty(), Optional.empty(), Part.WHOLE);
  }

  boolean isWholeAct() {
    return part == Part.WHOLE && article.isEmpty() && clause.isEmpty() && point.isEmpty();
  }

  /** The narrowest unit it names. */
  Level level() {
    if (point.isPresent()) {
      return Level.POINT;
    }
    if (clause.isPresent()) {
      return Level.CLAUSE;
    }
    return article.isPresent() ? Level.ARTICLE : Level.HEADING;
  }

  boolean isIn(Article of) {
    return article.filter(of.number()::equals).isPresent();
  }

  String label() {
    return point.or(() -> clause).or(() -> article).orElse("");
  }

  /** With what a heading above or a place behind adds. */
  Place within(Optional<Place> outer) {
    if (outer.isEmpty()) {
      return this;
    }
    Place o = outer.orElseThrow();
    boolean free = part == Part.ANNEX || part == Part.CHAPTER;
    Optional<String> newClause =
        clause.isPresent() || point.isEmpty() || article.isPresent() ? clause : o.clause;
    return new Place(
        act.or(() -> o.act),
        article.isPresent() || free ? article : o.article,
        newClause,
        point,
        part);
  }

  String address() {
    StringBuilder out = new StringBuilder();
    point.ifPresent(p -> out.append("điểm ").append(p).append(' '));
    clause.ifPresent(c -> out.append("khoản ").append(c).append(' '));
    article.ifPresent(a -> out.append("Điều ").append(a));
    return out.toString().strip();
  }
}
