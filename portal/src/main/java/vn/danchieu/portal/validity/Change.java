package vn.danchieu.portal.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danchieu.citation.Relation;
import vn.danchieu.index.StoredDocument;

/**
 * What another document does to this one: replace, repeal, end, suspend or amend it.
 *
 * @param by who does it, as far as the portal knows it
 * @param part whether only a part is concerned
 * @param parts which, as the text names them
 * @param until the last day of a suspension
 * @param source the sentence or the source that says so
 * @param fromText whether a loaded text says so, not a record
 * @param firstHand whether the acting document itself says so
 * @param also what others tell of the same
 */
public record Change(
    Relation relation,
    Optional<StoredDocument> by,
    String byName,
    boolean part,
    Optional<String> parts,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<LocalDate> asOf,
    String source,
    Optional<String> sourceUrl,
    Optional<String> note,
    double confidence,
    boolean fromText,
    boolean firstHand,
    List<Change> also) {
  private static final Pattern STEPS =
      Pattern.compile(
          "(?iU)(?<article>(?:điều|mục|chương|phụ lục) \\S+)"
              + "(?<clause> (?:khoản|mục) \\S+)?(?<point> điểm \\S+)?");

  private static final Pattern REPEALING = Pattern.compile("(?iU)\\bbãi bỏ\\b");

  public Change {
    also = List.copyOf(also);
  }

  /** The state it brings; a replacement of the content alone brings none. */
  public Optional<State> state(boolean party) {
    return switch (relation) {
      case REPLACES -> part ? Optional.empty() : Optional.of(ended(party));
      case REPEALS, ENDS -> Optional.of(part ? State.PARTLY_EXPIRED : ended(party));
      case SUSPENDS, PAUSES -> Optional.of(part ? State.PARTLY_SUSPENDED : State.SUSPENDED);
      case LEGAL_BASIS,
          IMPLEMENTS,
          FOLLOWS,
          GUIDES,
          AMENDS,
          CORRECTS,
          CONSOLIDATES,
          INTERPRETS,
          PROMULGATES,
          ISSUES_WITH,
          REVIEWS,
          ANSWERS,
          MENTIONS ->
          Optional.empty();
    };
  }

  /** Who does what, with the parts it is done to where they are named. */
  String words() {
    String verb = byName + " " + relation.verb();
    return namedParts().map(named -> verb + " " + named).orElse(verb);
  }

  /** "Điều 5 khoản 2" is said "khoản 2 Điều 5"; several parts stand as they were written. */
  private static String insideOut(String parts) {
    Matcher steps = STEPS.matcher(parts);
    if (!steps.matches()) {
      return parts;
    }
    return Stream.of(steps.group("point"), steps.group("clause"), steps.group("article"))
        .filter(Objects::nonNull)
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  boolean suspends() {
    return relation == Relation.SUSPENDS || relation == Relation.PAUSES;
  }

  /** Whether the document as a whole gives way to another. */
  public boolean whole() {
    return state(false).filter(State.EXPIRED::equals).isPresent();
  }

  /** By an act that was made to repeal, as its title says: it takes the place of nothing. */
  public boolean onlyRepeals() {
    return relation == Relation.REPEALS
        && by.flatMap(StoredDocument::title).filter(t -> REPEALING.matcher(t).find()).isPresent();
  }

  public boolean isBy(String documentId) {
    return by.filter(document -> document.id().equals(documentId)).isPresent();
  }

  /** The parts it is done to, as one says them. */
  public Optional<String> namedParts() {
    return parts.map(Change::insideOut);
  }

  /**
   * Tellings of one and the same stand together: by one document, and of one day if they say it.
   */
  public static List<Change> joined(List<Change> changes) {
    List<Change> joined = new ArrayList<>();
    for (Change change : changes) {
      int known = 0;
      while (known < joined.size() && !joined.get(known).tellsTheSameAs(change)) {
        known++;
      }
      if (known == joined.size()) {
        joined.add(change);
      } else {
        joined.set(known, joined.get(known).and(change));
      }
    }
    return joined;
  }

  private boolean tellsTheSameAs(Change other) {
    boolean sameActor =
        byName.equals(other.byName)
            && by.map(StoredDocument::id).equals(other.by.map(StoredDocument::id));
    return sameActor && (from.isEmpty() || other.from.isEmpty() || from.equals(other.from));
  }

  /** The one that tells a day leads. */
  private Change and(Change other) {
    boolean leads = from.isPresent() || other.from.isEmpty();
    Change first = leads ? this : other;
    Change second = leads ? other : this;
    List<Change> together = new ArrayList<>(also);
    together.addAll(other.also);
    together.add(second.alone());
    return first.with(partsWith(other), together);
  }

  /** Without what others tell. */
  public Change alone() {
    return with(parts, List.of());
  }

  /** All parts that are named, in the order in which they are told. */
  private Optional<String> partsWith(Change other) {
    List<String> named =
        Stream.of(namedParts(), other.namedParts()).flatMap(Optional::stream).distinct().toList();
    return named.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", named));
  }

  private Change with(Optional<String> named, List<Change> others) {
    return new Change(
        relation,
        by,
        byName,
        part,
        named,
        from,
        until,
        asOf,
        source,
        sourceUrl,
        note,
        confidence,
        fromText,
        firstHand,
        others);
  }

  private static State ended(boolean party) {
    return party ? State.PARTY_REPLACED : State.EXPIRED;
  }
}
