package vn.danchieu.citation.extraction;

import java.util.Set;

/** The years in which a constitution of Vietnam was adopted. */
final class Constitutions {
  private static final Set<Integer> YEARS = Set.of(1946, 1959, 1980, 1992, 2013);

  private Constitutions() {}

  static boolean none(int year) {
    return !YEARS.contains(year);
  }
}
