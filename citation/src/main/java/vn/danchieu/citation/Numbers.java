package vn.danchieu.citation;

import java.util.List;
import java.util.Optional;

/** The one parser of document numbers, for texts and for what users type. */
public final class Numbers {
  private Numbers() {}

  /**
   * A number standing alone, e.g. from a record or a header.
   *
   * @return its canonical form, or empty where it is none
   */
  public static Optional<DocumentNumber> parse(String printed) {
    return Optional.empty();
  }

  /** Every number found in a typed query, best first; empty where there is none. */
  public static List<NumberQuery> inQuery(String typed) {
    return List.of();
  }
}
