package vn.danchieu.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A paragraph of a unit as sentences name it: "gạch đầu dòng thứ nhất", "đoạn 2", "khổ cuối".
 *
 * @param dashes whether paragraphs that begin with a dash are counted, else all
 * @param number from 1; 0 for the last
 */
record UnitParagraph(boolean dashes, int number) {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iU)(?<kind>(?:dấu\\s+)?gạch\\s+đầu\\s+dòng|dấu\\s+đầu\\s+dòng|đoạn|khổ)\\s+(?:thứ\\s+)?(?<number>\\d{1,2}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|cuối(?:\\s+cùng)?)");

  private static final Map<String, Integer> NUMBERS =
      Map.of("nhất", 1, "hai", 2, "ba", 3, "tư", 4, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7);

  private static final Pattern DASH = Pattern.compile("[-–]\\s*(?=\\S)");

  /** Empty where it is not said which one, or of a kind that is not counted. */
  static Optional<UnitParagraph> of(ActPlace place) {
    if (place.part() != ActPlace.Part.INNER || place.named().size() != 1) {
      return Optional.empty();
    }
    Matcher named = NAMED.matcher(place.named().getFirst().strip());
    return named.matches()
        ? number(Wording.lower(named.group("number")))
            .map(n -> new UnitParagraph(Wording.lower(named.group("kind")).contains("dòng"), n))
        : Optional.empty();
  }

  private static Optional<Integer> number(String said) {
    if (said.startsWith("cuối")) {
      return Optional.of(0);
    }
    return said.matches("\\d+")
        ? Optional.of(Integer.parseInt(said)).filter(n -> n > 0)
        : Optional.ofNullable(NUMBERS.get(said));
  }

  /** Where it is; empty where the unit has none, or it is not certain what is counted. */
  Optional<UnitBounds.Range> in(List<ActParagraph> body, UnitBounds.Range unit) {
    List<ActParagraph> lines = body.subList(unit.from(), unit.to());
    int own = 0;
    while (own < lines.size() && (own == 0 || lines.get(own).level() == Level.TEXT)) {
      own++;
    }
    Optional<Integer> at = dashes ? dash(lines, own) : paragraph(lines, own);
    return at.map(i -> UnitBounds.Range.of(unit.from() + i, unit.from() + i + 1));
  }

  /** All dashes of the unit stand before units of its own, and hold no further paragraph. */
  private Optional<Integer> dash(List<ActParagraph> lines, int own) {
    List<Integer> all =
        IntStream.range(0, lines.size()).filter(i -> isDash(lines.get(i))).boxed().toList();
    int wanted = number == 0 ? all.size() - 1 : number - 1;
    if (wanted < 0 || wanted >= all.size() || all.getLast() >= own) {
      return Optional.empty();
    }
    int at = all.get(wanted);
    boolean ends = at + 1 == lines.size() || at + 1 == own || isDash(lines.get(at + 1));
    return Optional.of(at).filter(_ -> ends);
  }

  /** A unit with dashes does not say what of it is a paragraph. */
  private Optional<Integer> paragraph(List<ActParagraph> lines, int own) {
    if (number == 0) {
      ActParagraph last = lines.getLast();
      boolean free = lines.size() > 1 && last.level() == Level.TEXT;
      return free && lines.stream().noneMatch(UnitParagraph::isDash)
          ? Optional.of(lines.size() - 1)
          : Optional.empty();
    }
    int at = number - 1;
    boolean counted = at < own && lines.subList(0, own).stream().noneMatch(UnitParagraph::isDash);
    return counted && lines.get(at).level() == Level.TEXT ? Optional.of(at) : Optional.empty();
  }

  private static boolean isDash(ActParagraph line) {
    return line.level() == Level.TEXT && DASH.matcher(line.text()).lookingAt();
  }

  /** Whether new words can stand in its place: a dash stays one. */
  boolean holds(List<ActParagraph> words) {
    return words.stream().allMatch(line -> line.level() == Level.TEXT)
        && (!dashes || isDash(words.getFirst()));
  }
}
