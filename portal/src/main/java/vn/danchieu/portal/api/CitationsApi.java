package vn.danchieu.portal.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danchieu.portal.door.AnswerDeadline;
import vn.danchieu.portal.door.WaitingTime;
import vn.danchieu.portal.draft.Draft;
import vn.danchieu.portal.draft.DraftChecks;
import vn.danchieu.portal.text.Today;

/** The citations of a pasted text, linked and dated; the text is neither stored nor logged. */
@RestController
@RequestMapping("/api/v1/citations")
class CitationsApi {
  private final DraftChecks checks;
  private final WaitingTime waiting;
  private final MessageSource messages;
  private final Today today;

  CitationsApi(DraftChecks checks, WaitingTime waiting, MessageSource messages, Today today) {
    this.checks = checks;
    this.waiting = waiting;
    this.messages = messages;
    this.today = today;
  }

  /** A text with what is known of it. */
  record Pasted(Optional<String> text, Optional<String> issuer, Optional<String> date) {}

  /**
   * The citations in the order of the text.
   *
   * @param form where the text as a whole departs from the form of the State or of the Party
   */
  record CitationsJson(List<DraftCitationJson> citations, List<DraftCitationJson.FormJson> form) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<CitationsJson> ofJson(
      @RequestBody Pasted pasted, HttpServletRequest request, Locale language) {
    return answer(pasted, waiting.patience(request), language);
  }

  @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<CitationsJson> ofText(
      @RequestBody String text, HttpServletRequest request, Locale language) {
    Pasted pasted = new Pasted(Optional.of(text), Optional.empty(), Optional.empty());
    return answer(pasted, waiting.patience(request), language);
  }

  /** A body of another kind, which the mappings above leave. */
  @Hidden
  @PostMapping
  void ofAnythingElse(@RequestHeader(HttpHeaders.CONTENT_TYPE) Optional<String> type)
      throws HttpMediaTypeNotSupportedException {
    throw new HttpMediaTypeNotSupportedException(type.orElse(""));
  }

  private ResponseEntity<CitationsJson> answer(
      Pasted pasted, AnswerDeadline patience, Locale language) {
    String text = pasted.text().orElseThrow(() -> new BadQuestion("api.missing", "text"));
    var day = Parameters.day(pasted.date().filter(d -> !d.isBlank()), today);
    var writer = new ValidityJson.Writer(messages, language, day);
    Draft draft = new Draft(text, pasted.issuer().filter(i -> !i.isBlank()), day);
    var report = checks.check(draft, patience);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new CitationsJson(
                report.findings().stream()
                    .map(finding -> DraftCitationJson.of(finding, writer))
                    .toList(),
                report.form().stream().map(DraftCitationJson.FormJson::of).toList()));
  }
}
