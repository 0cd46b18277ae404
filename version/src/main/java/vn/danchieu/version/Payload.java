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
  static Optional<Map<ActPlace, List<ActParagraph>>> divide(
      List<ActPlace> units, List<ActParagraph> words) {
    if (words.isEmpty() || units.isEmpty()) {
      return Optional.empty();
    }
    List<ActPlace> articles =
        units.stream().filter(u -> u.part() != ActPlace.Part.CHAPTER).toList();
    boolean headed = words.getFirst().level() == Level.HEADING;
    if (headed && articles.size() < units.size()) {
      return divide(
          articles, words.stream().dropWhile(line -> line.level() != Level.ARTICLE).toList());
    }
    Optional<ActPlace> holding = holding(words.getFirst(), units.getFirst());
    if (holding.isPresent() && words.size() > 1) {
      return held(holding.orElseThrow(), units, words);
    }
    return units.size() == 1 ? single(units.getFirst(), words) : several(units, words);
  }

  /**
   * @param place of the new article, under the headings that come in with it
   */
  record NewArticle(ActPlace place, List<ActParagraph> words) {}

  /** The articles of a new chapter or section; none where its words begin with no heading. */
  static List<NewArticle> articles(List<ActParagraph> words, ActPlace chapter) {
    List<NewArticle> out = new ArrayList<>();
    if (words.isEmpty() || words.getFirst().level() != Level.HEADING) {
      return out;
    }
    List<String> headings = new ArrayList<>();
    List<ActParagraph> open = new ArrayList<>();
    boolean title = true;
    for (ActParagraph line : words) {
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

  private static ActPlace article(ActPlace chapter, String label, List<String> headings) {
    return new ActPlace(
        chapter.act(),
        Optional.of(label),
        Optional.empty(),
        Optional.empty(),
        ActPlace.Part.WHOLE,
        Optional.empty(),
        List.copyOf(headings));
  }

  private static Optional<Map<ActPlace, List<ActParagraph>>> held(
      ActPlace holding, List<ActPlace> units, List<ActParagraph> words) {
    return divide(units, words.subList(1, words.size()))
        .map(inner -> {
          Map<ActPlace, List<ActParagraph>> all = new LinkedHashMap<>();
          all.put(holding, List.of(words.getFirst()));
          all.putAll(inner);
          return all;
        });
  }

  /** "1. Đối với …:" above the points of clause 1, "Điều 5. …" above its clauses. */
  private static Optional<ActPlace> holding(ActParagraph line, ActPlace unit) {
    if (unit.part() != ActPlace.Part.WHOLE) {
      return Optional.empty();
    }
    boolean clause =
        line.level() == Level.CLAUSE
            && unit.level() == Level.POINT
            && unit.clause().filter(line.label()::equals).isPresent();
    if (clause) {
      return Optional.of(
          new ActPlace(
              unit.act(), unit.article(), unit.clause(), Optional.empty(), ActPlace.Part.LEAD));
    }
    boolean article =
        line.level() == Level.ARTICLE
            && unit.level().compareTo(Level.ARTICLE) > 0
            && unit.article().filter(line.label()::equals).isPresent();
    return article
        ? Optional.of(
            new ActPlace(
                unit.act(),
                unit.article(),
                Optional.empty(),
                Optional.empty(),
                ActPlace.Part.TITLE))
        : Optional.empty();
  }

  private static Optional<Map<ActPlace, List<ActParagraph>>> single(
      ActPlace unit, List<ActParagraph> words) {
    ActParagraph first = words.getFirst();
    boolean labelled = first.level() == unit.level() && first.label().equals(unit.label());
    if (unit.part() == ActPlace.Part.TITLE) {
      return Optional.of(Map.of(unit, words));
    }
    if (unit.part() == ActPlace.Part.LEAD) {
      return Optional.of(Map.of(unit, words));
    }
    if (labelled) {
      boolean instruction = Sentence.read(MaskedSentence.of(first.content())).isPresent();
      boolean another =
          !instruction
              && words.stream()
                  .skip(UnitBounds.endOf(words, 0, unit.level()))
                  .anyMatch(line -> isUnit(line) && line.level() == unit.level());
      return another ? Optional.empty() : Optional.of(Map.of(unit, words));
    }
    boolean plain = words.stream().noneMatch(Payload::isUnit);
    if (unit.part() == ActPlace.Part.INNER) {
      return plain ? Optional.of(Map.of(unit, words)) : Optional.empty();
    }
    boolean clause =
        unit.level() == Level.CLAUSE
            && !isUnit(first)
            && words.stream().noneMatch(line -> line.level().compareTo(Level.CLAUSE) <= 0);
    if (clause || plain && unit.level() != Level.ARTICLE) {
      List<ActParagraph> lines = new ArrayList<>(words);
      lines.set(0, labelled(unit, first));
      return Optional.of(Map.of(unit, lines));
    }
    boolean body = unit.level() == Level.ARTICLE && first.level().compareTo(Level.ARTICLE) > 0;
    return body ? Optional.of(Map.of(unit, words)) : Optional.empty();
  }

  private static boolean isUnit(ActParagraph line) {
    return line.level() != Level.TEXT;
  }

  private static ActParagraph labelled(ActPlace unit, ActParagraph line) {
    String mark = unit.level() == Level.POINT ? ") " : ". ";
    return ActParagraph.of(unit.label() + mark + line.text());
  }

  private static Optional<Map<ActPlace, List<ActParagraph>>> several(
      List<ActPlace> units, List<ActParagraph> words) {
    if (isOneLabel(units) && words.stream().filter(l -> begins(l, units.getFirst())).count() == 1) {
      return single(units.getFirst(), words)
          .map(one -> {
            Map<ActPlace, List<ActParagraph>> all = new LinkedHashMap<>();
            units.forEach(unit -> all.put(unit, words));
            return all;
          });
    }
    Map<ActPlace, List<ActParagraph>> divided = new LinkedHashMap<>();
    List<ActPlace> left = new ArrayList<>(units);
    List<ActParagraph> open = new ArrayList<>();
    Optional<String> clause = Optional.empty();
    for (ActParagraph line : apart(units, words)) {
      clause = line.level() == Level.CLAUSE ? led(line) : clause;
      Optional<String> within = clause;
      Optional<ActPlace> begun =
          left.stream().filter(unit -> begins(line, unit) && isIn(within, unit)).findFirst();
      Optional<ActPlace> holding =
          begun.isPresent() || left.isEmpty() ? Optional.empty() : holding(line, left.getFirst());
      if (begun.isPresent()) {
        open = new ArrayList<>();
        divided.put(begun.orElseThrow(), open);
        left.remove(begun.orElseThrow());
      } else if (holding.isPresent()) {
        open = new ArrayList<>();
        divided.put(holding.orElseThrow(), open);
      } else if (divided.isEmpty() || isStranger(line, divided) && !UnitBounds.goesOn(open, line)) {
        return Optional.empty();
      }
      open.add(line);
    }
    return left.isEmpty() ? Optional.of(divided) : Optional.empty();
  }

  /** A clause whose words lead points in. */
  private static Optional<String> led(ActParagraph clause) {
    return Optional.of(clause.label()).filter(_ -> clause.text().endsWith(":"));
  }

  /** "khoản 4 và điểm a khoản 5": point a of clause 4 is not the one that is announced. */
  private static boolean isIn(Optional<String> clause, ActPlace unit) {
    return unit.level() != Level.POINT
        || unit.clause().isEmpty()
        || clause.isEmpty()
        || clause.equals(unit.clause());
  }

  /** "khoản 2 Điều 8 và khoản 2 Điều 36": the same words for both. */
  private static boolean isOneLabel(List<ActPlace> units) {
    ActPlace first = units.getFirst();
    return units.stream()
        .allMatch(u ->
            u.part() == ActPlace.Part.WHOLE
                && u.level() == first.level()
                && u.label().equals(first.label()));
  }

  /** "a) …; b) …" on one line: each announced point on its own. */
  private static List<ActParagraph> apart(List<ActPlace> units, List<ActParagraph> words) {
    List<String> labels =
        units.stream().filter(u -> u.level() == Level.POINT).map(ActPlace::label).toList();
    List<ActParagraph> out = new ArrayList<>();
    for (ActParagraph line : words) {
      String rest = line.text();
      Matcher inline = INLINE_POINT.matcher(rest);
      int at = 0;
      while (line.level() == Level.POINT && inline.find()) {
        boolean begun = words.stream().anyMatch(l -> l.label().equals(inline.group(1)));
        if (labels.contains(inline.group(1)) && !begun) {
          out.add(ActParagraph.of(rest.substring(at, inline.start())));
          at = inline.start(1);
        }
      }
      out.add(at == 0 ? line : ActParagraph.of(rest.substring(at)));
    }
    return out;
  }

  /** A unit as wide as the last one or wider that nothing has announced. */
  private static boolean isStranger(ActParagraph line, Map<ActPlace, List<ActParagraph>> divided) {
    ActPlace last = divided.keySet().stream().reduce((_, b) -> b).orElseThrow();
    return isUnit(line) && line.level().compareTo(last.level()) <= 0;
  }

  static boolean begins(ActParagraph line, ActPlace unit) {
    return line.level() == unit.level() && line.label().equals(unit.label());
  }
}
