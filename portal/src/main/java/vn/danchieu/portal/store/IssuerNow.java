package vn.danchieu.portal.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.citation.Authorities;
import vn.danchieu.citation.Authority;
import vn.danchieu.index.StoredDocument;

/**
 * The present successor of an issuing body, for readers of a name that no longer exists.
 *
 * @param became who it is on the day, where that is another; the one that took the main part first
 * @param since the day on which that came about, where it came about in one step
 * @param joined what was merged into it after it issued the document
 */
public record IssuerNow(List<Authority> became, Optional<LocalDate> since, List<Joined> joined) {
  /** A body that was merged into the issuer, and since when. */
  public record Joined(Authority body, LocalDate since) {}

  public static IssuerNow of(StoredDocument document, LocalDate day) {
    return document
        .issuerId()
        .map(id -> of(id, document.issued().orElse(LocalDate.MAX), day))
        .orElseGet(() -> new IssuerNow(List.of(), Optional.empty(), List.of()));
  }

  /** Of a body, whatever it issued. */
  public static IssuerNow of(String issuerId, LocalDate day) {
    return of(issuerId, LocalDate.MAX, day);
  }

  private static IssuerNow of(String id, LocalDate issued, LocalDate day) {
    List<Authority> became = became(id, day);
    if (!became.isEmpty()) {
      return new IssuerNow(became, since(id, became), List.of());
    }
    List<Joined> joined =
        Authorities.predecessors(id).stream()
            .flatMap(body -> joined(body, issued, day).stream())
            .toList();
    return new IssuerNow(became, Optional.empty(), joined);
  }

  private static List<Authority> became(String id, LocalDate day) {
    return Authorities.on(id, day).stream().filter(body -> !body.id().equals(id)).toList();
  }

  private static Optional<LocalDate> since(String id, List<Authority> became) {
    return Authorities.lifetime(id).until().filter(end -> became(id, end).equals(became));
  }

  private static Optional<Joined> joined(Authority body, LocalDate issued, LocalDate day) {
    return Authorities.lifetime(body.id())
        .until()
        .filter(until -> until.isAfter(issued) && !until.isAfter(day))
        .map(until -> new Joined(body, until));
  }
}
