package vn.danchieu.citation.key;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danchieu.citation.Authorities;
import vn.danchieu.citation.Authority;
import vn.danchieu.citation.DocumentFacts;
import vn.danchieu.citation.Numbers;
import vn.danchieu.citation.Reference;
import vn.danchieu.citation.vocabulary.Tenures;
import vn.danchieu.citation.vocabulary.Vocabulary;

/** Whether the issuer a text names may be that of a document. */
enum IssuerAgreement {
  SAME,
  /** One went on as the other: a text of today calls a ministry by what it has become. */
  SUCCEEDED,
  /** The text, or the record, names another body than the number does; the number is believed. */
  MISNAMED,
  UNKNOWN,
  CONTRARY;

  static IssuerAgreement of(Reference reference, DocumentFacts document) {
    if (reference.issuer().isEmpty() || document.issuer().isEmpty()) {
      return UNKNOWN;
    }
    String cited = reference.issuer().map(Authority::id).orElse("");
    String held = document.issuer().map(Authority::id).orElse("");
    if (cited.equals(held)) {
      return SAME;
    }
    if (followed(cited, held, document.issued(), reference.hostDate())) {
      return SUCCEEDED;
    }
    boolean misnamed =
        bodies(reference.number()).contains(held) || bodies(document.number()).contains(cited);
    return misnamed ? MISNAMED : CONTRARY;
  }

  /** Only forward: what the issuer had become by the day of the citing text. */
  private static boolean followed(
      String cited, String held, Optional<LocalDate> issued, Optional<LocalDate> written) {
    Tenures tenures = Vocabulary.shipped().tenures();
    boolean became =
        written.map(day -> tenures.on(held, day).contains(cited)).orElse(false)
            || tenures.successors(held).contains(cited);
    boolean namesake = issued.filter(day -> tenures.bearer(cited, day).equals(held)).isPresent();
    return became && tenures.placeOf(held).isEmpty() || namesake;
  }

  /**
   * The bodies that the number itself names, where there is only one of each: several in the number
   * of a joint circular. A text or a record that names another one is not believed.
   */
  private static Set<String> bodies(Optional<String> number) {
    return number.flatMap(Numbers::parse).stream()
        .flatMap(parsed -> Authorities.inNumber(parsed, Optional.empty()).stream())
        .map(Authority::id)
        .collect(Collectors.toSet());
  }
}
