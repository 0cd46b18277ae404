package vn.danchieu.portal.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.danchieu.index.StoredCourse;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.version.Act;
import vn.danchieu.version.Consolidation;
import vn.danchieu.version.Provision;

/**
 * Official consolidations of an act beside what is worked out of it. Each speaks of one state of
 * the text: that with the changes it lists.
 */
public final class OfficialConsolidations {
  /** Longer ones are not read while somebody waits. */
  private static final int LONGEST = 3_000_000;

  private final List<Held> all;

  private OfficialConsolidations(List<Held> all) {
    this.all = all;
  }

  /**
   * One of them.
   *
   * @param day from which on the changes that it lists are in force
   */
  public record Held(StoredDocument document, Consolidation read, LocalDate day) {
    private boolean speaksOf(StoredVersion version) {
      return version.holds(day)
          && version.changes().stream().allMatch(change -> read.contains(change.act()));
    }
  }

  /** How the consolidation has an article. */
  public sealed interface Verdict {
    Held by();

    /** With the same words. */
    record Agrees(Held by) implements Verdict {}

    /** With these. */
    record Differs(Held by, String title, String text) implements Verdict {}

    /** Not at all. */
    record Lacks(Held by) implements Verdict {}
  }

  /**
   * @param texts that may be consolidations of the act
   */
  public static OfficialConsolidations of(
      StoredDocument act, List<StoredDocument> texts, Optional<StoredCourse> course) {
    List<Held> held = new ArrayList<>();
    for (StoredDocument text : texts) {
      if (!text.id().equals(act.id()) && text.text().map(String::length).orElse(0) <= LONGEST) {
        Consolidation.of(act(text))
            .filter(read -> act.number().filter(read::isOf).isPresent())
            .ifPresent(read ->
                day(text, read, course).ifPresent(day -> held.add(new Held(text, read, day))));
      }
    }
    held.sort(Comparator.comparing(Held::day).reversed());
    return new OfficialConsolidations(List.copyOf(held));
  }

  /** As the reader of consolidations takes it. */
  static Act act(StoredDocument text) {
    return new Act(
        text.id(),
        text.number().orElse(""),
        text.title(),
        text.issued(),
        text.effective(),
        text.text().orElse(""));
  }

  /** The last day on which a listed act changes something; else the last that its head names. */
  private static Optional<LocalDate> day(
      StoredDocument text, Consolidation read, Optional<StoredCourse> course) {
    return course.map(StoredCourse::days).orElse(List.of()).stream()
        .filter(day -> day.acts().stream().anyMatch(by -> read.contains(by.act())))
        .map(StoredCourse.Day::day)
        .max(Comparator.naturalOrder())
        .or(() -> Consolidation.lastDay(text.text().orElse("")));
  }

  public List<Held> all() {
    return all;
  }

  /** Of the latest that speaks of this version; empty where none does. */
  public Optional<Verdict> of(StoredVersion version) {
    return all.stream().flatMap(held -> of(version, held).stream()).findFirst();
  }

  /** Of one of them; empty where it does not speak of this version. */
  public Optional<Verdict> of(StoredVersion version, Held held) {
    return Optional.of(held).filter(h -> h.speaksOf(version)).map(h -> verdict(version, h));
  }

  private static Verdict verdict(StoredVersion version, Held held) {
    Provision theirs = held.read().articles().get(version.label());
    if (theirs == null) {
      return new Verdict.Lacks(held);
    }
    return held.read().says(theirs, version.title(), version.text())
        ? new Verdict.Agrees(held)
        : new Verdict.Differs(held, theirs.title(), theirs.text());
  }
}
