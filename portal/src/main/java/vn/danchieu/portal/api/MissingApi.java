package vn.danchieu.portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.MissingDocuments;
import vn.danchieu.index.Named;

/** What is cited and not held, most cited first. */
@RestController
class MissingApi {
  private final MissingDocuments missing;

  MissingApi(MissingDocuments missing) {
    this.missing = missing;
  }

  @GetMapping("/api/v1/missing")
  MissingJson missing(@RequestParam Optional<String> size, @RequestParam Optional<String> from) {
    int wanted = Parameters.size(size);
    int first = Parameters.from(from, wanted);
    List<MissingDocuments.Missing> all = missing.all();
    int begin = Math.min(first, all.size());
    int end = Math.min(all.size(), first + wanted);
    return new MissingJson(
        all.size(), all.subList(begin, end).stream().map(MissingApi::row).toList());
  }

  private static RowJson row(MissingDocuments.Missing missing) {
    var reference = missing.reference();
    return new RowJson(
        reference.identity(),
        Named.shortly(reference),
        reference.type(),
        reference.number(),
        reference.issuer().or(reference::issuerAsWritten),
        reference.date(),
        reference.title().or(() -> missing.record().flatMap(StoredDocument::title)),
        missing.citedBy(),
        missing.record().map(StoredDocument::id),
        missing
            .record()
            .map(Addresses::of)
            .orElseGet(() -> Addresses.ofIdentity(reference.identity())));
  }

  /** A page of the worklist. */
  record MissingJson(int total, List<RowJson> documents) {}

  /**
   * A document that is cited and not held.
   *
   * @param key the identity under which its citations are counted
   * @param recordId the document's id where it is known by record alone
   */
  record RowJson(
      String key,
      String name,
      Optional<String> type,
      Optional<String> number,
      Optional<String> issuer,
      Optional<LocalDate> date,
      Optional<String> title,
      long citedBy,
      Optional<String> recordId,
      String url) {}
}
