package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danchieu.citation.NumberQuery;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.link.CitedDocuments;
import vn.danchieu.portal.text.Today;

/** {@code /tim-kiem}: the results, or straight to the one document whose number was typed. */
@Controller
class SearchController {
  private final Search search;
  private final NumberLookup lookup;
  private final Today today;

  SearchController(Search search, NumberLookup lookup, Today today) {
    this.search = search;
    this.lookup = lookup;
    this.today = today;
  }

  @GetMapping(SearchAddress.PAGE)
  Object results(@RequestParam MultiValueMap<String, String> given, Model model) {
    AskedPage asked = AskedPage.of(given);
    String typed = asked.address().query();
    Optional<NumberQuery> number =
        asked.address().verbatim() ? Optional.empty() : lookup.wholly(typed);
    List<StoredDocument> named = number.map(lookup::known).orElse(List.of());
    if (named.size() == 1 && asked.plain()) {
      return straightTo(named.getFirst(), typed);
    }
    LocalDate day = asked.address().on().orElseGet(today::day);
    List<CitedDocuments.Cited> cited =
        named.isEmpty() ? number.map(lookup::cited).orElse(List.of()) : List.of();
    model.addAttribute(
        "page",
        new SearchPage(
            asked,
            search.documents(typed, asked.wanted(search.pageSize()), day),
            day,
            search.pageSize(),
            number,
            named,
            cited));
    return "search";
  }

  private static RedirectView straightTo(StoredDocument document, String typed) {
    String address =
        UriComponentsBuilder.fromPath("/van-ban/{slug}")
            .queryParam("q", "{q}")
            .encode()
            .buildAndExpand(document.slug(), typed.strip())
            .toUriString();
    RedirectView view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExpandUriTemplateVariables(false);
    view.setExposeModelAttributes(false);
    return view;
  }
}
