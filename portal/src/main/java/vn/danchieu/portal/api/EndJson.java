package vn.danchieu.portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.LinkEnd;

/**
 * One end of a relation.
 *
 * @param state {@code resolved}, {@code ambiguous} or {@code missing}
 * @param key the identity under which a missing document is counted
 * @param citedBy how many documents cite a missing document
 */
record EndJson(
    String state,
    Optional<String> id,
    String url,
    String name,
    Optional<String> number,
    Optional<String> type,
    Optional<String> issuer,
    Optional<LocalDate> issued,
    Optional<String> title,
    Optional<Boolean> held,
    Optional<String> key,
    Optional<Long> citedBy,
    List<Candidate> candidates,
    Optional<ValidityJson> validity) {

  /** A document that may be meant. */
  record Candidate(
      String id,
      String url,
      Optional<String> number,
      Optional<String> type,
      Optional<String> issuer,
      Optional<LocalDate> issued,
      Optional<String> title,
      boolean held) {
    static Candidate of(StoredDocument document) {
      return new Candidate(
          document.id(),
          Addresses.of(document),
          document.number(),
          document.type(),
          document.issuer(),
          document.issued(),
          document.title(),
          document.held());
    }
  }

  static EndJson of(LinkEnd end, ValidityJson.Writer validity) {
    return switch (end) {
      case LinkEnd.Known known -> known(known, validity);
      case LinkEnd.Choice choice ->
          named(
              end,
              choice.reference(),
              Optional.empty(),
              choice.candidates().stream().map(Candidate::of).toList());
      case LinkEnd.Absent absent ->
          named(end, absent.reference(), Optional.of(absent.citedBy()), List.of());
    };
  }

  private static EndJson known(LinkEnd.Known known, ValidityJson.Writer validity) {
    StoredDocument document = known.document();
    return new EndJson(
        known.code(),
        Optional.of(document.id()),
        Addresses.of(document),
        Named.shortly(document),
        document.number(),
        document.type(),
        document.issuer(),
        document.issued(),
        document.title(),
        Optional.of(document.held()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(validity.of(known.standing())));
  }

  private static EndJson named(
      LinkEnd end, StoredReference reference, Optional<Long> citedBy, List<Candidate> candidates) {
    return new EndJson(
        end.code(),
        Optional.empty(),
        Addresses.of(end),
        end.name(),
        reference.number(),
        reference.type(),
        reference.issuer().or(reference::issuerAsWritten),
        reference.date(),
        reference.title(),
        Optional.empty(),
        Optional.of(reference.identity()),
        citedBy,
        candidates,
        Optional.empty());
  }
}
