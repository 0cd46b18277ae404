package vn.danchieu.portal.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Authorities;
import vn.danchieu.citation.Authority;
import vn.danchieu.index.StoredDocument;

/**
 * What became of the body that issued a document, so that a reader of a name that is no more knows
 * whom to ask.
 *
 * @param became who it is on the day, where that is another
 * @param joined what was merged into it after it issued the document
 */
record IssuerNow(List<Authority> became, List<Joined> joined) {
  /** A body that was merged into the issuer, and since when. */
  record Joined(Authority body, LocalDate since) {}

  static IssuerNow of(StoredDocument document, LocalDate day) {
    Optional<String> issuer = document.issuerId();
    List<Authority> became =
        issuer.map(id -> Authorities.on(id, day)).orElse(List.of()).stream()
            .filter(body -> issuer.filter(body.id()::equals).isEmpty())
            .toList();
    List<Joined> joined =
        issuer.map(Authorities::predecessors).orElse(List.of()).stream()
            .flatMap(body -> joined(body, document, day).stream())
            .toList();
    return new IssuerNow(became, became.isEmpty() ? joined : List.of());
  }

  private static Optional<Joined> joined(Authority body, StoredDocument document, LocalDate day) {
    LocalDate issued = document.issued().orElse(LocalDate.MAX);
    return Authorities.lifetime(body.id())
        .until()
        .filter(until -> until.isAfter(issued) && !until.isAfter(day))
        .map(until -> new Joined(body, until));
  }
}
