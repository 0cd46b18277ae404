package vn.danchieu.portal.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.danchieu.citation.VietnameseText;
import vn.danchieu.index.Opening;

/**
 * A task as somebody put it.
 *
 * @param text without superfluous blanks
 * @param accented whether it was typed with accents
 * @param cut whether it was longer than what is read
 * @param without a document that shall not speak, such as the one that sets the task: its id, its
 *     address or the id of a source
 */
record Question(
    String text, boolean accented, boolean cut, LocalDate on, Optional<String> without) {

  static Question of(String typed, int longest, LocalDate on, Optional<String> without) {
    String tidy = typed.strip().replaceAll("\\s+", " ");
    boolean cut = tidy.length() > longest;
    String text = cut ? tidy.substring(0, longest) : tidy;
    String lower = VietnameseText.normalise(text).toLowerCase(Locale.ROOT);
    Optional<String> named = without.filter(name -> !name.isBlank());
    return new Question(text, !VietnameseText.fold(text).equals(lower), cut, on, named);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** The first words of what is to be done. */
  String opening() {
    return Opening.ofTask(text, accented);
  }

  List<String> syllables() {
    return SyllableBag.syllables(text, accented);
  }

  /** How alike a name is to it, 0 to 1. */
  double likeness(String name) {
    return SyllableBag.of(text, accented).likeness(SyllableBag.of(name, accented));
  }
}
