package vn.danchieu.portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.danchieu.citation.Citation;
import vn.danchieu.citation.Span;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.draft.DraftFinding;
import vn.danchieu.portal.draft.FormWarning;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.version.ArticlePlaces;

/**
 * A citation of a pasted text: what the library found, where it leads, and what is to be mended.
 *
 * @param article the cited article, where it was amended by the day of the draft
 * @param verdict e.g. {@code in_force}, {@code expired}, {@code disagrees}, {@code not_held}
 */
record DraftCitationJson(
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
    CitationJson.LinkJson link,
    Optional<ValidityJson> validity,
    String verdict,
    List<String> disagreements,
    List<String> endedBy,
    List<String> amendedBy,
    Optional<CitedArticleJson> article,
    Optional<String> newer,
    List<FormJson> form,
    Optional<String> correction) {

  /**
   * The cited article was amended by the draft's day.
   *
   * @param since the day from which it reads as on that day
   * @param by the last acts that amended it
   */
  record CitedArticleJson(String label, Optional<LocalDate> since, List<String> by, String url) {
    static CitedArticleJson of(StoredVersion version) {
      return new CitedArticleJson(
          version.label(),
          version.from(),
          version.changes().stream().map(StoredVersion.Change::act).distinct().toList(),
          Addresses.ofSlug(version.documentId())
              + version.from().map(day -> "?ngay=" + day).orElse("")
              + "#"
              + ArticlePlaces.anchor(version.label()));
    }
  }

  /** A departure from the form. */
  record FormJson(String rule, String written, String better) {
    static FormJson of(FormWarning warning) {
      return new FormJson(
          warning.rule().name().toLowerCase(Locale.ROOT), warning.written(), warning.better());
    }
  }

  static DraftCitationJson of(DraftFinding finding, ValidityJson.Writer writer) {
    Citation citation = finding.citation();
    EndJson end = EndJson.of(finding.end(), writer);
    return new DraftCitationJson(
        citation.span().start(),
        citation.span().end(),
        citation.text(),
        citation.kind().code(),
        citation.reference().type(),
        citation.reference().number(),
        citation.reference().year(),
        finding.reference().issuer().or(finding.reference()::issuerAsWritten),
        citation.reference().date(),
        citation.dateSpan().map(Span::end),
        citation.reference().title(),
        citation.pinpoint(),
        citation.relation().verb(),
        citation.nested(),
        citation.confidence(),
        new CitationJson.LinkJson(
            end.state(),
            end.id(),
            Optional.of(end.url()),
            end.candidates(),
            finding.reference().identity()),
        end.validity(),
        finding.verdict().name().toLowerCase(Locale.ROOT),
        finding.disagreements().stream().map(DraftFinding.Disagreement::kind).toList(),
        finding.endedBy().stream().map(change -> change.byName()).distinct().toList(),
        finding.amendedBy().stream().map(change -> change.byName()).distinct().toList(),
        finding.article().map(CitedArticleJson::of),
        finding.newer(),
        finding.form().stream().map(FormJson::of).toList(),
        finding.correction());
  }
}
