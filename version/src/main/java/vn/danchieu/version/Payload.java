package vn.danchieu.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** New words in quotation marks, and which of them belong to which unit. */
final class Payload {
  private Payload() {}

  /**
   * The words of each unit; empty where the labels in the words are not those of the units.
   *
   * @param units in the order of the sentence
   */
  static Optional<Map<Place, List<Line>>> divide(List<Place> units, List<Line> words) {
    if (words.isEmpty() || units.isEmpty()) {
      return Optional.empty();
    }
    return units.size() == 1 ? single(units.getFirst(), words) : several(units, words);
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
                  .skip(1)
                  .anyMatch(line -> isUnit(line) && line.level() == unit.level());
      return another ? Optional.empty() : Optional.of(Map.of(unit, words));
    }
    boolean plain = words.stream().noneMatch(Payload::isUnit);
    if (plain && unit.level() != Level.ARTICLE) {
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
    Map<Place, List<Line>> divided = new LinkedHashMap<>();
    List<Place> left = new ArrayList<>(units);
    List<Line> open = new ArrayList<>();
    for (Line line : words) {
      Optional<Place> begun = left.stream().filter(unit -> begins(line, unit)).findFirst();
      if (begun.isPresent()) {
        open = new ArrayList<>();
        divided.put(begun.orElseThrow(), open);
        left.remove(begun.orElseThrow());
      } else if (divided.isEmpty() || isStranger(line, divided)) {
        return Optional.empty();
      }
      open.add(line);
    }
    return left.isEmpty() ? Optional.of(divided) : Optional.empty();
  }

  /** A unit as wide as the last one or wider that nothing has announced. */
  private static boolean isStranger(Line line, Map<Place, List<Line>> divided) {
    Place last = divided.keySet().stream().reduce((_, b) -> b).orElseThrow();
    return isUnit(line) && line.level().compareTo(last.level()) <= 0;
  }

  private static boolean begins(Line line, Place unit) {
    return line.level() == unit.level() && line.label().equals(unit.label());
  }
}
