package vn.danchieu.version;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The headings above a line of an amending act, the narrowest first. */
final class HeadingContext {
  private final Deque<Heading> above = new ArrayDeque<>();

  /**
   * @param masked its sentence, which its items may go on with
   * @param place of what they speak where they do not say so
   */
  record Heading(ActParagraph line, MaskedSentence masked, Optional<ActPlace> place) {}

  HeadingContext(Optional<ActPlace> title) {
    above.push(
        new Heading(new ActParagraph(Level.HEADING, "", "", false), MaskedSentence.of(""), title));
  }

  /** A chapter stands under the title of the act alone. */
  void enterChapter(ActParagraph line, Optional<ActPlace> named) {
    Heading title = above.getLast();
    above.clear();
    above.push(title);
    above.push(new Heading(line, MaskedSentence.of(""), named.or(title::place)));
  }

  void enter(ActParagraph line, MaskedSentence masked, Optional<ActPlace> place) {
    above.push(new Heading(line, masked, place));
  }

  /** A line leaves the headings that are as narrow as itself. */
  void leaveFor(Level level) {
    while (above.size() > 1
        && level != Level.TEXT
        && narrowest().line().level().compareTo(level) >= 0) {
      above.pop();
    }
    while (above.size() > 1 && narrowest().line().level() == Level.TEXT) {
      above.pop();
    }
  }

  /** A line without a label above items: what it speaks of holds for them. */
  void narrowTo(Optional<ActPlace> place) {
    Heading heading = above.pop();
    above.push(new Heading(heading.line(), heading.masked(), place));
  }

  /** The sentence of the narrowest heading that has one. */
  String sentence() {
    return above.stream()
        .map(heading -> heading.masked().text())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  Heading narrowest() {
    return above.getFirst();
  }

  Optional<ActPlace> place() {
    return narrowest().place();
  }

  /** Whether the line is the next after one of the headings. */
  boolean isGoingOnWith(ActParagraph next) {
    return above.stream()
        .anyMatch(h ->
            h.line().level() == next.level()
                && !h.line().label().isEmpty()
                && LabelOrder.follows(next.label(), h.line().label()));
  }

  /**
   * What a heading that names these speaks of: one unit, else their article, else their act. An
   * annex that it names as well is not where its items lie.
   */
  Optional<ActPlace> placeOf(PlaceReader.Places places) {
    List<ActPlace> units = places.list();
    if (units.size() == 1 && !units.getFirst().isAnnexed()) {
      return Optional.of(units.getFirst().within(place()));
    }
    Optional<ActPlace> shared = sharedArticle(units);
    if (shared.isPresent()) {
      return shared.map(article -> article.within(place()));
    }
    Optional<String> named = places.act();
    return named.isPresent() ? named.map(ActPlace::ofAct) : place();
  }

  private static Optional<ActPlace> sharedArticle(List<ActPlace> units) {
    if (units.isEmpty() || units.getFirst().article().isEmpty()) {
      return Optional.empty();
    }
    ActPlace first = units.getFirst();
    boolean shared =
        units.stream()
            .allMatch(u -> u.article().equals(first.article()) && u.act().equals(first.act()));
    ActPlace article =
        new ActPlace(
            first.act(), first.article(), Optional.empty(), Optional.empty(), ActPlace.Part.WHOLE);
    return Optional.of(article).filter(_ -> shared);
  }

  /** Where an instruction stands: from the narrowest of the labels to the article. */
  String clause() {
    StringBuilder clause = new StringBuilder();
    Iterator<Heading> up = above.iterator();
    while (up.hasNext()) {
      ActParagraph line = up.next().line();
      String unit =
          switch (line.level()) {
            case POINT -> "điểm " + line.label();
            case CLAUSE -> "khoản " + line.label();
            case ARTICLE -> "Điều " + line.label();
            case HEADING, TEXT -> "";
          };
      clause.append(unit.isEmpty() ? "" : " " + unit);
    }
    return clause.isEmpty() ? "Điều 0" : clause.toString().strip();
  }
}
