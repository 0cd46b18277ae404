package vn.danchieu.portal.store;

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
 * @param became who it is on the day, where that is another; the one that took the main part first
 * @param since the day on which that came about, where it came about in one step
 * @param joined what was merged into it after it issued the document
 */
public record IssuerNow(List<Authority> became, Optional<LocalDate> since, List<Joined> joined) {
  /** A body that was merged into the issuer, and since when. */
  public record Joined(Authority body, LocalDate since) {}

  public static IssuerNow of(StoredDocument document, LocalDate day) {
    Optional<String> issuer = document.issuerId();
    List<Authority> became = issuer.map(id -> became(id, day)).orElse(List.of());
    List<Joined> joined =
        issuer.map(Authorities::predecessors).orElse(List.of()).stream()
            .flatMap(body -> joined(body, document, day).stream())
            .toList();
    return new IssuerNow(
        became,
        issuer.filter(_ -> !became.isEmpty()).flatMap(id -> since(id, became)),
        became.isEmpty() ? joined : List.of());
  }

  private static List<Authority> became(String id, LocalDate day) {
    return Authorities.on(id, day).stream().filter(body -> !body.id().equals(id)).toList();
  }

  private static Optional<LocalDate> since(String id, List<Authority> became) {
    return Authorities.lifetime(id).until().filter(end -> became(id, end).equals(became));
  }

  private static Optional<Joined> joined(Authority body, StoredDocument document, LocalDate day) {
    LocalDate issued = document.issued().orElse(LocalDate.MAX);
    return Authorities.lifetime(body.id())
        .until()
        .filter(until -> until.isAfter(issued) && !until.isAfter(day))
        .map(until -> new Joined(body, until));
  }
}
