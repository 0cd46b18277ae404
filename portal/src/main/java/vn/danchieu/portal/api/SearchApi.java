package vn.danchieu.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danchieu.index.Named;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.Addresses;
import vn.danchieu.portal.link.CitedDocuments;
import vn.danchieu.portal.search.Cursor;
import vn.danchieu.portal.search.Found;
import vn.danchieu.portal.search.NumberLookup;
import vn.danchieu.portal.search.PageRequest;
import vn.danchieu.portal.search.Search;
import vn.danchieu.portal.text.Today;

/** Search and lookup by number. */
@RestController
@RequestMapping("/api/v1")
class SearchApi {
  private final Search search;
  private final NumberLookup lookup;
  private final MessageSource messages;
  private final Today today;

  SearchApi(Search search, NumberLookup lookup, MessageSource messages, Today today) {
    this.search = search;
    this.lookup = lookup;
    this.messages = messages;
    this.today = today;
  }

  /**
   * The parameters of a search; all but the query may be left out. Type, issuer (id or name), year,
   * status, group and subject (lĩnh vực) may be given several times: any of their values will do.
   * An issuer's id with {@code :tien-than} behind it stands for it and all it carries on.
   *
   * @param after the {@code next} of the answer before: goes on behind it, however deep
   * @param verbatim {@code true}: words are words, nothing in them is understood as a number
   */
  record Asked(
      Optional<String> q,
      Optional<String> unit,
      Optional<String> size,
      Optional<String> from,
      Optional<String> after,
      Optional<String> type,
      Optional<String> issuer,
      Optional<String> year,
      Optional<String> status,
      Optional<String> group,
      Optional<String> subject,
      Optional<String> issuedFrom,
      Optional<String> issuedTo,
      Optional<String> on,
      Optional<String> sort,
      Optional<String> verbatim) {
    private PageRequest wanted(HttpServletRequest request) {
      int count = Parameters.size(size);
      PageRequest.Order order = Parameters.order(sort);
      return new PageRequest(
              Parameters.from(from, count),
              count,
              Parameters.filters(request, issuedFrom, issuedTo),
              order,
              Parameters.after(after, order))
          .verbatim(Parameters.flag("verbatim", verbatim));
    }
  }

  @GetMapping("/search")
  SearchJson search(@ModelAttribute Asked asked, HttpServletRequest request, Locale language) {
    PageRequest wanted = asked.wanted(request);
    LocalDate day = Parameters.day(asked.on(), today);
    var writer = new ValidityJson.Writer(messages, language, day);
    String unit = asked.unit().orElse("document");
    String query = asked.q().orElse("");
    return switch (unit) {
      case "document" -> documents(search.documents(query, wanted, day), writer);
      case "provision" -> provisions(query, wanted, day);
      default -> throw new BadQuestion("api.choice", "unit", unit, "document, provision");
    };
  }

  private static SearchJson documents(Found found, ValidityJson.Writer writer) {
    return new SearchJson(
        found.total(),
        found.hits().stream().map(hit -> HitWriter.document(hit, writer)).toList(),
        FacetWriter.of(found.facets(), writer),
        found.read().meant(),
        SearchJson.InterpretationJson.of(found.read()),
        found.next().map(Cursor::written),
        found.limit(),
        Optional.empty(),
        found.absent().stream().map(SearchJson.AbsentJson::of).toList());
  }

  private SearchJson provisions(String query, PageRequest wanted, LocalDate day) {
    if (wanted.order() == PageRequest.Order.CITED) {
      throw new BadQuestion("api.cited");
    }
    Found.Provisions found = search.provisions(query, wanted, day);
    return new SearchJson(
        found.total(),
        found.hits().stream().map(HitWriter::provision).toList(),
        Map.of(),
        found.read().meant(),
        SearchJson.InterpretationJson.of(found.read()),
        found.next().map(Cursor::written),
        found.limit(),
        Optional.empty(),
        List.of());
  }

  @GetMapping("/lookup")
  LookupJson lookup(@RequestParam String number) {
    var understood = lookup.wholly(number);
    NumberLookup.Named named = lookup.named(number);
    List<StoredDocument> known = named.known();
    List<CitedDocuments.Cited> cited = named.cited();
    boolean one = known.size() == 1;
    return new LookupJson(
        number,
        one ? "resolved" : known.isEmpty() ? "missing" : "ambiguous",
        understood.stream().findFirst().map(SearchJson.NumberJson::of),
        one ? Optional.of(known.getFirst().id()) : Optional.empty(),
        one ? Optional.of(Addresses.of(known.getFirst())) : Optional.empty(),
        known.stream().map(EndJson.Candidate::of).toList(),
        cited.stream().mapToLong(CitedDocuments.Cited::citedBy).sum(),
        cited.stream().map(SearchApi::cited).toList());
  }

  private static LookupJson.CitedJson cited(CitedDocuments.Cited cited) {
    return new LookupJson.CitedJson(
        cited.described().identity(),
        Named.shortly(cited.described()),
        cited.described().number(),
        Addresses.ofIdentity(cited.described().identity()),
        cited.citedBy());
  }
}
