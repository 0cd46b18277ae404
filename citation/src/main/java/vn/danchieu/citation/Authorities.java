package vn.danchieu.citation;

import java.util.Optional;
import vn.danchieu.citation.extraction.HostContext;
import vn.danchieu.citation.vocabulary.Issuers;
import vn.danchieu.citation.vocabulary.Vocabulary;

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
    Vocabulary vocabulary = Vocabulary.shipped();
    return HostContext.find(vocabulary.tokens(written), vocabulary)
        .map(Issuers.Match::issuer)
        .flatMap(HostContext.of(host, vocabulary)::resolve);
  }
}
