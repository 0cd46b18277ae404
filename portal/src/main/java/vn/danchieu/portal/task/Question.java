package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.danchieu.citation.VietnameseText;

/**
 * A task as somebody put it.
 *
 * @param text without superfluous blanks
 * @param accented whether it was typed with accents
 * @param cut whether it was longer than what is read
 * @param without a document that shall not speak, such as the one that sets the task
 */
record Question(
    String text, boolean accented, boolean cut, LocalDate on, Optional<String> without) {

  static Question of(String typed, int longest, LocalDate on, Optional<String> without) {
    String tidy = typed.strip().replaceAll("\\s+", " ");
    boolean cut = tidy.length() > longest;
    String text = cut ? tidy.substring(0, longest) : tidy;
    String lower = VietnameseText.normalise(text).toLowerCase(Locale.ROOT);
    return new Question(text, !VietnameseText.fold(text).equals(lower), cut, on, without);
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
