package vn.danchieu.portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import vn.danchieu.validity.Reason;
import vn.danchieu.validity.Standing;
import vn.danchieu.validity.Validity;

/**
 * Validity on a day, with what speaks for it and what is said otherwise.
 *
 * @param state a stable code
 * @param label the same in words
 */
record ValidityJson(
    String state,
    String label,
    LocalDate on,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    boolean disagreement,
    List<ReasonJson> reasons,
    List<ReasonJson> others) {

  /** What one source says. */
  record ReasonJson(
      String state,
      String words,
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      Optional<LocalDate> asOf,
      String source,
      Optional<String> sourceUrl,
      Optional<String> note) {
    private static ReasonJson of(Reason reason) {
      return new ReasonJson(
          reason.state().code(),
          reason.words(),
          reason.since(),
          reason.until(),
          reason.asOf(),
          reason.source(),
          reason.sourceUrl(),
          reason.note());
    }
  }

  /** Writes validity in a language. */
  record Writer(MessageSource messages, Locale language, LocalDate on) {
    String word(String key) {
      return messages.getMessage(key, null, language);
    }

    ValidityJson of(Standing standing) {
      return of(standing.on(on));
    }

    ValidityJson of(Validity validity) {
      String code = validity.state().code();
      return new ValidityJson(
          code,
          word("state." + code),
          validity.on(),
          validity.since(),
          validity.until(),
          validity.disagreement(),
          validity.reasons().stream().map(ReasonJson::of).toList(),
          validity.others().stream().map(ReasonJson::of).toList());
    }
  }
}
