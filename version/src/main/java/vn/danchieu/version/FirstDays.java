package vn.danchieu.version;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From which day an act, or a part of it, is in force: by its own words and its source. */
final class FirstDays {
  private static final String DATE =
      "(?:ngày\\s+)?(\\d{1,2})\\s*(?:[/.-]|tháng)\\s*(\\d{1,2})\\s*(?:[/.-]|,?\\s*năm)\\s*(\\d{4})";
  private static final String SINCE =
      "có\\s+hiệu\\s+lực(?:\\s+(?:thi\\s+hành|pháp\\s+luật))?,?\\s+(?:(?:kể\\s+)?từ|vào)\\s+(?:ngày\\s+)?";

  private static final Pattern OWN =
      Pattern.compile(
          "(?iU)(?:luật|bộ\\s+luật|pháp\\s+lệnh|nghị\\s+định|nghị\\s+quyết|thông\\s+tư(?:\\s+liên\\s+tịch)?|quyết\\s+định)"
              + "\\s+này(?:\\s+và[^.;]{0,80})?\\s+"
              + SINCE
              + "(?:"
              + DATE
              + "|(?<signed>ký))");
  private static final Pattern PART =
      Pattern.compile(
          "(?iU)((?:(?:các|quy\\s+định\\s+tại|tại)\\s+)*(?:điểm|khoản|điều)\\s[^.:]{1,400}?)\\s+"
              + SINCE
              + DATE);

  private static final Pattern ANY = Pattern.compile("(?iU)" + SINCE + "(?:ngày\\s+)?" + DATE);

  /** "Luật số 35/2018/QH14 ngày 20 tháng 11 năm 2018". */
  private static final Pattern ISSUED =
      Pattern.compile("(?U)" + ActNumbers.NUMBER.pattern() + "\\s+(?=ngày\\s)" + DATE);

  private static final int BEHIND_NUMBER = 4;

  private final Optional<LocalDate> own;
  private final List<PartDay> parts;

  private record PartDay(ActPlace place, LocalDate day) {}

  private FirstDays(Optional<LocalDate> own, List<PartDay> parts) {
    this.own = own;
    this.parts = parts;
  }

  /**
   * @param words the paragraphs of the act that are its own, not what it puts into another
   */
  static FirstDays of(Act act, List<String> words) {
    List<PartDay> parts = new ArrayList<>();
    words.stream().filter(p -> p.contains("hiệu lực")).forEach(p -> readParts(p, parts));
    return new FirstDays(act.effective().or(() -> said(words, act)), parts);
  }

  private static Optional<LocalDate> said(List<String> words, Act act) {
    for (String paragraph : words) {
      Matcher own = OWN.matcher(paragraph);
      if (own.find()) {
        return own.group("signed") == null ? date(own, 1) : act.issued();
      }
    }
    return Optional.empty();
  }

  private static void readParts(String paragraph, List<PartDay> parts) {
    Matcher part = PART.matcher(paragraph);
    while (part.find()) {
      Optional<LocalDate> day = date(part, 2);
      if (day.isPresent()) {
        PlaceReader.read(part.group(1)).list().stream()
            .filter(place -> place.article().isPresent())
            .filter(place -> place.act().isEmpty() || place.act().orElseThrow().equals("này"))
            .forEach(place -> parts.add(new PartDay(place, day.orElseThrow())));
      }
    }
  }

  private static Optional<LocalDate> date(MatchResult matcher, int group) {
    if (matcher.group(group) == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(group + 2)),
              Integer.parseInt(matcher.group(group + 1)),
              Integer.parseInt(matcher.group(group))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Instruction dated(Instruction i) {
    Optional<LocalDate> day = of(PlaceReader.read(i.clause()).list().getFirst());
    return new Instruction(
        i.verb(), i.action(), i.places(), i.act(), i.clause(), i.sentence(), day, !day.equals(own));
  }

  /** The day of the narrowest part that holds the place. */
  Optional<LocalDate> of(ActPlace place) {
    Optional<LocalDate> best = own;
    int narrowest = -1;
    for (PartDay part : parts) {
      int depth = part.place().level().ordinal();
      if (depth > narrowest && holds(part.place(), place)) {
        best = Optional.of(part.day());
        narrowest = depth;
      }
    }
    return best;
  }

  private static boolean holds(ActPlace wide, ActPlace narrow) {
    return wide.article().equals(narrow.article())
        && (wide.clause().isEmpty() || wide.clause().equals(narrow.clause()))
        && (wide.point().isEmpty() || wide.point().equals(narrow.point()));
  }

  /** The last of the first days that these words name. */
  static Optional<LocalDate> lastOf(String words) {
    return ANY.matcher(words)
        .results()
        .flatMap(any -> date(any, 1).stream())
        .max(LocalDate::compareTo);
  }

  /** The last of the days on which acts were issued that these words name by number and day. */
  static Optional<LocalDate> lastIssued(String words) {
    return ISSUED
        .matcher(words)
        .results()
        .flatMap(act -> date(act, BEHIND_NUMBER).stream())
        .max(LocalDate::compareTo);
  }

  /** When the act of this number was issued, as the words say that name it. */
  static Optional<LocalDate> issued(String words, String number) {
    return ISSUED
        .matcher(words)
        .results()
        .filter(act -> ActNumbers.first(act.group()).filter(number::equals).isPresent())
        .flatMap(act -> date(act, BEHIND_NUMBER).stream())
        .findFirst();
  }

  /** The day that these words set for an act as a whole: what another act says of it. */
  static Optional<LocalDate> setBy(List<ActParagraph> words) {
    for (ActParagraph line : words) {
      Matcher own = OWN.matcher(line.text());
      if (own.find()) {
        return date(own, 1);
      }
    }
    return Optional.empty();
  }
}
