package vn.danchieu.validity;

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
import vn.danchieu.index.StoredAct;
import vn.danchieu.index.StoredChange;

/**
 * What an act does to a document: replace, repeal, end, suspend or amend it.
 *
 * @param told as it is stored
 * @param parts to which parts of the document, as the text names them
 * @param also what others tell of the same
 */
public record Change(StoredChange told, Optional<String> parts, List<Change> also) {
  private static final Pattern STEPS =
      Pattern.compile(
          "(?iU)(?<article>(?:điều|mục|chương|phụ lục) \\S+)"
              + "(?<clause> (?:khoản|mục) \\S+)?(?<point> điểm \\S+)?");

  private static final Pattern REPEALING = Pattern.compile("(?iU)\\bbãi bỏ\\b");

  private static final Pattern CONTENT =
      Pattern.compile("(?iU)\\bcó\\s+nội\\s+dung\\s+(?:bị|được)\\s+bãi\\s+bỏ\\b");

  public Change {
    also = List.copyOf(also);
  }

  public static Change of(StoredChange told) {
    String share = isOfSomeContent(told) ? "một phần " : "";
    return new Change(told, told.parts().map(named -> share + insideOut(named)), List.of());
  }

  /** The Code names the article of which some content was repealed. */
  private static boolean isOfSomeContent(StoredChange told) {
    return told.relation() == Relation.REPEALS && CONTENT.matcher(told.source()).find();
  }

  public Relation relation() {
    return told.relation();
  }

  /** The act, as far as it is known. */
  public Optional<StoredAct> by() {
    return told.by();
  }

  public String byName() {
    return told.byName();
  }

  /** Whether only a part is concerned. */
  public boolean part() {
    return told.part();
  }

  public Optional<LocalDate> from() {
    return told.from();
  }

  /** The last day of a suspension. */
  public Optional<LocalDate> until() {
    return told.until();
  }

  /** The day on which the source said so or was read. */
  public Optional<LocalDate> asOf() {
    return told.asOf();
  }

  /** The sentence or the source that says so. */
  public String source() {
    return told.source();
  }

  public Optional<String> sourceUrl() {
    return told.sourceUrl();
  }

  public Optional<String> note() {
    return told.note();
  }

  /** Whether a loaded text says so, not a record. */
  public boolean fromText() {
    return told.fromText();
  }

  /** Another document tells of an amendment; of famous acts hundreds do. */
  public boolean isHearsay() {
    return relation() == Relation.AMENDS && !told.firstHand();
  }

  /** The state it brings; a replacement of the content alone brings none. */
  public Optional<State> state(boolean party) {
    return switch (relation()) {
      case REPLACES -> part() ? Optional.empty() : Optional.of(ended(party));
      case REPEALS, ENDS -> Optional.of(part() ? State.PARTLY_EXPIRED : ended(party));
      case SUSPENDS, PAUSES -> Optional.of(part() ? State.PARTLY_SUSPENDED : State.SUSPENDED);
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
    String verb = byName() + " " + relation().verb();
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
    return relation() == Relation.SUSPENDS || relation() == Relation.PAUSES;
  }

  /** Whether the document as a whole gives way to another. */
  public boolean whole() {
    return state(false).filter(State.EXPIRED::equals).isPresent();
  }

  /** By an act that was made to repeal, as its title says: it takes the place of nothing. */
  public boolean onlyRepeals() {
    return relation() == Relation.REPEALS
        && by().flatMap(StoredAct::title).filter(t -> REPEALING.matcher(t).find()).isPresent();
  }

  public boolean isBy(String documentId) {
    return by().filter(act -> act.id().equals(documentId)).isPresent();
  }

  /** The parts it is done to, as one says them. */
  public Optional<String> namedParts() {
    return parts;
  }

  /** What it says of the state of the document, and what stands as the proof. */
  Reason reason(State state, String words, Optional<LocalDate> since) {
    return new Reason(
        state,
        words,
        since,
        told.until(),
        told.asOf(),
        told.source(),
        told.sourceUrl(),
        told.note(),
        SourceStrength.of(told.confidence()),
        false);
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
        byName().equals(other.byName())
            && by().map(StoredAct::id).equals(other.by().map(StoredAct::id));
    return sameActor && (from().isEmpty() || other.from().isEmpty() || from().equals(other.from()));
  }

  /** The one that tells a day leads. */
  private Change and(Change other) {
    boolean leads = from().isPresent() || other.from().isEmpty();
    Change first = leads ? this : other;
    Change second = leads ? other : this;
    List<Change> together = new ArrayList<>(also);
    together.addAll(other.also);
    together.add(second.alone());
    return new Change(first.told, partsWith(other), together);
  }

  /** Without what others tell. */
  public Change alone() {
    return new Change(told, parts, List.of());
  }

  /** All parts that are named, in the order in which they are told. */
  private Optional<String> partsWith(Change other) {
    List<String> named =
        Stream.of(namedParts(), other.namedParts()).flatMap(Optional::stream).distinct().toList();
    return named.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", named));
  }

  private static State ended(boolean party) {
    return party ? State.PARTY_REPLACED : State.EXPIRED;
  }
}
