package vn.danchieu.portal.api;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danchieu.portal.suggest.Suggester;
import vn.danchieu.portal.suggest.Suggestion;

/** Suggestions while somebody types. */
@RestController
@RequestMapping("/api/v1/suggest")
class SuggestApi {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Suggester suggester;

  SuggestApi(Suggester suggester) {
    this.suggester = suggester;
  }

  @GetMapping
  ResponseEntity<SuggestionsJson> suggest(@RequestParam(defaultValue = "") String q) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(KEPT))
        .body(new SuggestionsJson(q, suggester.of(q).stream().map(SuggestionJson::of).toList()));
  }

  /** The same in the form in which browsers ask: what was typed, then what to offer. */
  @GetMapping("/browser")
  List<Object> browser(@RequestParam(defaultValue = "") String q) {
    return List.of(q, suggester.of(q).stream().map(Suggestion::text).toList());
  }

  /** What a reader may mean, best first. */
  record SuggestionsJson(String query, List<SuggestionJson> suggestions) {}

  /**
   * One suggestion.
   *
   * @param kind {@code phrase} or {@code document}
   */
  record SuggestionJson(String kind, String text, Optional<String> note, String url) {
    static SuggestionJson of(Suggestion suggestion) {
      return new SuggestionJson(
          suggestion.kind().name().toLowerCase(Locale.ROOT),
          suggestion.text(),
          suggestion.note(),
          suggestion.url());
    }
  }
}
