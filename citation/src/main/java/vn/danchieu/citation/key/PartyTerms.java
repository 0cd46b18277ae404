package vn.danchieu.citation.key;

import java.time.LocalDate;
import java.util.TreeMap;

/** Party terms: its numbers run from the close of one congress to the close of the next. */
final class PartyTerms {
  private static final TreeMap<LocalDate, String> CENTRAL = new TreeMap<>();

  static {
    CENTRAL.put(LocalDate.of(1976, 12, 21), "k4");
    CENTRAL.put(LocalDate.of(1982, 4, 1), "k5");
    CENTRAL.put(LocalDate.of(1986, 12, 19), "k6");
    CENTRAL.put(LocalDate.of(1991, 6, 28), "k7");
    CENTRAL.put(LocalDate.of(1996, 7, 2), "k8");
    CENTRAL.put(LocalDate.of(2001, 4, 23), "k9");
    CENTRAL.put(LocalDate.of(2006, 4, 26), "k10");
    CENTRAL.put(LocalDate.of(2011, 1, 20), "k11");
    CENTRAL.put(LocalDate.of(2016, 1, 29), "k12");
    CENTRAL.put(LocalDate.of(2021, 2, 2), "k13");
    CENTRAL.put(LocalDate.of(2026, 1, 24), "k14");
  }

  private PartyTerms() {}

  /** The term of the central committee on a day. */
  static String central(LocalDate day) {
    var term = CENTRAL.floorEntry(day);
    return term == null ? "k0" : term.getValue();
  }

  /**
   * The term of a local committee: congresses meet in the autumn of years ending in 0 and 5, each
   * on a day of its own. What was issued in that season is put down by its year alone.
   */
  static String local(LocalDate day) {
    if (isSeason(day)) {
      return "nk" + day.getYear();
    }
    int year = day.getMonthValue() >= 11 ? day.getYear() : day.getYear() - 1;
    int start = year - Math.floorMod(year, 5);
    return "nk" + start + "-" + (start + 5);
  }

  private static boolean isSeason(LocalDate day) {
    int month = day.getMonthValue();
    return day.getYear() % 5 == 0 && month >= 8 && month <= 11;
  }

  /** Whether two days may lie in one term of a local committee. */
  static boolean mayBeOneLocal(LocalDate one, LocalDate other) {
    if (isSeason(one) || isSeason(other)) {
      return Math.abs(one.toEpochDay() - other.toEpochDay()) <= 366 * 5;
    }
    return local(one).equals(local(other));
  }
}
