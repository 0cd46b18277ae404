package vn.danchieu.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** New words in quotation marks, and which of them belong to which unit. */
final class Payload {
  private static final Pattern INLINE_POINT =
      Pattern.compile("(?<=[;.])\\s+([a-zđ]\\d{0,2})\\)\\s");

  private Payload() {}

  /**
   * The words of each unit; empty where the labels in the words are not those of the units. What is
   * printed above them of the unit that holds them has a key of its own.
   *
   * @param units in the order of the sentence
   */
  static Optional<Map<Place, List<Line>>> divide(List<Place> units, List<Line> words) {
    if (words.isEmpty() || units.isEmpty()) {
      return Optional.empty();
    }
    List<Place> articles = units.stream().filter(u -> u.part() != Place.Part.CHAPTER).toList();
    boolean headed = words.getFirst().level() == Level.HEADING;
    if (headed && articles.size() < units.size()) {
      return divide(
          articles, words.stream().dropWhile(line -> line.level() != Level.ARTICLE).toList());
    }
    Optional<Place> holding = holding(words.getFirst(), units.getFirst());
    if (holding.isPresent() && words.size() > 1) {
      return held(holding.orElseThrow(), units, words);
    }
    return units.size() == 1 ? single(units.getFirst(), words) : several(units, words);
  }

  /**
   * @param place of the new article, under the headings that come in with it
   */
  record NewArticle(Place place, List<Line> words) {}

  /** The articles of a new chapter or section; none where its words begin with no heading. */
  static List<NewArticle> articles(List<Line> words, Place chapter) {
    List<NewArticle> out = new ArrayList<>();
    if (words.isEmpty() || words.getFirst().level() != Level.HEADING) {
      return out;
    }
    List<String> headings = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    boolean title = true;
    for (Line line : words) {
      if (line.level() == Level.ARTICLE) {
        open = new ArrayList<>(List.of(line));
        out.add(new NewArticle(article(chapter, line.label(), headings), open));
        title = false;
      } else if (line.level() == Level.HEADING) {
        Outline.enter(line.label(), headings);
        title = true;
      } else if (!title) {
        open.add(line);
      }
    }
    return out;
  }

  private static Place article(Place chapter, String label, List<String> headings) {
    return new Place(
        chapter.act(),
        Optional.of(label),
        Optional.empty(),
        Optional.empty(),
        Place.Part.WHOLE,
        Optional.empty(),
        List.copyOf(headings));
  }

  private static Optional<Map<Place, List<Line>>> held(
      Place holding, List<Place> units, List<Line> words) {
    return divide(units, words.subList(1, words.size()))
        .map(inner -> {
          Map<Place, List<Line>> all = new LinkedHashMap<>();
          all.put(holding, List.of(words.getFirst()));
          all.putAll(inner);
          return all;
        });
  }

  /** "1. Đối với …:" above the points of clause 1, "Điều 5. …" above its clauses. */
  private static Optional<Place> holding(Line line, Place unit) {
    if (unit.part() != Place.Part.WHOLE) {
      return Optional.empty();
    }
    boolean clause =
        line.level() == Level.CLAUSE
            && unit.level() == Level.POINT
            && unit.clause().filter(line.label()::equals).isPresent();
    if (clause) {
      return Optional.of(
          new Place(unit.act(), unit.article(), unit.clause(), Optional.empty(), Place.Part.LEAD));
    }
    boolean article =
        line.level() == Level.ARTICLE
            && unit.level().compareTo(Level.ARTICLE) > 0
            && unit.article().filter(line.label()::equals).isPresent();
    return article
        ? Optional.of(
            new Place(
                unit.act(), unit.article(), Optional.empty(), Optional.empty(), Place.Part.TITLE))
        : Optional.empty();
  }

  private static Optional<Map<Place, List<Line>>> single(Place unit, List<Line> words) {
    Line first = words.getFirst();
    boolean labelled = first.level() == unit.level() && first.label().equals(unit.label());
    if (unit.part() == Place.Part.TITLE) {
      return Optional.of(Map.of(unit, words));
    }
    if (unit.part() == Place.Part.LEAD) {
      return Optional.of(Map.of(unit, words));
    }
    if (labelled) {
      boolean instruction = Sentence.read(Masked.of(first.content())).isPresent();
      boolean another =
          !instruction
              && words.stream()
                  .skip(Units.endOf(words, 0, unit.level()))
                  .anyMatch(line -> isUnit(line) && line.level() == unit.level());
      return another ? Optional.empty() : Optional.of(Map.of(unit, words));
    }
    boolean plain = words.stream().noneMatch(Payload::isUnit);
    if (unit.part() == Place.Part.INNER) {
      return plain ? Optional.of(Map.of(unit, words)) : Optional.empty();
    }
    boolean clause =
        unit.level() == Level.CLAUSE
            && !isUnit(first)
            && words.stream().noneMatch(line -> line.level().compareTo(Level.CLAUSE) <= 0);
    if (clause || plain && unit.level() != Level.ARTICLE) {
      List<Line> lines = new ArrayList<>(words);
      lines.set(0, labelled(unit, first));
      return Optional.of(Map.of(unit, lines));
    }
    boolean body = unit.level() == Level.ARTICLE && first.level().compareTo(Level.ARTICLE) > 0;
    return body ? Optional.of(Map.of(unit, words)) : Optional.empty();
  }

  private static boolean isUnit(Line line) {
    return line.level() != Level.TEXT;
  }

  private static Line labelled(Place unit, Line line) {
    String mark = unit.level() == Level.POINT ? ") " : ". ";
    return Line.of(unit.label() + mark + line.text());
  }

  private static Optional<Map<Place, List<Line>>> several(List<Place> units, List<Line> words) {
    if (isOneLabel(units) && words.stream().filter(l -> begins(l, units.getFirst())).count() == 1) {
      return single(units.getFirst(), words)
          .map(one -> {
            Map<Place, List<Line>> all = new LinkedHashMap<>();
            units.forEach(unit -> all.put(unit, words));
            return all;
          });
    }
    Map<Place, List<Line>> divided = new LinkedHashMap<>();
    List<Place> left = new ArrayList<>(units);
    List<Line> open = new ArrayList<>();
    Optional<String> clause = Optional.empty();
    for (Line line : apart(units, words)) {
      clause = line.level() == Level.CLAUSE ? led(line) : clause;
      Optional<String> within = clause;
      Optional<Place> begun =
          left.stream().filter(unit -> begins(line, unit) && isIn(within, unit)).findFirst();
      Optional<Place> holding =
          begun.isPresent() || left.isEmpty() ? Optional.empty() : holding(line, left.getFirst());
      if (begun.isPresent()) {
        open = new ArrayList<>();
        divided.put(begun.orElseThrow(), open);
        left.remove(begun.orElseThrow());
      } else if (holding.isPresent()) {
        open = new ArrayList<>();
        divided.put(holding.orElseThrow(), open);
      } else if (divided.isEmpty() || isStranger(line, divided) && !Units.goesOn(open, line)) {
        return Optional.empty();
      }
      open.add(line);
    }
    return left.isEmpty() ? Optional.of(divided) : Optional.empty();
  }

  /** A clause whose words lead points in. */
  private static Optional<String> led(Line clause) {
    return Optional.of(clause.label()).filter(_ -> clause.text().endsWith(":"));
  }

  /** "khoản 4 và điểm a khoản 5": point a of clause 4 is not the one that is announced. */
  private static boolean isIn(Optional<String> clause, Place unit) {
    return unit.level() != Level.POINT
        || unit.clause().isEmpty()
        || clause.isEmpty()
        || clause.equals(unit.clause());
  }

  /** "khoản 2 Điều 8 và khoản 2 Điều 36": the same words for both. */
  private static boolean isOneLabel(List<Place> units) {
    Place first = units.getFirst();
    return units.stream()
        .allMatch(u ->
            u.part() == Place.Part.WHOLE
                && u.level() == first.level()
                && u.label().equals(first.label()));
  }

  /** "a) …; b) …" on one line: each announced point on its own. */
  private static List<Line> apart(List<Place> units, List<Line> words) {
    List<String> labels =
        units.stream().filter(u -> u.level() == Level.POINT).map(Place::label).toList();
    List<Line> out = new ArrayList<>();
    for (Line line : words) {
      String rest = line.text();
      Matcher inline = INLINE_POINT.matcher(rest);
      int at = 0;
      while (line.level() == Level.POINT && inline.find()) {
        boolean begun = words.stream().anyMatch(l -> l.label().equals(inline.group(1)));
        if (labels.contains(inline.group(1)) && !begun) {
          out.add(Line.of(rest.substring(at, inline.start())));
          at = inline.start(1);
        }
      }
      out.add(at == 0 ? line : Line.of(rest.substring(at)));
    }
    return out;
  }

  /** A unit as wide as the last one or wider that nothing has announced. */
  private static boolean isStranger(Line line, Map<Place, List<Line>> divided) {
    Place last = divided.keySet().stream().reduce((_, b) -> b).orElseThrow();
    return isUnit(line) && line.level().compareTo(last.level()) <= 0;
  }

  static boolean begins(Line line, Place unit) {
    return line.level() == unit.level() && line.label().equals(unit.label());
  }
}
