package vn.danchieu.version;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in an act: what an instruction changes.
 *
 * @param act the act as the sentence or a heading above names it; empty where none does
 * @param span where the narrowest unit it names is the first of several
 * @param named how a part without a label is called: {@code [Mục 3, Chương IV]} of a section as a
 *     whole, {@code [đoạn 2]} of a paragraph; empty where the name of a section alone is meant
 */
record ActPlace(
    Optional<String> act,
    Optional<String> article,
    Optional<String> clause,
    Optional<String> point,
    Part part,
    Optional<Span> span,
    List<String> named) {

  ActPlace(
      Optional<String> act,
      Optional<String> article,
      Optional<String> clause,
      Optional<String> point,
      Part part) {
    this(act, article, clause, point, part, Optional.empty(), List.of());
  }

  /** The label of the last unit: 11 of "khoản 1 đến khoản 11". */
  record Span(String last) {}

  /** Why an annex, a form or a table stays as it was. */
  static final String ANNEX_IS_LEFT = "phụ lục, mẫu, bảng biểu chưa được hợp nhất tự động";

  /** What of the unit is meant. */
  enum Part {
    WHOLE,
    TITLE,
    LEAD,
    /** A paragraph, a dash, a line of a table. */
    INNER,
    /** An annex, a form, a table. */
    ANNEX,
    /** A chapter or a section. */
    CHAPTER
  }

  static ActPlace ofAct(String act) {
    return new ActPlace(
        Optional.of(act), Optional.empty(), Optional.empty(), Optional.empty(), Part.WHOLE);
  }

  /** "một số điều của Quy chế … ban hành kèm theo Quyết định số …": what is issued with an act. */
  private static final Pattern ISSUED_WITH =
      Pattern.compile(
          "(?iUs).*\\b(?:của|tại|trong)\\s+(?:bản\\s+)?(?:quy\\s+chế|quy\\s+định|điều\\s+lệ|quy\\s+trình|nội\\s+quy|hướng\\s+dẫn|chương\\s+trình|đề\\s+án|định\\s+mức|quy\\s+chuẩn|danh\\s+mục|bảng\\s+giá|kế\\s+hoạch)\\b"
              + "[^;]{0,400}?\\bban\\s+hành\\s+(?:kèm\\s+)?theo\\b.*");

  /** The act as a heading names it: its annex, where the heading speaks of what it issues. */
  ActPlace annexedIn(CharSequence heading) {
    return ISSUED_WITH.matcher(heading).matches() ? annexed() : this;
  }

  ActPlace annexed() {
    return new ActPlace(act, article, clause, point, Part.ANNEX, span, named);
  }

  boolean isAnnexed() {
    return part == Part.ANNEX;
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
  ActPlace within(Optional<ActPlace> outer) {
    if (outer.isEmpty()) {
      return this;
    }
    ActPlace o = outer.orElseThrow();
    boolean free = part == Part.ANNEX || part == Part.CHAPTER;
    Optional<String> newClause =
        clause.isPresent() || point.isEmpty() || article.isPresent() ? clause : o.clause;
    return new ActPlace(
        act.or(() -> o.act),
        article.isPresent() || free ? article : o.article,
        newClause,
        point,
        o.isAnnexed() && (act.isEmpty() || act.equals(o.act)) ? Part.ANNEX : part,
        span,
        named);
  }

  /** Another unit of its kind. */
  ActPlace relabelled(String label) {
    return switch (level()) {
      case POINT -> new ActPlace(act, article, clause, Optional.of(label), part);
      case CLAUSE -> new ActPlace(act, article, Optional.of(label), point, part);
      case ARTICLE -> new ActPlace(act, Optional.of(label), clause, point, part);
      case HEADING, TEXT -> this;
    };
  }

  ActPlace upTo(String last) {
    return new ActPlace(act, article, clause, point, part, Optional.of(new Span(last)), named);
  }

  ActPlace inside(Optional<String> otherArticle, Optional<String> otherClause) {
    return new ActPlace(act, otherArticle, otherClause, point, part, span, named);
  }

  ActPlace inAct(Optional<String> other) {
    return new ActPlace(other, article, clause, point, part, span, named);
  }

  static ActPlace under(List<String> named) {
    return new ActPlace(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Part.CHAPTER,
        Optional.empty(),
        named);
  }

  String address() {
    StringBuilder out = new StringBuilder();
    point.ifPresent(p -> out.append("điểm ").append(p).append(' '));
    clause.ifPresent(c -> out.append("khoản ").append(c).append(' '));
    article.ifPresent(a -> out.append("Điều ").append(a));
    return out.toString().strip();
  }
}
