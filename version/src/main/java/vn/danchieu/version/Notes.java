package vn.danchieu.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danchieu.citation.VietnameseText;

/**
 * What the notes of an official consolidation say: which act changed which unit, by which clause.
 */
final class Notes {
  private static final String MARK = "⟪%d⟫";
  private static final Pattern MARKED = Pattern.compile("⟪(\\d+)⟫");

  /** "Khoản này được sửa đổi, bổ sung theo quy định tại khoản 2 Điều 1 của Luật số …". */
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?iU)(?:được|bị)\\s+(?<verb>sửa\\s+đổi,?\\s+bổ\\s+sung|sửa\\s+đổi|bổ\\s+sung|bãi\\s+bỏ|thay\\s+thế|bỏ|đính\\s+chính|hủy\\s+bỏ)"
              + "[^.;]{0,60}?\\s+(?:theo\\s+quy\\s+định\\s+tại|theo|bởi|tại)\\s+"
              + "(?<clause>(?:điểm\\s+[a-zđ]\\d?\\s+)?(?:khoản\\s+\\d+[a-zđ]?\\s+)?Điều\\s+\\d+[a-zđ]?)\\s*,?\\s*(?:của\\s+)?"
              + "(?<act>[^.;]{0,160}?"
              + ActNumbers.NUMBER.pattern()
              + ")");

  private Notes() {}

  /**
   * One change as a note tells it.
   *
   * @param place of the unit that the note stands at; its article at least
   * @param verb in small letters
   * @param act the number of the amending act, folded
   * @param clause where the instruction stands in it: {@code khoản 2 Điều 1}
   * @param text the whole note
   */
  record Note(ActPlace place, String verb, String act, String clause, String text) {}

  static List<Note> of(Act consolidated) {
    PageNotes.Parted parted =
        PageNotes.parted(VietnameseText.compose(consolidated.text()), MARK::formatted);
    Map<Integer, ActPlace> places =
        places(Outline.of(consolidated, ActParagraphs.ofLines(parted.lines())));
    List<Note> out = new ArrayList<>();
    parted
        .notes()
        .forEach((number, text) -> {
          ActPlace place = places.get(number);
          if (place != null) {
            read(ActParagraphs.blanksAsOne(text), place, out);
          }
        });
    return out;
  }

  private static void read(String text, ActPlace place, List<Note> out) {
    Matcher change = CHANGE.matcher(text);
    while (change.find()) {
      ActNumbers.last(change.group("act"))
          .ifPresent(act ->
              out.add(
                  new Note(
                      place,
                      ActParagraphs.blanksAsOne(Wording.lower(change.group("verb"))),
                      act,
                      clause(change.group("clause")),
                      text)));
    }
  }

  /** As instructions name theirs. */
  private static String clause(String printed) {
    return ActParagraphs.blanksAsOne(printed)
        .replaceFirst("(?iU)^Khoản", "khoản")
        .replaceFirst("(?iU)^Điểm", "điểm");
  }

  private static Map<Integer, ActPlace> places(Outline outline) {
    Map<Integer, ActPlace> places = new TreeMap<>();
    for (Article article : outline.articles()) {
      ActPlace at =
          new ActPlace(
              Optional.empty(),
              Optional.of(article.number()),
              Optional.empty(),
              Optional.empty(),
              ActPlace.Part.WHOLE);
      put(article.title(), at, places);
      for (ActParagraph line : article.body()) {
        at = at(line, at);
        put(line.text(), at, places);
      }
    }
    return places;
  }

  private static ActPlace at(ActParagraph line, ActPlace before) {
    return switch (line.level()) {
      case CLAUSE ->
          new ActPlace(
              before.act(),
              before.article(),
              Optional.of(line.label()),
              Optional.empty(),
              ActPlace.Part.WHOLE);
      case POINT ->
          new ActPlace(
              before.act(),
              before.article(),
              before.clause(),
              Optional.of(line.label()),
              ActPlace.Part.WHOLE);
      case HEADING, ARTICLE, TEXT -> before;
    };
  }

  private static void put(String text, ActPlace place, Map<Integer, ActPlace> places) {
    Matcher mark = MARKED.matcher(text);
    while (mark.find()) {
      places.putIfAbsent(Integer.parseInt(mark.group(1)), place);
    }
  }
}
