package vn.danchieu.citation.number;

import java.util.Optional;

/** Terms of the National Assembly by the years that lie wholly within one. */
final class Assemblies {
  private Assemblies() {}

  /** The term of a year; empty in years of an election, when two terms pass laws. */
  static Optional<Integer> of(int year) {
    if (year >= 1998 && year <= 2001) {
      return Optional.of(10);
    }
    if (year >= 2003 && year <= 2006) {
      return Optional.of(11);
    }
    if (year >= 2008 && year <= 2010) {
      return Optional.of(12);
    }
    int since = year - 2012;
    return year >= 2012 && year <= 2025 && since % 5 < 4
        ? Optional.of(13 + since / 5)
        : Optional.empty();
  }
}
