package vn.danchieu.portal.feed;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danchieu.portal.search.AskedPage;
import vn.danchieu.portal.search.PageRequest;
import vn.danchieu.portal.search.Search;
import vn.danchieu.portal.text.OwnAddress;
import vn.danchieu.portal.text.Today;

/** The search in a browser's search box, a search as a feed, and its results as a table. */
@Controller
class FeedController {
  private static final MediaType DESCRIPTION =
      new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8);
  private static final MediaType ATOM =
      new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final Search search;
  private final FeedSettings settings;
  private final MessageSource messages;
  private final Today today;

  FeedController(Search search, FeedSettings settings, MessageSource messages, Today today) {
    this.search = search;
    this.settings = settings;
    this.messages = messages;
    this.today = today;
  }

  @GetMapping("/opensearch.xml")
  ResponseEntity<String> description(Locale language) {
    return kept(
        DESCRIPTION, new SearchDescription(words(language), OwnAddress.current()).written());
  }

  @GetMapping("/tim-kiem.atom")
  ResponseEntity<String> feed(@RequestParam MultiValueMap<String, String> given, Locale language) {
    AskedPage asked = AskedPage.of(given).newestFirst();
    PageRequest wanted = asked.wanted(settings.entries()).rowsAlone();
    LocalDate day = asked.address().on().orElseGet(today::day);
    var found = search.documents(asked.address().query(), wanted, day);
    return kept(
        ATOM, new SearchFeed(words(language), OwnAddress.current(), asked.address()).of(found));
  }

  @GetMapping("/tim-kiem.csv")
  void table(
      @RequestParam MultiValueMap<String, String> given,
      Locale language,
      HttpServletResponse response)
      throws IOException {
    AskedPage asked = AskedPage.of(given);
    LocalDate day = asked.address().on().orElseGet(today::day);
    var table = new SearchTable(search, words(language), OwnAddress.current(), settings.rows());
    var first = table.first(asked, day);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("dan-chieu.csv").build().toString());
    Writer out = response.getWriter();
    table.write(out, asked, first, day);
    // Not where it broke off: to close it is to say that it is whole.
    out.close();
  }

  private static ResponseEntity<String> kept(MediaType type, String body) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
        .body(body);
  }

  private FeedWords words(Locale language) {
    return (key, arguments) -> messages.getMessage(key, arguments, language);
  }
}
