package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A near document whose citations count as votes.
 *
 * @param cites the works that it cites
 * @param citesByName those of them that it never cites by number
 */
record Witness(
    String id,
    Optional<String> type,
    Optional<LocalDate> issued,
    Set<String> cites,
    Set<String> citesByName) {
  private static final double DAYS = 365.25;

  /** In years; most documents without a date are letters of our days. */
  private static final double UNDATED = 0.5;

  /**
   * What it counts: one that states the law speaks for its own matter, an old one for another time.
   *
   * @param present the day of the newest document
   */
  double weight(LocalDate present, TaskSettings settings) {
    TaskSettings.Reach reach = settings.reach();
    double years =
        issued.map(day -> Math.abs(ChronoUnit.DAYS.between(day, present)) / DAYS).orElse(UNDATED);
    boolean stating = type.filter(settings.stating()::contains).isPresent();
    return (stating ? reach.statingShare() : 1) * Math.exp(-years / reach.fading());
  }

  /** Each work that it cites, and what the citation weighs by its form. */
  void each(double nameShare, BiConsumer<String, Double> reader) {
    cites.forEach(work -> reader.accept(work, citesByName.contains(work) ? nameShare : 1.0));
  }
}
