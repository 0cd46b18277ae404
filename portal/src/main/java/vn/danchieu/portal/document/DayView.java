package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.index.StoredCourse;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.version.ActStandIns;
import vn.danchieu.portal.version.Basis;
import vn.danchieu.portal.version.MissingAct;

/**
 * The day of the shown text, and the other days on which it changed.
 *
 * @param asked the day whose text is shown; empty for the text as it was loaded
 * @param unread what was asked for and is no day
 * @param basis what the loaded text is
 * @param now for whom changes are told: the day asked for, else the day of the page
 * @param changed how many articles read otherwise on that day than as loaded
 * @param outstanding what was to be changed of no single article, as HTML
 * @param unplaced articles that were not found in the text
 * @param beside official consolidations that are held
 * @param missing acts that amend it and are not held
 * @param standIns consolidations that are held where its own text is not
 */
record DayView(
    Optional<LocalDate> asked,
    Optional<String> unread,
    Basis basis,
    LocalDate now,
    Optional<StoredCourse> course,
    int changed,
    Optional<String> outstanding,
    List<Apart> unplaced,
    List<BesideCount> beside,
    List<MissingAct> missing,
    ActStandIns standIns) {

  static DayView of(
      PageQuestion asked,
      AmendedText.Shown shown,
      DocumentPages.Told told,
      DocumentPages.Cards cards) {
    Map<String, StoredVersion> on = told.read().on(asked.on());
    List<StoredVersion> changed =
        on.values().stream().filter(version -> !version.changes().isEmpty()).toList();
    return new DayView(
        asked.ofDay(),
        asked.unread(),
        Basis.of(told.document(), told.read().course()),
        asked.on(),
        told.read().course(),
        changed.size(),
        Optional.ofNullable(on.get(StoredVersion.WHOLE))
            .map(StoredVersion::outstanding)
            .flatMap(cards.changes()::outstanding),
        shown.unplaced().stream().map(version -> new Apart(version, cards.of(version))).toList(),
        BesideCount.of(told.beside(), changed),
        told.missing(),
        told.standIns());
  }

  /** An article that was not found in the text, and what is told of it, as HTML. */
  record Apart(StoredVersion version, String card) {}

  /**
   * Whether the loaded text holds later changes already, and the day asked for lies before them.
   */
  public boolean isBeforeBasis() {
    return asked.filter(day -> basis.asOf().filter(day::isBefore).isPresent()).isPresent();
  }

  /** Whether no text of the day asked for is held. */
  public boolean isBeforeText() {
    return asked.filter(basis::isLaterThan).isPresent();
  }

  /** Whether there is anything to say. */
  public boolean isTold() {
    return asked.isPresent() || unread.isPresent() || hasDays() || isFailed() || hasUndated();
  }

  public boolean hasDays() {
    return !days().isEmpty();
  }

  public boolean isFailed() {
    return course.flatMap(StoredCourse::problem).isPresent();
  }

  public boolean hasUndated() {
    return !undated().isEmpty();
  }

  public List<StoredCourse.Undated> undated() {
    return course.map(StoredCourse::undated).orElse(List.of());
  }

  public List<StoredCourse.Day> days() {
    return course.map(StoredCourse::days).orElse(List.of());
  }

  /** The last day before that on which the text changed. */
  public Optional<LocalDate> previous() {
    return days().stream()
        .map(StoredCourse.Day::day)
        .filter(day -> day.isBefore(begun()))
        .reduce((_, later) -> later)
        .or(() -> before());
  }

  /** The day before the first change: the text as it was loaded. */
  private Optional<LocalDate> before() {
    return days().stream()
        .findFirst()
        .map(StoredCourse.Day::day)
        .filter(first -> !first.isAfter(now))
        .map(first -> first.minusDays(1));
  }

  public Optional<LocalDate> next() {
    return days().stream().map(StoredCourse.Day::day).filter(day -> day.isAfter(now)).findFirst();
  }

  /** The day from which on the text reads as on the day that is shown. */
  private LocalDate begun() {
    return days().stream()
        .map(StoredCourse.Day::day)
        .filter(day -> !day.isAfter(now))
        .reduce((_, later) -> later)
        .orElse(LocalDate.MIN);
  }

  /** Whether this is the day from which the shown text reads so. */
  public boolean isShown(StoredCourse.Day day) {
    return asked.isPresent() && day.day().equals(begun());
  }
}
