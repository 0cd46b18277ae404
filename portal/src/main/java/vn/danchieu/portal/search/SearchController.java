package vn.danchieu.portal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
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
import vn.danchieu.portal.task.ShortAnswers;
import vn.danchieu.portal.text.Today;

/** {@code /tim-kiem}: the results, or straight to the one document whose number was typed. */
@Controller
class SearchController {
  private final Search search;
  private final NumberLookup lookup;
  private final ShortAnswers tasks;
  private final MessageSource messages;
  private final Today today;

  SearchController(
      Search search, NumberLookup lookup, ShortAnswers tasks, MessageSource messages, Today today) {
    this.search = search;
    this.lookup = lookup;
    this.tasks = tasks;
    this.messages = messages;
    this.today = today;
  }

  @GetMapping(SearchAddress.PAGE)
  Object results(@RequestParam MultiValueMap<String, String> given, Locale language, Model model) {
    AskedPage asked = AskedPage.of(given);
    String typed = asked.address().query();
    List<NumberQuery> number = asked.address().verbatim() ? List.of() : lookup.wholly(typed);
    NumberLookup.Named named = number.isEmpty() ? NumberLookup.Named.NOTHING : lookup.named(typed);
    Optional<StoredDocument> only =
        NumberLookup.only(number, named.known()).filter(_ -> asked.plain());
    if (only.isPresent()) {
      return straightTo(only.get(), typed, lookup.anchor(only.get(), number.getFirst()));
    }
    LocalDate day = asked.address().on().orElseGet(today::day);
    Optional<ShortAnswers.Begun> task =
        search.taskIn(asked, day).flatMap(asking -> tasks.begin(asking, day));
    Found found = search.documents(typed, asked.wanted(search.pageSize()), day);
    model.addAttribute("page", new SearchPage(asked, found, day, search.pageSize(), named.known()));
    task.flatMap(begun -> begun.with(found.ids()))
        .ifPresent(answer -> model.addAttribute("answer", LeadingAnswer.of(answer, found)));
    model.addAttribute("counts", new CountsHtml(messages, language));
    return "search";
  }

  /** To the document, and in it to the part that was named. */
  private static RedirectView straightTo(
      StoredDocument document, String typed, Optional<String> anchor) {
    var place = UriComponentsBuilder.fromPath("/van-ban/{slug}").queryParam("q", "{q}");
    anchor.ifPresent(place::fragment);
    String address = place.encode().buildAndExpand(document.slug(), typed.strip()).toUriString();
    RedirectView view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExpandUriTemplateVariables(false);
    view.setExposeModelAttributes(false);
    return view;
  }
}
