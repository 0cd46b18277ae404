package vn.danchieu.portal.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredCorrection;
import vn.danchieu.index.StoredCorrection.About;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.text.Days;
import vn.danchieu.portal.text.Today;

/** What the form of a document's facts sends; what is left as it is shown is not corrected. */
record FieldForm(
    @BindParam("so-hieu") String number,
    @BindParam("loai") String type,
    @BindParam("co-quan") String issuer,
    @BindParam("ngay-ban-hanh") String issued,
    @BindParam("ngay-hieu-luc") String effective,
    @BindParam("trich-yeu") String title,
    @BindParam("tinh-trang") String status,
    @BindParam("tinh-trang-tu") String statusFrom,
    @BindParam("xac-nhan") String identity) {
  FieldForm {
    number = Proof.plain(number);
    type = Proof.plain(type);
    issuer = Proof.plain(issuer);
    issued = Proof.plain(issued);
    effective = Proof.plain(effective);
    title = Proof.plain(title);
    status = Proof.plain(status);
    statusFrom = Proof.plain(statusFrom);
    identity = Proof.plain(identity);
  }

  /** As the document is shown before anything is corrected. */
  static FieldForm of(StoredDocument document) {
    return new FieldForm(
        document.number().orElse(""),
        document.type().orElse(""),
        document.issuer().orElse(""),
        document.issued().map(Days::inField).orElse(""),
        document.effective().map(Days::inField).orElse(""),
        document.title().orElse(""),
        "",
        "",
        "");
  }

  /** Where a correction comes from, and why it is made. */
  record Proof(
      @BindParam("nguon") String source,
      @BindParam("dia-chi-nguon") String sourceUrl,
      @BindParam("ly-do") String reason) {
    Proof {
      source = plain(source);
      sourceUrl = plain(sourceUrl);
      reason = plain(reason);
    }

    /** Spring leaves out what a form leaves out. */
    static String plain(@Nullable String given) {
      return Objects.requireNonNullElse(given, "").strip().replaceAll("\\s+", " ");
    }

    /** That a record is one with a document. */
    StoredCorrection same(StoredDocument record, StoredDocument into, Signed signed) {
      return new StoredCorrection(
          "",
          record.id(),
          About.SAME,
          Optional.of(into.id()),
          Optional.of(Named.shortly(record)),
          Optional.empty(),
          Optional.empty(),
          source,
          url(),
          reason,
          signed.by(),
          signed.at(),
          Optional.empty());
    }

    Optional<String> url() {
      return Optional.of(sourceUrl).filter(url -> !url.isEmpty());
    }
  }

  /** Who corrects, as readers are told, and when, UTC. */
  record Signed(String by, String at) {}

  /** What is said otherwise than the document is shown. */
  List<StoredCorrection> corrections(StoredDocument document, Proof proof, Signed signed) {
    FieldForm shown = of(document);
    Making making = new Making(document, proof, signed);
    making.text(About.NUMBER, number, shown.number);
    making.text(About.TYPE, type, shown.type);
    making.text(About.ISSUER, issuer, shown.issuer);
    making.text(About.TITLE, title, shown.title);
    making.day(About.ISSUED, issued, shown.issued);
    making.day(About.EFFECTIVE, effective, shown.effective);
    if (!status.isEmpty()) {
      making.add(About.STATUS, Optional.of(status), Today.read(statusFrom));
    }
    if (!identity.isEmpty()) {
      making.add(About.IDENTITY, Optional.empty(), Optional.empty());
    }
    return List.copyOf(making.made);
  }

  /** A first day of a state that is no day must not pass for none. */
  boolean isDayMistyped() {
    return !statusFrom.isEmpty() && Today.read(statusFrom).isEmpty();
  }

  private record Making(
      StoredDocument document, Proof proof, Signed signed, List<StoredCorrection> made) {
    private Making(StoredDocument document, Proof proof, Signed signed) {
      this(document, proof, signed, new ArrayList<>());
    }

    void text(About about, String given, String shown) {
      if (!given.isEmpty() && !given.equals(shown)) {
        add(about, Optional.of(given), Optional.empty());
      }
    }

    /** As it is stored; what is no day is refused as it was written. */
    void day(About about, String given, String shown) {
      String iso = Today.read(given).map(LocalDate::toString).orElse(given);
      text(about, iso, Today.read(shown).map(LocalDate::toString).orElse(shown));
    }

    void add(About about, Optional<String> value, Optional<LocalDate> from) {
      made.add(
          new StoredCorrection(
              "",
              document.id(),
              about,
              value,
              before(about),
              from,
              Optional.empty(),
              proof.source(),
              proof.url(),
              proof.reason(),
              signed.by(),
              signed.at(),
              Optional.empty()));
    }

    /** What was read, also where somebody has corrected it before. */
    private Optional<String> before(About about) {
      Optional<StoredCorrection> earlier =
          document.corrections().stream().filter(each -> each.about() == about).findFirst();
      return earlier.isPresent()
          ? earlier.get().was()
          : READ.getOrDefault(about, _ -> Optional.empty()).apply(document);
    }
  }

  private static final java.util.Map<About, Function<StoredDocument, Optional<String>>> READ =
      java.util.Map.of(
          About.NUMBER, StoredDocument::number,
          About.TYPE, StoredDocument::type,
          About.ISSUER, StoredDocument::issuer,
          About.TITLE, StoredDocument::title,
          About.ISSUED, d -> d.issued().map(Days::shown),
          About.EFFECTIVE, d -> d.effective().map(Days::shown),
          About.STATUS, FieldForm::claimed,
          About.IDENTITY, d -> Optional.of(String.join("; ", d.contradictions())));

  private static Optional<String> claimed(StoredDocument document) {
    return document.claims().stream()
        .filter(claim -> claim.about().equals(About.STATUS.field()))
        .map(StoredDocument.Claim::value)
        .findFirst();
  }
}
