package vn.danchieu.citation;

import java.util.Optional;

/** The issuing bodies, in time. */
public final class Authorities {
  private Authorities() {}

  /**
   * The body a name stands for, as written in a header or in a citation.
   *
   * @param written e.g. {@code UBND tỉnh}, {@code ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ}
   * @param host resolves relative names; {@link Host#unknown()} where there is none
   */
  public static Optional<Authority> find(String written, Host host) {
    return Optional.empty();
  }
}
