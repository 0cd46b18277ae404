package vn.danchieu.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.StoredVersion;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.store.IssuerNow;
import vn.danchieu.portal.version.ArticlePlaces;
import vn.danchieu.portal.version.DayText;

/**
 * A document with all that is known of it.
 *
 * @param corrections which persons made; left out where there is none
 * @param audience who alone may read it; left out of what is public
 */
record DocumentJson(
    String id,
    String slug,
    String url,
    List<String> importIds,
    Optional<String> number,
    Optional<String> type,
    Optional<String> line,
    Optional<String> issuer,
    Optional<String> issuerId,
    Optional<IssuerNowJson> issuerNow,
    Optional<LocalDate> issued,
    Optional<LocalDate> effective,
    Optional<LocalDate> expired,
    Optional<String> title,
    List<String> subjects,
    Optional<String> summary,
    boolean held,
    Optional<String> text,
    Optional<String> form,
    Optional<StoredDocument.Letter> letter,
    ValidityJson validity,
    List<StoredDocument.Claim> claims,
    List<StoredDocument.Dispute> disputed,
    List<StoredDocument.SourceNote> sources,
    List<ProvisionJson> provisions,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CorrectionJson> corrections,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> audience) {

  /**
   * A numbered task, an article or a clause.
   *
   * @param then an article as it reads on the day, where acts have amended it
   */
  record ProvisionJson(
      String id,
      Optional<String> importId,
      String kind,
      String anchor,
      String label,
      Optional<String> title,
      List<StoredProvision.Heading> path,
      String text,
      Optional<Integer> start,
      Optional<Integer> end,
      Optional<VersionsApi.ArticleJson> then) {
    private static ProvisionJson of(
        StoredProvision provision, Map<String, StoredVersion> versions) {
      boolean placed = provision.start() >= 0;
      return new ProvisionJson(
          provision.id(),
          provision.importId(),
          provision.kind(),
          provision.anchor(),
          provision.label(),
          provision.title(),
          provision.path(),
          provision.text(),
          placed ? Optional.of(provision.start()) : Optional.empty(),
          placed ? Optional.of(provision.end()) : Optional.empty(),
          Optional.ofNullable(versions.get(provision.label()))
              .filter(version -> ArticlePlaces.holds(version, provision))
              .map(DayText.Article::of)
              .map(VersionsApi.ArticleJson::of));
    }
  }

  static DocumentJson of(
      StoredDocument document,
      List<StoredProvision> provisions,
      Map<String, StoredVersion> versions,
      ValidityJson validity) {
    return new DocumentJson(
        document.id(),
        document.slug(),
        Addresses.of(document),
        document.importIds(),
        document.number(),
        document.type(),
        document.line(),
        document.issuer(),
        document.issuerId(),
        IssuerNowJson.of(IssuerNow.of(document, validity.on())),
        document.issued(),
        document.effective(),
        document.expired(),
        document.title(),
        document.subjects(),
        document.summary(),
        document.held(),
        document.text(),
        document.form(),
        document.letter(),
        validity,
        document.claims(),
        document.disputed(),
        document.sources(),
        provisions.stream().map(p -> ProvisionJson.of(p, versions)).toList(),
        document.corrections().stream().map(CorrectionJson::of).toList(),
        HitWriter.audience(document.id()));
  }
}
