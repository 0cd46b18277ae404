package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the clauses and points of an article begin and end. */
final class UnitBounds {
  private final Article article;
  private final List<ActParagraph> body;

  private UnitBounds(Article article) {
    this.article = article;
    this.body = article.body();
  }

  static UnitBounds of(Article article) {
    return new UnitBounds(article);
  }

  /**
   * @param hasLooseEnd whether its last paragraph may belong to what holds it: it follows the last
   *     point of a clause
   */
  record Range(int from, int to, boolean hasLooseEnd) {
    static Range of(int from, int to) {
      return new Range(from, to, false);
    }

    List<ActParagraph> replaced(List<ActParagraph> body, List<ActParagraph> words) {
      List<ActParagraph> out = new ArrayList<>(body.subList(0, from));
      out.addAll(words);
      out.addAll(body.subList(to, body.size()));
      return out;
    }

    boolean says(List<ActParagraph> body, List<ActParagraph> words) {
      return Wording.same(text(body.subList(from, to)), text(words));
    }
  }

  boolean has(ActPlace place) throws Editing.NotExact {
    Range outer = outer(place);
    return !positions(place.level(), place.label(), outer).isEmpty();
  }

  Range range(ActPlace place) throws Editing.NotExact {
    if (place.level() == Level.ARTICLE) {
      return Range.of(0, body.size());
    }
    Range outer = outer(place);
    List<Integer> found = positions(place.level(), place.label(), outer);
    if (found.size() != 1) {
      String why = found.isEmpty() ? "không có " : "có hơn một ";
      throw new Editing.NotExact("văn bản " + why + place.address());
    }
    int from = found.getFirst();
    int to = end(body, from, place.level(), outer.to());
    boolean last = to == outer.to() && to - from > 1;
    boolean loose = last && place.level() == Level.POINT && body.get(to - 1).level() == Level.TEXT;
    return new Range(from, to, loose && !isItemised(from, to));
  }

  /** Its paragraphs are items of its own: "- …" or "+ …". */
  private boolean isItemised(int from, int to) {
    return body.subList(from + 1, to).stream().allMatch(l -> l.text().matches("(?s)[-–+•*].*"));
  }

  private static int end(List<ActParagraph> lines, int from, Level level, int outer) {
    int to = from + 1;
    while (to < outer
        && (lines.get(to).level().compareTo(level) > 0
            || goesOn(lines.subList(from, to), lines.get(to)))) {
      to++;
    }
    return to;
  }

  /** Where the unit ends that begins there, among lines of which none holds it. */
  static int endOf(List<ActParagraph> lines, int from, Level level) {
    return end(lines, from, level, lines.size());
  }

  /** "a) …:" above "a1) …; a2) …": items of point a, and no points beside it. */
  static boolean goesOn(List<ActParagraph> point, ActParagraph next) {
    if (point.isEmpty() || point.getFirst().level() != Level.POINT || next.level() != Level.POINT) {
      return false;
    }
    String own = point.getFirst().label();
    String before =
        point.reversed().stream()
            .filter(line -> line.level() == Level.POINT)
            .findFirst()
            .map(ActParagraph::label)
            .orElse(own);
    boolean led = !before.equals(own) || point.getLast().text().endsWith(":");
    return led
        && next.label().matches(own + "\\d{1,2}")
        && LabelOrder.follows(next.label(), before);
  }

  private Range outer(ActPlace place) throws Editing.NotExact {
    if (place.level() == Level.POINT) {
      if (place.clause().isPresent()) {
        return range(Sentence.parentOf(place));
      }
      boolean clauses = body.stream().anyMatch(l -> l.level() == Level.CLAUSE);
      if (clauses) {
        throw new Editing.NotExact(
            "điểm " + place.label() + " không nêu khoản nào của Điều " + article.number());
      }
    }
    return Range.of(0, body.size());
  }

  static String text(List<ActParagraph> lines) {
    return lines.stream().map(ActParagraph::text).collect(Collectors.joining("\n"));
  }

  /** The unit's paragraphs before the first unit inside. */
  String lead(ActPlace place) throws Editing.NotExact {
    Range range = range(place);
    int to = range.from() + 1;
    while (to < range.to() && body.get(to).level() == Level.TEXT) {
      to++;
    }
    return text(body.subList(range.from(), to));
  }

  /** The paragraph of a unit that its kind and number name. */
  Range paragraph(ActPlace place) throws Editing.NotExact {
    return UnitParagraph.of(place)
        .orElseThrow(() -> new Editing.NotExact("phần này chưa được hợp nhất tự động"))
        .in(body, range(place))
        .orElseThrow(() ->
            new Editing.NotExact(
                "không xác định được "
                    + String.join(", ", place.named())
                    + " của "
                    + place.address()));
  }

  private List<Integer> positions(Level level, String label, Range outer) {
    List<Integer> found = new ArrayList<>();
    for (int i = outer.from(); i < outer.to(); i++) {
      ActParagraph line = body.get(i);
      if (line.level() == level && line.label().equals(label)) {
        found.add(i);
      }
    }
    return found;
  }

  /** Beside the unit named, or where the label belongs: directly after the one it follows. */
  int insertionPoint(ActPlace place, Optional<Sentence.Beside> beside) throws Editing.NotExact {
    if (place.part() != ActPlace.Part.WHOLE) {
      throw new Editing.NotExact("bổ sung một đoạn chưa được hợp nhất tự động");
    }
    Range outer = outer(place);
    if (beside.isPresent() && beside.orElseThrow().place().level() == place.level()) {
      Range other = range(beside.orElseThrow().place());
      return beside.orElseThrow().behind() ? behindNew(other.to(), place, outer) : other.from();
    }
    int best = -1;
    for (int i = outer.from(); i < outer.to(); i++) {
      ActParagraph line = body.get(i);
      if (line.level() == place.level()) {
        if (LabelOrder.ORDER.compare(line.label(), place.label()) > 0) {
          break;
        }
        best = i;
      }
    }
    if (best < 0 || !goesOn(place.label(), body.get(best).label())) {
      throw new Editing.NotExact("không rõ vị trí của " + place.address());
    }
    return end(body, best, place.level(), outer.to());
  }

  /** Of several new units behind one, the next comes behind those that came in before it. */
  private int behindNew(int from, ActPlace place, Range outer) {
    int at = from;
    while (at < outer.to()
        && body.get(at).given()
        && body.get(at).level() == place.level()
        && LabelOrder.ORDER.compare(body.get(at).label(), place.label()) < 0) {
      at = end(body, at, place.level(), outer.to());
    }
    return at;
  }

  private static boolean goesOn(String label, String before) {
    return LabelOrder.follows(label, before)
        || label
            .replaceFirst("(?<=\\d)[a-zđ]+$", "")
            .equals(before.replaceFirst("(?<=\\d)[a-zđ]+$", ""));
  }
}
