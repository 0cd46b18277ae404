package vn.danchieu.portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.index.StoredLink;
import vn.danchieu.index.StoredReference;
import vn.danchieu.portal.link.LinkEnd;
import vn.danchieu.portal.link.ReadCitation;

/**
 * A citation as others build upon it: offsets in UTF-16 units over the text as given, end
 * exclusive; absent facts are null.
 */
record CitationJson(
    int start,
    int end,
    String text,
    String kind,
    Optional<String> type,
    Optional<String> number,
    Optional<Integer> year,
    Optional<String> issuer,
    Optional<LocalDate> date,
    Optional<Integer> dateEnd,
    Optional<String> title,
    Optional<String> pinpoint,
    String relation,
    boolean nested,
    double confidence,
    Optional<String> provisionId,
    Optional<String> anchor,
    LinkJson link,
    Optional<ValidityJson> validity) {

  /** Where it leads. */
  record LinkJson(
      String state,
      Optional<String> id,
      Optional<String> url,
      List<EndJson.Candidate> candidates,
      String key) {}

  static CitationJson of(ReadCitation citation, ValidityJson.Writer validity) {
    StoredLink stored = citation.link().stored();
    StoredReference target = stored.target();
    LinkEnd end = citation.link().target();
    EndJson json = EndJson.of(end, validity);
    return new CitationJson(
        stored.start(),
        stored.end(),
        target.text(),
        target.kind().code(),
        target.type(),
        target.number(),
        target.year(),
        target.issuer().or(target::issuerAsWritten),
        target.date(),
        stored.dateEnd(),
        target.title(),
        stored.pinpoint(),
        citation.relation().verb(),
        citation.nested(),
        stored.confidence(),
        stored.provisionId(),
        citation.link().place().map(place -> place.anchor()),
        new LinkJson(
            json.state(), json.id(), Optional.of(json.url()), json.candidates(), target.identity()),
        json.validity());
  }
}
