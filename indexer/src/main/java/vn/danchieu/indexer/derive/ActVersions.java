package vn.danchieu.indexer.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.danchieu.index.StoredCourse;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.version.Act;
import vn.danchieu.version.ActReader;
import vn.danchieu.version.Provision;
import vn.danchieu.version.Versions;

/** Computes the stored versions of one act: each article's text from each day it changes. */
final class ActVersions {
  /** Characters of all texts times days; a law of 500 amendments is a tenth of it. */
  private static final long MOST_WORK = 1_000_000_000L;

  private static final int MOST_PARTS = 20_000;
  private static final long MOST_CHARACTERS = 20_000_000;

  private final String id;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Provision> given = new HashMap<>();
  private final Map<String, Open> open = new HashMap<>();
  private final List<StoredVersion> versions = new ArrayList<>();
  private final List<StoredCourse.Day> days = new ArrayList<>();
  private long characters;

  /**
   * @param versions in the order of their ids
   */
  record Result(
      List<StoredVersion> versions,
      List<String> contained,
      List<StoredCourse.Day> days,
      List<StoredCourse.Undated> undated,
      Optional<StoredCourse.Problem> problem) {
    static Result failed(StoredCourse.Problem problem) {
      return new Result(List.of(), List.of(), List.of(), List.of(), Optional.of(problem));
    }
  }

  /** The last version of an article, which ends on the next day it changes. */
  private record Open(
      int position, Optional<String> after, Optional<LocalDate> from, Provision said) {}

  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private ActVersions(String id) {
    this.id = id;
  }

  /** A failure in one act does not stop the others. */
  static Result of(Act act, List<Act> others, ActReader reader) {
    try {
      return new ActVersions(act.id()).read(act, others, reader);
    } catch (TooMuch e) {
      return Result.failed(StoredCourse.Problem.TOO_MUCH);
    } catch (RuntimeException | StackOverflowError e) {
      return Result.failed(StoredCourse.Problem.UNREADABLE);
    }
  }

  private Result read(Act act, List<Act> others, ActReader reader) {
    Map<String, Integer> longest = new HashMap<>();
    for (Act other : others) {
      if (longest.merge(other.number(), other.text().length(), Math::max)
          == other.text().length()) {
        ids.put(other.number(), other.id());
      }
    }
    Versions read = Versions.of(act, others, reader);
    if ((long) read.days().size() * act.text().length() > MOST_WORK) {
      throw new TooMuch();
    }
    read.eachStage(this::stage);
    open.forEach((label, last) -> close(label, last, Optional.empty()));
    return new Result(numbered(), read.contained(), days, undated(read), Optional.empty());
  }

  private void stage(Versions.Stage stage) {
    Map<String, Provision> now = new LinkedHashMap<>();
    stage.provisions().forEach(provision -> now.putIfAbsent(provision.label(), provision));
    if (stage.from().isEmpty()) {
      given.putAll(now);
      return;
    }
    LocalDate day = stage.from().orElseThrow();
    Map<String, StoredCourse.By> acts = new LinkedHashMap<>();
    int articles = 0;
    int outstanding = 0;
    int position = 0;
    String before = "";
    for (Provision provision : now.values()) {
      boolean article = !provision.label().equals(StoredVersion.WHOLE);
      if (isOther(provision)) {
        open(provision, new Place(position, before), day);
        by(provision, day, acts);
        boolean changed = provision.changes().stream().anyMatch(c -> c.from().equals(stage.from()));
        articles += article && changed ? 1 : 0;
        outstanding +=
            (int)
                provision.outstanding().stream().filter(o -> o.from().equals(stage.from())).count();
      }
      before = provision.label();
      position++;
    }
    if (!acts.isEmpty()) {
      days.add(new StoredCourse.Day(day, List.copyOf(acts.values()), articles, outstanding));
    }
  }

  private record Place(int position, String before) {}

  private boolean isOther(Provision provision) {
    Open last = open.get(provision.label());
    Provision said = last == null ? given.get(provision.label()) : last.said();
    return !provision.equals(said);
  }

  private void open(Provision provision, Place place, LocalDate day) {
    String label = provision.label();
    Open last = open.get(label);
    Provision first = given.get(label);
    if (last != null) {
      close(label, last, Optional.of(day));
    } else if (first != null) {
      close(
          label,
          new Open(place.position(), Optional.empty(), Optional.empty(), first),
          Optional.of(day));
    }
    Optional<String> after =
        first == null && !label.equals(StoredVersion.WHOLE)
            ? Optional.of(place.before())
            : Optional.empty();
    open.put(label, new Open(place.position(), after, Optional.of(day), provision));
  }

  private void close(String label, Open last, Optional<LocalDate> until) {
    Provision said = last.said();
    characters += said.text().length();
    if (versions.size() >= MOST_PARTS || characters > MOST_CHARACTERS) {
      throw new TooMuch();
    }
    versions.add(
        new StoredVersion(
            "",
            id,
            last.position(),
            label,
            said.title(),
            last.after(),
            last.from(),
            until,
            said.text(),
            said.changes().stream().map(this::change).toList(),
            said.outstanding().stream().map(this::outstanding).toList()));
  }

  private StoredVersion.Change change(Provision.Change said) {
    return new StoredVersion.Change(
        said.verb(), said.act(), held(said.act()), said.clause(), said.from(), said.sentence());
  }

  private StoredVersion.Outstanding outstanding(Provision.Outstanding said) {
    return new StoredVersion.Outstanding(
        said.act(), held(said.act()), said.clause(), said.from(), said.sentence(), said.reason());
  }

  private Optional<String> held(String act) {
    return Optional.ofNullable(ids.get(act));
  }

  private void by(Provision provision, LocalDate day, Map<String, StoredCourse.By> acts) {
    Optional<LocalDate> that = Optional.of(day);
    provision.changes().stream()
        .filter(change -> change.from().equals(that))
        .forEach(change -> acts.put(change.act(), by(change.act())));
    provision.outstanding().stream()
        .filter(outstanding -> outstanding.from().equals(that))
        .forEach(outstanding -> acts.put(outstanding.act(), by(outstanding.act())));
  }

  private StoredCourse.By by(String act) {
    return new StoredCourse.By(act, held(act));
  }

  /** In the order of days, of one day in that of the text. */
  private List<StoredVersion> numbered() {
    List<StoredVersion> inOrder =
        versions.stream()
            .sorted(
                java.util.Comparator.comparing((StoredVersion v) -> v.from().orElse(LocalDate.MIN))
                    .thenComparingInt(StoredVersion::position)
                    .thenComparing(StoredVersion::label))
            .toList();
    List<StoredVersion> numbered = new ArrayList<>();
    for (StoredVersion v : inOrder) {
      numbered.add(
          new StoredVersion(
              id + ".v" + numbered.size(),
              id,
              v.position(),
              v.label(),
              v.title(),
              v.after(),
              v.from(),
              v.until(),
              v.text(),
              v.changes(),
              v.outstanding()));
    }
    return List.copyOf(numbered);
  }

  private List<StoredCourse.Undated> undated(Versions read) {
    List<StoredCourse.Undated> undated = new ArrayList<>();
    if (!read.hasUndated()) {
      return undated;
    }
    for (Provision provision : read.latest()) {
      provision.changes().stream()
          .filter(change -> change.from().isEmpty())
          .forEach(c ->
              undated.add(
                  new StoredCourse.Undated(
                      provision.label(), c.act(), held(c.act()), c.clause(), c.sentence())));
      provision.outstanding().stream()
          .filter(outstanding -> outstanding.from().isEmpty())
          .forEach(o ->
              undated.add(
                  new StoredCourse.Undated(
                      provision.label(), o.act(), held(o.act()), o.clause(), o.sentence())));
    }
    return undated.stream().distinct().collect(Collectors.toUnmodifiableList());
  }
}
