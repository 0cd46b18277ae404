package vn.danchieu.citation.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A name under which one law after another was enacted. */
public final class LawTitle {
  private static final int ABOUT_TO_APPLY = 60;

  private final String type;
  private final String title;
  private final List<Law> versions = new ArrayList<>();

  LawTitle(String type, String title) {
    this.type = type;
    this.title = title;
  }

  void add(Law version) {
    versions.add(version);
  }

  public String type() {
    return type;
  }

  public String title() {
    return title;
  }

  public List<Law> versions() {
    return List.copyOf(versions);
  }

  public Optional<Law> ofNumber(String number) {
    return versions.stream().filter(v -> v.number().equals(Optional.of(number))).findFirst();
  }

  public Optional<Law> ofDate(LocalDate issued) {
    return versions.stream().filter(v -> v.issued().equals(Optional.of(issued))).findFirst();
  }

  /** The one version of a year. */
  public Optional<Law> ofYear(int year) {
    return ofYear(year, Optional.empty());
  }

  /**
   * The version of a year; of two in one year the one enacted last by the day of writing.
   *
   * @param written when the name was written; empty where that is not known
   */
  public Optional<Law> ofYear(int year, Optional<LocalDate> written) {
    List<Law> found = versions.stream().filter(v -> v.year() == year).toList();
    if (found.isEmpty()) {
      return effectiveIn(year);
    }
    if (found.size() == 1) {
      return Optional.of(found.getFirst());
    }
    return written.flatMap(day ->
        found.stream()
            .filter(v -> !enacted(v).isAfter(day))
            .max(Comparator.comparing(LawTitle::enacted)));
  }

  /** Some name a law by the year since which it applies. */
  private Optional<Law> effectiveIn(int year) {
    List<Law> found =
        versions.stream()
            .filter(v -> v.effective().filter(day -> day.getYear() == year).isPresent())
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /**
   * The version in force on a day or about to be, or the latest enacted by then where none was in
   * force: who writes weeks before a new law applies means the new one.
   */
  public Optional<Law> on(LocalDate day) {
    Optional<Law> inForce = latest(day.plusDays(ABOUT_TO_APPLY), false, day);
    return inForce.isPresent() ? inForce : enactedBy(day);
  }

  /** The version enacted last by a day, in force or not: what another law of that day means. */
  public Optional<Law> enactedBy(LocalDate day) {
    return latest(day, true, day);
  }

  /** The version enacted last before the law of a number: laws are numbered in turn each year. */
  public Optional<Law> numberedBefore(String sequence, int year) {
    long limit = place(sequence, year);
    return versions.stream()
        .filter(version -> version.year() > 0 && place(version) < limit)
        .max(Comparator.comparingLong(LawTitle::place));
  }

  private static long place(Law version) {
    return place(version.number().orElse("").replaceFirst("/.*", ""), version.year());
  }

  private static long place(String sequence, int year) {
    String digits = sequence.replaceAll("\\D", "");
    return year * 100_000L
        + (digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits));
  }

  private Optional<Law> latest(LocalDate day, boolean enactedIsEnough, LocalDate written) {
    Law best = null;
    for (Law version : versions) {
      LocalDate from = enactedIsEnough ? enacted(version) : inForce(version);
      if (!from.isAfter(day)
          && !enacted(version).isAfter(written)
          && (best == null || enacted(version).isAfter(enacted(best)))) {
        best = version;
      }
    }
    return Optional.ofNullable(best);
  }

  private static LocalDate enacted(Law version) {
    return version
        .issued()
        .orElseGet(
            () -> version.year() == 0 ? LocalDate.MIN : LocalDate.of(version.year(), 12, 31));
  }

  private static LocalDate inForce(Law version) {
    return version
        .effective()
        .orElseGet(() -> version.year() == 0 ? LocalDate.MIN : enacted(version).plusMonths(6));
  }
}
