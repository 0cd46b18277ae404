package vn.danchieu.portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.MissingDocuments;

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
    MissingDocuments.Page page = missing.page(first, wanted);
    return new MissingJson((int) page.total(), page.rows().stream().map(MissingApi::row).toList());
  }

  private static RowJson row(MissingDocuments.Missing missing) {
    StoredDocument described = missing.described();
    return new RowJson(
        described.identity(),
        Named.shortly(described),
        described.type(),
        described.number(),
        described.issuer(),
        described.issued(),
        described.title(),
        missing.citedBy(),
        missing.record().map(StoredDocument::id),
        missing.address());
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
