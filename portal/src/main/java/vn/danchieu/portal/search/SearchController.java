package vn.danchieu.portal.search;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

  @GetMapping("/tim-kiem")
  Object results(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(name = "tat-ca") Optional<String> all,
      @RequestParam(name = "loai") Optional<String> type,
      @RequestParam(name = "trang") Optional<String> page,
      @RequestParam Optional<String> on,
      Model model) {
    Optional<NumberQuery> number = lookup.wholly(q);
    List<StoredDocument> named = number.map(lookup::known).orElse(List.of());
    if (named.size() == 1 && all.isEmpty() && type.isEmpty() && page.isEmpty()) {
      return straightTo(named.getFirst(), q);
    }
    Optional<String> only = type.filter(t -> !t.isBlank());
    Wanted wanted =
        Wanted.page(page.map(SearchController::number).orElse(1), search.pageSize(), only);
    var day = today.dayOr(on);
    List<CitedDocuments.Cited> cited =
        named.isEmpty() ? number.map(lookup::cited).orElse(List.of()) : List.of();
    model.addAttribute(
        "page",
        new SearchPage(
            search.documents(q, wanted, day),
            day,
            wanted.from() / wanted.size() + 1,
            wanted.size(),
            only,
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

  private static int number(String written) {
    try {
      return Integer.parseInt(written.strip());
    } catch (NumberFormatException _) {
      return 1;
    }
  }
}
